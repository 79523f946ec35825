import { respond, tablePaths } from '../../site/table-file.ts';

export const getStaticPaths = () => tablePaths('md');
export const GET = respond;
