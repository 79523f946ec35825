/** A template: a form that a person copies and fills in, with what belongs into each of its fields. */
import { z } from 'zod';
import { changesRule, entryFields, statusRule } from './entry.ts';
import { actorKinds, line } from './fields.ts';
import { type EntryKindWords, sections } from './kind.ts';
import { reference } from './relations.ts';
import { eachOf, rule } from './rule.ts';

export const templateAreas = ['incidents', 'reliability', 'planning', 'money', 'risk', 'people'] as const;

export const templateSchema = z
  .strictObject({
    ...entryFields('template'),
    area: z.enum(templateAreas).describe('The heading that it is listed under'),
    shape: z
      .enum(['document', 'register'])
      .describe(
        'document is filled in anew each time; register is a table that grows by the row, and is a workbook too',
      ),
    writers: z
      .array(reference(actorKinds, 'written-by'))
      .min(1)
      .describe('Who fills it in: roles, duties or parties, the first one holds the pen'),
    when: line.describe('When it is filled in, and by when it is finished; limits stay in their policy'),
    readers: z.array(reference(actorKinds, 'read-by')).min(1).describe('Whom it is written for'),
    length: line.describe('How long it may be: `Two pages`'),
    kept: line.describe('Where it is kept, and for whom it can be read'),
    fields: z
      .array(
        z.strictObject({
          name: line.max(60).describe('The placeholder of the form, without its brackets: `incident id`'),
          about: line.describe('What belongs there'),
          example: line.describe('An example, invented and marked as one on the page'),
        }),
      )
      .min(1)
      .describe('The placeholders of the form, in its order'),
  })
  .check(
    statusRule,
    changesRule,
    rule<{ fields: { name: string }[] }>('repeated-item', ({ fields }, report) => {
      const seen = new Set<string>();
      eachOf(fields, ({ name }, index) => {
        if (name === undefined) return;
        if (seen.has(name))
          report(
            ['fields', index, 'name'],
            `The field “${name}” is explained twice`,
            'A placeholder means the same everywhere in a form; give one of the two another name',
          );
        seen.add(name);
      });
    }),
  );

export type Template = z.infer<typeof templateSchema>;

/** The section of the body that has the form in it, in a code block of the language `markdown`. */
export const formSection = 'Form';

export const templateKind = {
  folder: 'templates',
  name: 'Template',
  plural: 'Templates',
  about: 'Forms to copy and fill in: who writes them when, what belongs into each field, and what makes a good one.',
  menu: 'handbook',
  owned: { title: 'Templates', place: 5, compared: false },
  schema: templateSchema,
  sections: sections({
    'What it is for': 'What it helps to decide or to remember, and when another form fits better.',
    [formSection]:
      'The form as Markdown in a code block of the language `markdown`, with placeholders such as `<name>`.',
    'What makes a good one': 'How a reader tells a good one from one that was only filled in.',
  }),
} as const satisfies EntryKindWords;
