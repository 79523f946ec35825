/** A guide page is its body and nothing else. */
import { type EntryPage } from './page.ts';

export const guidePage: EntryPage<'guide'> = { card: () => [], parts: [] };
