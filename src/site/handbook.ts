/** The handbook that the pages show. */
import { currentHandbook } from './current.ts';

export const { handbook } = currentHandbook();
