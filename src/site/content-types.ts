/** The content types of the files of the site that are no pages, by their endings. */
import { extname } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.atom': 'application/atom+xml',
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ics': 'text/calendar; charset=utf-8',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Undefined where it is left to the server. */
export const contentType = (path: string): string | undefined => types[extname(path)];
