/** Files of up to a megabyte that would keep a parser busy: each is answered soon, and the others are checked too. */
import { expect, test } from 'vitest';
import { bounds, excess } from '../../src/handbook/reading/bounds.ts';
import { edit, makeGuide, makeKpi, openWith, paths, showProblem, textOf } from './handbook.ts';

const megabyte = 900_000;
const fill = (part: string, size = megabyte) => part.repeat(Math.floor(size / part.length));
const numbered = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => part(index)).join('');

/** What is found when the guide page has this body and another file has a slip of its own. */
function check(body: string): string[] {
  const started = performance.now();
  const { diagnostics } = openWith({
    [paths.guide]: makeGuide({}, body),
    [paths.kpi]: edit(makeKpi(), 'unit:', 'unti:'),
  });
  expect(performance.now() - started).toBeLessThan(8_000);
  const other = diagnostics.filter(({ file }) => file === `content/${paths.kpi}`).map(({ code }) => code);
  expect(other).toEqual(['missing-field', 'unknown-key']);
  return diagnostics.filter(({ file }) => file === `content/${paths.guide}`).map(showProblem);
}
const at = (place: string) => [`content/${paths.guide}:${place}`];
const slow = 30_000;

test.each([
  ['entities', fill('&amp;', 300_000)],
  ['quotes in one paragraph', fill("'a", 100_000)],
  ['dashes in one paragraph', fill('a--', 100_000)],
  ['tags that are begun', fill('<a:')],
  ['directives that are begun', fill(':a{b="')],
  ['titles of links that are begun', fill('[a]: /b "')],
  ['emphasis that is begun', fill('*a_ ')],
])('%s take too long', { timeout: slow }, (_, body) => {
  const found = check(body);
  expect(found.length <= 1 && found.every((one) => one === at('6:1 too-costly')[0])).toBe(true);
  if (!body.startsWith('&amp;')) expect(found).toHaveLength(1);
});

test.each([
  ['empty lines', `a\n${'\n'.repeat(megabyte)}`, at('7:1 beyond-bounds')],
  ['one character', `ab${'c'.repeat(megabyte)}`, at('6:3 beyond-bounds')],
  ['lines', fill('a\n'), at(`${bounds.lines + 1}:1 beyond-bounds`)],
  ['headings', numbered(bounds.headings + 1, (index) => `### H${index}\n`), at('10006:1 beyond-bounds')],
  ['links', fill('[a](#b)\n', 8 * (bounds.links + 1)), at('20006:1 beyond-bounds')],
  ['characters in an address', `[a](https://b.example/${fill('ab', 2_000)})`, at('6:1 beyond-bounds')],
])('too many %s', { timeout: slow }, (_, body, expected) => {
  expect(check(body)).toEqual(expected);
});

test('a long text of nearly a megabyte passes', { timeout: slow }, () => {
  const paragraph = "It's a plain text – “one” of many. It goes on for a while, as texts do, and then it ends.\n\n";
  expect(check(fill(paragraph))).toEqual([]);
});

test.each([
  ['unknown keys', numbered(90_000, (index) => `k${index}: 1\n`), 'beyond-bounds', 1],
  ['unknown keys within bounds', numbered(9_000, (index) => `k${index}: 1\n`), 'unknown-key', 101],
  ['anchors and aliases', `x: [${numbered(60_000, () => '&a b, *a, ')}]\n`, 'beyond-bounds', 1],
  ['some anchors', `x: [${numbered(2_000, () => '&a b, ')}]\n`, 'beyond-bounds', 1],
  ['colons', `x: ${fill(': ', 120_000)}\n`, 'yaml-error', 101],
  ['missing references', `related: [${numbered(9_000, (index) => `x${index}, `)}]\n`, 'missing-reference', 101],
])('front matter of too many %s', { timeout: slow }, (_, yaml, code, count) => {
  const started = performance.now();
  const { diagnostics } = openWith({
    [paths.kpi]: edit(makeKpi(), 'use: role-outcome\n', `use: role-outcome\n${yaml}`),
  });
  expect(performance.now() - started).toBeLessThan(8_000);
  const own = diagnostics.filter(({ file }) => file === `content/${paths.kpi}`).map((one) => one.code);
  expect(own).toHaveLength(count);
  expect(own).toContain(code);
  if (count > 1) expect(own.at(-1)).toBe('too-many-problems');
});

test('a list of too many characters is refused, and what refers to it is not wrong too', () => {
  const name = 'vocabulary/parties.yaml';
  const { diagnostics } = openWith({ [name]: textOf(name) + numbered(60_000, (index) => `# ${index}\n`) });
  expect(diagnostics.map(showProblem)).toEqual([`content/${name}:50001:1 beyond-bounds`]);
});

test('what people write is within bounds', () => {
  expect(excess(`${'-'.repeat(200)}\n\n\n${'a b '.repeat(10_000)}`)).toBeUndefined();
});
