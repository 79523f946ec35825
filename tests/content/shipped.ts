/** The handbook that ships with the project, read once for all tests of its content. */
import { join } from 'node:path';
import { openHandbook } from '../../src/handbook/open.ts';

export const root = join(import.meta.dirname, '../..');
export const shipped = openHandbook('content', root);
