/** A template has a form, whose placeholders are its fields; and a runbook fills forms in at steps that it has. */
import { writtenForm } from '../forms/form.ts';
import { placeholdersOf } from '../forms/placeholders.ts';
import { type Handbook } from '../graph.ts';
import { valuesAt } from '../reading/schema-tree.ts';
import { suggestion } from '../reading/suggest.ts';
import { type Check, type Problem } from './check.ts';

export const forms: Check = function* (handbook) {
  yield* fields(handbook);
  yield* steps(handbook);
};

function* fields(handbook: Handbook): Iterable<Problem> {
  for (const node of handbook.all('template')) {
    const section = node.outline?.sections.find(({ form, text }) => text === 'Form' || form);
    if (!section) continue;
    const form = writtenForm(node);
    if (!form) {
      yield {
        node,
        at: { point: { line: section.line, column: section.column } },
        code: 'missing-form',
        message: `The section “${section.text}” has no form in it`,
        hint: 'Put the form into a block of code that begins with ```markdown',
      };
      continue;
    }
    const names = valuesAt(node.data, ['fields', '*', 'name']).map(({ value, path }) => ({
      name: String(value),
      path,
    }));
    const placeholders = placeholdersOf(form.text);
    for (const name of placeholders)
      if (!names.some((field) => field.name === name))
        yield {
          node,
          at: { point: pointOf(form, `<${name}>`) },
          code: 'unexplained-field',
          message: `Nothing says what belongs into \`<${name}>\``,
          hint: () =>
            suggestion(
              name,
              names.map((field) => field.name),
              'Add it to `fields`, with what belongs there and an example',
            ),
        };
    for (const { name, path } of names)
      if (!placeholders.includes(name))
        yield {
          node,
          at: { path },
          code: 'unused-field',
          message: `The form has no \`<${name}>\``,
          hint: () => suggestion(name, placeholders, 'Put it into the form, or take the field away'),
        };
  }
}

/** Where a text first stands in a form whose block begins at a point; its own lines begin one further down. */
function pointOf({ line, column, text }: { line: number; column: number; text: string }, part: string) {
  const before = text.slice(0, Math.max(text.indexOf(part), 0)).split('\n');
  return { line: line + before.length, column: column + (before.at(-1) ?? '').length };
}

function* steps(handbook: Handbook): Iterable<Problem> {
  for (const node of handbook.all('runbook')) {
    const last = node.outline?.sections.find(({ text }) => text === 'Steps')?.steps?.length;
    if (last === undefined) continue;
    for (const { value: step, path } of valuesAt(node.data, ['forms', '*', 'steps', '*']))
      if (typeof step === 'number' && step > last)
        yield {
          node,
          at: { path },
          code: 'missing-step',
          message: `There is no step ${step} that could fill in a form`,
          hint: `Its last step is ${last}`,
        };
  }
}
