import { respond, tablePaths } from '../../site/table-file.ts';

export const getStaticPaths = () => tablePaths('json');
export const GET = respond;
