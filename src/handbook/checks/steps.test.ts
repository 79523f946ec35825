import { expect, test } from 'vitest';
import { expectProblems, makeRunbook, openWith, paths } from '../../../tests/unit/handbook.ts';

const body = makeRunbook().split('---\n')[2] ?? '';
const [before = '', rest = ''] = body.split('## Steps\n');
const after = rest.slice(rest.indexOf('## Verify'));

/** The runbook with these steps; the heading carries `mark` where a problem of the whole list is expected. */
const runbook = (steps: string, fields: Record<string, unknown> = {}, mark = '') =>
  makeRunbook(fields, `${before}${mark}## Steps\n\n${steps}\n${after}`);
const check = (text: string, codes: string[]) => expectProblems({ [paths.runbook]: text }, codes);

const good = '1. Do this.\n\n   **Expect:** that.\n\n2. Do that.\n\n   **Expect:** this.\n';

test('an ordered list whose items say what to expect is fine', () => {
  check(runbook(good), []);
});

test.each([
  ['in the same paragraph', '1. Do this.\n   **Expect:** that.\n2. Do that.\n   Expect: this.\n'],
  [
    'before a code block',
    '1. Do this.\n\n   **Expect:** that:\n\n   ```\n   ok\n   ```\n\n2. Do that.\n\n   **Expect:** this.\n',
  ],
  ['in a list of their own', '1. Do this.\n   - **Expect:** that.\n2. Do that.\n   - *Expect:* this.\n'],
  ['in a list that starts at 5', '5. Do this.\n   **Expect:** that.\n6. Do that.\n   **Expect:** this.\n'],
  ['in a list with brackets', '1) Do this.\n   **Expect:** that.\n2) Do that.\n   **Expect:** this.\n'],
])('expectations may stand %s', (_, steps) => {
  check(runbook(steps), []);
});

test.each([
  ['an unordered list', '- Do this.\n- Do that.\n'],
  ['prose', 'Do this, then do that.\n'],
  ['an ordered list in a quote', '> 1. Do this.\n> 2. Do that.\n'],
  ['an ordered list in an unordered one', '- First:\n  1. Do this.\n  2. Do that.\n'],
])('%s is no ordered list', (_, steps) => {
  check(runbook(steps, {}, '‸'), ['unordered-steps']);
});

test('one step is too few', () => {
  check(runbook('1. Do this.\n\n   **Expect:** that.\n', {}, '‸'), ['too-few-steps']);
});

test('every step without an expectation is reported where it starts', () => {
  check(runbook('‸1. Do this.\n\n2. Do that.\n   **Expect:** this.\n\n‸3. Expect nothing.\n'), [
    'step-without-expectation',
    'step-without-expectation',
  ]);
});

test('steps may go on in a second list, and need expectations there too', () => {
  check(runbook(`${good}\nNow wait.\n\n‸3. Do more.\n`), ['step-without-expectation']);
});

test('an expectation in a code block is none', () => {
  check(runbook('‸1. Do this.\n\n   ```\n   Expect: that.\n   ```\n\n2. Do that.\n   **Expect:** this.\n'), [
    'step-without-expectation',
  ]);
});

test('a draft is warned', () => {
  const { diagnostics } = openWith({ [paths.runbook]: runbook('1. Do this.\n', { status: 'draft' }) });
  expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
    ['too-few-steps', 'warning'],
    ['step-without-expectation', 'warning'],
  ]);
});

test('the point of no return is one of the steps', () => {
  const text = (step: number) =>
    runbook(good, { reversible: 'partly', pointOfNoReturn: step }).replace('pointOfNoReturn', step > 2 ? '‸$&' : '$&');
  check(text(2), []);
  check(text(3), ['point-of-no-return']);
});

test('a section that is missing or empty has its own message and no second one', () => {
  check(runbook('', {}, '‸'), ['empty-section']);
});
