import { expect, test } from 'vitest';
import { makeRunbook, openWith } from '../../../tests/unit/handbook.ts';
import { alertViews } from './alert-page.ts';

/** Handbooks in which so many runbooks answer the same alert. */
const answered = (count: number) =>
  openWith(
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `runbooks/answer-${index}.md`,
        makeRunbook({ title: `Answer ${index}`, alerts: ['TooSlow'] }),
      ]),
    ),
  ).handbook;

const view = (count: number) => alertViews(answered(count)).find(({ segment }) => segment === 'TooSlow');

test('a few runbooks are shown in full', () => {
  expect(view(5)?.runbooks.map(({ title }) => title)).toEqual(
    Array.from({ length: 5 }, (_, index) => `Answer ${index}`),
  );
  expect(view(5)?.more).toEqual([]);
});

test('of many, the others are links', () => {
  expect(view(7)?.runbooks).toHaveLength(5);
  expect(view(7)?.more).toMatchObject([
    { type: 'list', items: [[{ href: '/runbooks/answer-5/' }], [{ href: '/runbooks/answer-6/' }]] },
  ]);
});
