import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { showProblem, validFiles, writeFiles } from '../../../tests/unit/handbook.ts';
import { plain } from '../blocks/blocks.ts';
import { callLines } from '../facts/contacts.ts';
import { openHandbook } from '../open.ts';

function open(yaml: string | undefined, contacts?: string) {
  const root = writeFiles(validFiles);
  mkdirSync(join(root, 'private'));
  if (yaml !== undefined) writeFileSync(join(root, contacts ?? 'contacts.yaml'), yaml);
  return openHandbook('content', root, { contacts });
}

test('without the file nobody has a contact, and that is said', () => {
  const { handbook, diagnostics } = open(undefined);
  expect(diagnostics).toEqual([]);
  expect(callLines(handbook, ['on-call-engineer']).map(plain)).toEqual(['On-call engineer (contact not set)']);
});

test('a file that is named has to be there', () => {
  expect(open(undefined, 'private/people.yaml').diagnostics.map(showProblem)).toEqual([
    'private/people.yaml:1:1 unreadable-file',
  ]);
});

test('ways to reach somebody are links, the fastest first', () => {
  const { handbook, diagnostics } = open(
    '- id: on-call-engineer\n  schedule: https://paging.example/rota\n  page: https://paging.example/page\n  note: Say sev-1\n',
    'private/people.yaml',
  );
  expect(diagnostics).toEqual([]);
  expect(callLines(handbook, ['on-call-engineer']).map(plain)).toEqual(['On-call engineer Page Schedule Say sev-1']);
});

test.each([
  ['- id: nobody\n  chat: https://chat.example/c\n', 'missing-reference', '1:3'],
  ['- id: on-call-engineer\n', 'contact', '1:3'],
  ['- id: on-call-engineer\n  pager: https://x.example\n', 'contact', '1:3'],
  ['- id: on-call-engineer\n  page: javascript:alert(1)\n', 'wrong-value', '2:3'],
  ['- id: on-call-engineer\n  page: http://x.example\n', 'wrong-value', '2:3'],
  ['- id: on-call-engineer\n  page: https://user:word@x.example\n', 'wrong-value', '2:3'],
  ['- id: on-call-engineer\n  phone: "+1 555"\n', 'wrong-value', '2:3'],
  ['id: on-call-engineer\n', 'wrong-type', '1:1'],
])('%j is a problem of its line', (yaml, code, place) => {
  expect(open(yaml).diagnostics.map(showProblem)).toContain(`contacts.yaml:${place} ${code}`);
});

test.each([
  'https://x.example/a',
  'mailto:a@x.example',
  'tel:+15550100',
  'sms:+15550100',
  'slack://channel?team=T&id=C',
  'msteams:/l/chat/0',
])('%s can be opened', (url) => {
  expect(open(`- { id: on-call-engineer, page: "${url}" }\n`).diagnostics).toEqual([]);
});
