import { respond, tablePaths } from '../../site/table-file.ts';

export const getStaticPaths = () => tablePaths('csv');
export const GET = respond;
