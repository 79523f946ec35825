/** A plain page of the handbook, such as the guide for its authors. */
import { z } from 'zod';
import { askedAsField } from './entry.ts';
import { line, sentence } from './fields.ts';
import { formerNames } from './former.ts';
import { type EntryKindWords } from './kind.ts';

export const guideSchema = z.strictObject({
  title: line.max(80).describe('The name of the page'),
  summary: sentence.describe('One sentence of at most 200 characters'),
  askedAs: askedAsField,
  order: z.int().nonnegative().max(1_000_000).describe('Its place in the list; small numbers come first'),
  ...formerNames,
});

export type Guide = z.infer<typeof guideSchema>;

export const guideKind = {
  folder: 'guide',
  name: 'Guide',
  plural: 'Guide',
  about: 'How this handbook works, and how to change it.',
  menu: 'about',
  owned: undefined,
  schema: guideSchema,
  sections: [],
} as const satisfies EntryKindWords;
