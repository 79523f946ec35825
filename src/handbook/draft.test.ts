import { expect, test } from 'vitest';
import { type z } from 'zod';
import { type EntryKind } from '../../schemas/fields.ts';
import { entryKinds } from '../../schemas/index.ts';
import { openOnly, openWith } from '../../tests/unit/handbook.ts';
import { writeDraft } from './draft.ts';

const kinds = Object.keys(entryKinds) as EntryKind[];
const { handbook } = openWith();
const draft = (kind: EntryKind) =>
  writeDraft(kind, {
    id: 'new-one',
    title: 'New: “one”',
    today: '2026-11-20',
    anyOf: (wanted) => wanted.flatMap((one) => handbook.all(one)).at(0)?.id,
  });

test.each(kinds)('a draft of a %s has no errors', (kind) => {
  const path = `${entryKinds[kind].folder}/new-one.md`;
  const { diagnostics } = openWith({ [path]: draft(kind) });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test.each(kinds)('a draft of a %s explains every field and names every section', (kind) => {
  const text = draft(kind);
  for (const description of Object.values<z.ZodType>(entryKinds[kind].schema.shape).map((field) => field.description))
    expect(text).toContain(`# ${description}\n`);
  for (const { title } of entryKinds[kind].sections) expect(text).toContain(`\n## ${title}\n`);
});

test('a title is quoted where YAML needs it', () => {
  expect(draft('kpi')).toContain('\ntitle: "New: “one”"\n');
});

test('the first role of a handbook refers to itself where there is nothing else', () => {
  const text = writeDraft('role', { id: 'first', title: 'First', today: '2026-11-20', anyOf: () => undefined });
  const { diagnostics } = openOnly({ 'roles/first.md': text });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
});
