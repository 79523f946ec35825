import { test } from 'vitest';
import { expectProblems, makeGuide, paths } from '../../../tests/unit/handbook.ts';

const check = (body: string, ...codes: string[]) => expectProblems({ [paths.guide]: makeGuide({}, body) }, codes);

test('the four asides are known, with a title of their own or without', () => {
  check(':::note\nText.\n:::\n\n:::danger[Do not run twice]\nText.\n:::');
});

test('another name would lose its frame', () => {
  check('‸:::warning\nText.\n:::', 'unknown-aside');
});

test('what stands in braces could stop the build', () => {
  check('‸:::note{icon="nope"}\nText.\n:::', 'unknown-aside');
});

test('a time of day is no aside', () => {
  check('It starts at 12:30 and ends at :note.');
});
