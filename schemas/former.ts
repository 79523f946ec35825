/** What an entry was called before, so that no address that was ever published leads nowhere. */
import { z } from 'zod';
import { id } from './fields.ts';

/** A fragment of a page as it stands in an address. */
const anchor = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^\s#]+$/, 'A fragment as it stands in an address, without the #');

/** An id that an entry or an item had. Nothing else may ever have it. */
export const formerIds = z
  .array(id)
  .optional()
  .describe('Ids that it had before, the oldest first; links to them go on');

export const formerNames = {
  formerIds,
  formerAnchors: z
    .array(
      z.strictObject({
        was: anchor.describe('The fragment that was published: `how-we-count`'),
        now: anchor.describe('The fragment that answers to it today; `_top` is the page itself'),
      }),
    )
    .optional()
    .describe('Headings that were renamed, so that links to the old ones go on'),
};
