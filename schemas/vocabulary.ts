/** The short shared lists in `content/vocabulary/`, one file each. */
import { z } from 'zod';
import { controlId, entryKindNames, id, line, sentence, vocabularyKindNames } from './fields.ts';
import { formerIds } from './former.ts';
import { reference } from './relations.ts';
import { rule } from './rule.ts';

const item = {
  id: id.describe('Its id, unique in the whole handbook'),
  name: line.max(80).describe('The name, as people say it'),
  formerIds,
};
const aliases = { aliases: z.array(line.max(80)).optional().describe('Other names that people search for') };
const whatItIs = 'One sentence: what it is';
const summary = sentence.describe(whatItIs);

export const skillSchema = z.strictObject({ ...item, ...aliases, summary });
export const toolSchema = z.strictObject({
  ...item,
  ...aliases,
  group: line.max(60).describe('The heading it is listed under: `Observability`'),
  summary,
});
export const dutySchema = z.strictObject({
  ...item,
  ...aliases,
  summary,
  access: z.array(line).optional().describe('Access to ask for on the first day'),
});
export const partySchema = z.strictObject({ ...item, ...aliases, summary: sentence.optional().describe(whatItIs) });
export const decisionSchema = z.strictObject({
  ...item,
  area: line.max(60).describe('The heading it is listed under: `Architecture`'),
  holder: reference('role', 'held-by')
    .optional()
    .describe('Where several roles decide it alone: the one whose word counts here'),
  each: z.literal(true).optional().describe('Each role decides it for its own teams or services'),
});
export const frameworkSchema = z.strictObject({ ...item, edition: line.describe('The edition: `2022`') });
export const controlSchema = z.strictObject({
  id: controlId.describe('Its framework and number: `soc2-cc7.4`'),
  name: line.max(120).describe('Our own short label, never the text of the standard'),
  formerIds: z.array(controlId).optional().describe('Ids that it had before, the oldest first'),
  framework: reference('framework', 'of-framework').describe('The framework it belongs to'),
  number: line.describe('The number that the framework gives it: `CC7.4`'),
});
export const termSchema = z.strictObject({
  ...item,
  ...aliases,
  summary: line.describe('What it means, in one or two sentences'),
  see: z
    .array(reference([...entryKindNames, ...vocabularyKindNames], 'see'))
    .optional()
    .describe('Where to read on'),
});
export const severitySchema = z.strictObject({ ...item, ...aliases, summary });
export const tierSchema = z.strictObject({ ...item, ...aliases, summary });
export const categorySchema = z.strictObject({ ...item, summary });
export const synonymSchema = z
  .strictObject({
    id: id.describe('Its id, unique in the whole handbook'),
    formerIds,
    words: z.array(line.max(60)).min(1).describe('What people type: words and phrases, in lower or upper case'),
    means: z
      .array(line.max(60))
      .min(1)
      .optional()
      .describe('What they then look for too, and not the other way round; without it, all `words` mean the same'),
  })
  .check(
    rule<{ words: string[]; means?: string[] }>('synonym', ({ words, means }, report) => {
      if (means === undefined && Array.isArray(words) && words.length < 2)
        report(['words'], 'A single word has no synonym', 'Add a second one, or say with `means` what it stands for');
    }),
  );

export type Skill = z.infer<typeof skillSchema>;
export type Tool = z.infer<typeof toolSchema>;
export type Duty = z.infer<typeof dutySchema>;
export type Party = z.infer<typeof partySchema>;
export type Decision = z.infer<typeof decisionSchema>;
export type Framework = z.infer<typeof frameworkSchema>;
export type Control = z.infer<typeof controlSchema>;
export type Term = z.infer<typeof termSchema>;
export type Severity = z.infer<typeof severitySchema>;
export type Tier = z.infer<typeof tierSchema>;
export type Category = z.infer<typeof categorySchema>;
export type Synonym = z.infer<typeof synonymSchema>;
