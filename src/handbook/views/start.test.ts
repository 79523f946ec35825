import { expect, test } from 'vitest';
import { openWith } from '../../../tests/unit/handbook.ts';
import { rich } from '../../../tests/unit/rich.ts';
import { plain } from '../blocks/blocks.ts';
import { duration, startPages, startView } from './start.ts';

const { handbook } = openWith(rich);
const view = (id: string) =>
  startView(
    handbook,
    startPages(handbook).find((page) => page.id === id)!,
  );

test('duties come first, then roles', () => {
  expect(startPages(handbook).map(({ id }) => id)).toEqual([
    'on-call-engineer',
    'former-lead',
    'platform-head',
    'platform-lead',
  ]);
});

test('an access says what is needed, where to ask and who grants it', () => {
  const [first] = view('on-call-engineer').stages;
  expect(first).toMatchObject({ id: 'day-1', title: 'Day 1', time: '10 min', daily: '' });
  const [line] = first?.groups[0]?.lines ?? [];
  expect(plain(line?.what ?? [])).toBe('Pager service Answer. Ask: The lead, granted by Platform Lead');
  expect(line).toMatchObject({
    key: 'access:pager-service:1',
    mark: 'Answer',
    title: 'Ask for: Pager service: Answer',
  });
});

test('only runbooks say how they are learned, and a stage says its time a day', () => {
  const seven = view('on-call-engineer').stages.find(({ title }) => title === 'Day 7');
  expect(seven?.groups.map(({ title, lines }) => [title, ...lines.map(({ how }) => how)])).toContainEqual([
    'Runbooks to learn',
    'Shadow',
  ]);
  expect(seven?.daily).toMatch(/^about \d+ min a working day$/);
});

test('people without a contact are said to have none', () => {
  const people = view('on-call-engineer').stages.flatMap(({ groups }) =>
    groups.filter(({ title }) => title === 'People to meet'),
  );
  expect(people.flatMap(({ lines }) => lines.map(({ what }) => plain(what)))).toContain(
    'Platform Lead (contact not set) · Called by your runbooks',
  );
});

test.each([
  [0, '0 min'],
  [59, '59 min'],
  [60, '1 h'],
  [95, '1 h 35 min'],
])('%i minutes are %s', (minutes, words) => {
  expect(duration(minutes)).toBe(words);
});
