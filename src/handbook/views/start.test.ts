import { expect, test } from 'vitest';
import { type Files, makeRunbook, openWith } from '../../../tests/unit/handbook.ts';
import { rich } from '../../../tests/unit/rich.ts';
import { type Block, plain } from '../blocks/blocks.ts';
import { startPages, startSections } from './start.ts';

const learn = (title: string, byDay: number) =>
  makeRunbook({
    title,
    performedBy: ['platform-lead'],
    access: ['The pager', 'The console'],
    onboarding: [{ for: 'on-call-engineer', byDay, how: 'read' }],
  });
const { handbook } = openWith({
  ...rich,
  'runbooks/late.md': learn('Late', 10),
  'runbooks/early.md': learn('Early', 1),
});

/** The lines of a block as text. */
const linesOf = (block: Block): string[] =>
  block.type === 'list'
    ? block.items.map(plain)
    : block.type === 'table'
      ? block.rows.map((row) => [row.group, ...row.cells.map((cell) => plain(cell.lines[0] ?? []))].join(' | '))
      : [];
const sections = (id: string) =>
  Object.fromEntries(startSections(handbook, id).map(({ id, blocks }) => [id, blocks.flatMap(linesOf)]));

test('duties come first, then roles', () => {
  expect(startPages(handbook).map(({ id }) => id)).toEqual([
    'on-call-engineer',
    'former-lead',
    'platform-head',
    'platform-lead',
  ]);
});

test('a duty has its runbooks by day, its policies and the access it needs once', () => {
  expect(sections('on-call-engineer')).toEqual({
    access: ['The pager', 'The console'],
    policies: ['Former policy How fast a service is restored.', 'Restore policy How fast a service is restored.'],
    runbooks: ['By day 1 | Early | Read', 'By day 5 | Restore the service | Shadow', 'By day 10 | Late | Read'],
    performs: ['Former restore Brings the service back.', 'Restore the service Brings the service back.'],
    changes: ['What changed for On-call engineer'],
  });
});

test('runbooks of one day stand by name, and a long list is cut', () => {
  const runbooks = Array.from({ length: 62 }, (_, index) => [`runbooks/r-${index}.md`, learn(`R ${199 - index}`, 3)]);
  const many = openWith(Object.fromEntries(runbooks) as Files).handbook;
  const lines = startSections(many, 'on-call-engineer')
    .find(({ id }) => id === 'runbooks')
    ?.blocks.flatMap(linesOf);
  expect(lines?.[0]).toBe('By day 3 | R 138 | Read');
  expect(lines?.[1]).toBe('By day 3 | R 139 | Read');
  expect(lines?.slice(60)).toEqual(['The first 60 of 62; the rest is in the table of runbooks']);
});

test('a role is told which runbooks call it', () => {
  expect(sections('platform-lead')['called']).toEqual(['Restore the service Brings the service back.']);
});

test('what has nothing in it is left out', () => {
  expect(sections('former-lead')).toEqual({});
});
