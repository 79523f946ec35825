import { expect, test } from 'vitest';
import { edit, expectProblems, makeGuide, makeKpi, makePolicy, openWith, paths } from '../../../tests/unit/handbook.ts';

const check = (text: string, codes: string[]) => expectProblems({ [paths.kpi]: text }, codes);

test('a missing section is reported where the body ends', () => {
  const text = edit(makeKpi(), '## In a review\n\nTalk about the trend.\n', '');
  check(edit(text, '## How it gets gamed', '‸## How it gets gamed'), ['missing-section']);
});

test('a body without sections misses every one', () => {
  expectProblems({ [paths.policy]: makePolicy({}, '‸‸‸‸\nNo heading.\n') }, Array<string>(4).fill('missing-section'));
});

test.each([
  ['nothing', ''],
  ['a comment', '<!-- Later. -->\n'],
  ['comments', '<!-- Later. -->\n<!-- Or never. -->\n'],
])('a section with %s in it is empty', (_, content) => {
  check(
    edit(
      makeKpi(),
      '## Worked example\n\nAn example: 10 minutes and 20 minutes make 15 minutes.\n',
      `‸## Worked example\n\n${content}`,
    ),
    ['empty-section'],
  );
});

test.each(['### Only a heading below', '| a |\n|---|\n| b |', '- item', '```\ncode\n```'])(
  'a section with “%s” in it is filled',
  (content) => {
    check(edit(makeKpi(), 'Stop minus start.', content), []);
  },
);

test('sections stand in the order of their kind', () => {
  const example = '## Worked example\n\nAn example: 10 minutes and 20 minutes make 15 minutes.\n\n';
  const text = edit(edit(makeKpi(), example, ''), '## Meaning', `${example}## Meaning`);
  check(edit(edit(text, '## Meaning', '‸## Meaning'), '## How it is', '‸## How it is'), [
    'section-order',
    'section-order',
  ]);
});

test('a section stands once', () => {
  check(edit(makeKpi(), '## In a review', '‸## Meaning\n\nAgain.\n\n## In a review'), ['repeated-section']);
});

test('a misspelt section is an unknown and a missing one', () => {
  const text = edit(makeKpi(), '## In a review', '‸‸## In the review');
  check(text, ['missing-section', 'unknown-section']);
});

test('a section of one’s own may stand anywhere', () => {
  check(edit(makeKpi(), '## Worked example', '## Frequently asked\n\nWhy?\n\n## Worked example'), []);
});

test('what a draft lacks are warnings', () => {
  const text = makeKpi({ status: 'draft' }, '\n## How it is calculated\n\n## Meaning\n\nText.\n');
  const { diagnostics } = openWith({ [paths.kpi]: text });
  expect(new Set(diagnostics.map(({ code }) => code))).toEqual(
    new Set(['empty-section', 'missing-section', 'section-order']),
  );
  expect(new Set(diagnostics.map(({ severity }) => severity))).toEqual(new Set(['warning']));
});

test('a setext heading is a heading too', () => {
  check(edit(makeKpi(), '## Meaning\n', 'Meaning\n-------\n'), []);
});

test('headings in quotes and code are no sections', () => {
  check(edit(makeKpi(), 'Stop minus start.', '> ## Meaning\n\n```\n## Meaning\n```'), []);
});

test('the title comes from the front matter', () => {
  expectProblems({ [paths.guide]: makeGuide({}, '‸# About\n\nText.\n') }, ['second-title']);
  expectProblems({ [paths.guide]: makeGuide({}, '‸About\n=====\n\nText.\n') }, ['second-title']);
});

test('a heading does not take the place of a generated section', () => {
  check(edit(makeKpi(), 'Stop minus start.', 'Stop minus start.\n\n‸### History'), ['reserved-heading']);
});

test('a heading does not take the place of a statement', () => {
  const text = edit(makePolicy(), 'All services.', 'All services.\n\n‸### S-01\n\nText.\n\n### S-02');
  expectProblems({ [paths.policy]: text }, ['reserved-heading']);
});

test('what one kind generates is free in another', () => {
  check(edit(makeKpi(), 'Stop minus start.', 'Stop minus start.\n\n### Statements'), []);
});

test.each(['‸##\n\nText.', '‸## !!!\n\nText.'])('%s is a heading without words', (body) => {
  expectProblems({ [paths.guide]: makeGuide({}, body) }, ['empty-heading']);
});
