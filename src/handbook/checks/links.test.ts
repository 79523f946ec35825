import { expect, test } from 'vitest';
import { expectProblems, makeGuide, openWith, paths } from '../../../tests/unit/handbook.ts';

/** The guide page with this body. It stands in `guide/`. */
const image = { '../public/images/a b.png': 'PNG' };
const check = (body: string, codes: string[]) =>
  expectProblems({ [paths.guide]: makeGuide({}, body), ...image }, codes);
const hintFor = (body: string) => openWith({ [paths.guide]: makeGuide({}, body), ...image }).diagnostics[0]?.hint;

test.each([
  '[a](../kpis/restore-time.md)',
  '[a](../kpis/restore-time.md#meaning)',
  '[a](about.md)',
  '[a](./about.md#_top)',
  '[a](#_top)',
  '[a](#)',
  '## Here\n\n[a](#here)',
  '[a][b]\n\n[b]: ../kpis/restore-time.md',
  '<https://example.com>',
  '[a](mailto:someone@example.com)',
  '![a](/images/a%20b.png)',
  '![a](</images/a b.png>)',
  '![a](/images/a%20b.png?v=2#top)',
  '`[a](nowhere.md)`',
])('%s is fine', (body) => {
  check(body, []);
});

test.each([
  ['‸[a](../kpis/none.md)', 'broken-link'],
  ['‸[a](../kpi/restore-time.md)', 'broken-link'],
  ['‸[a](restore-time.md)', 'broken-link'],
  ['‸[a](../kpis/restore-time)', 'broken-link'],
  ['‸[a](../kpis/restore-time.md?x=1)', 'broken-link'],
  ['‸[a](../vocabulary/parties.yaml)', 'broken-link'],
  ['‸[a](../../README.md)', 'link-outside-content'],
  ['‸[a](%2e%2e/%2e%2e/README.md)', 'link-outside-content'],
  ['‸[a](/kpis/restore-time/)', 'absolute-link'],
  ['‸[a](../kpis/restore-time.md#nothing)', 'broken-anchor'],
  ['‸[a](#nothing)', 'broken-anchor'],
  ['‸[a](javascript:alert%281%29)', 'unsafe-link'],
  ['‸[a](https://[)', 'unsafe-link'],
  ['‸![a](https://example.com/a.png)', 'remote-image'],
  ['‸![a](../kpis/restore-time.md)', 'broken-link'],
  ['‸![a](/images/100%.png)', 'broken-link'],
  ['‸![a](/images/none.png)', 'broken-link'],
  ['‸![a](/images/A%20b.png)', 'broken-link'],
  ['‸![a](/images/)', 'broken-link'],
])('%s is %s', (body, code) => {
  check(body, [code]);
});

test('a link is found wherever Markdown allows one, at its own place', () => {
  check(
    [
      'Text ‸[a](x.md) and é🙂 ‸[b](y.md)',
      '',
      '> - quote ‸[c](z.md)',
      '',
      '| head |',
      '|---|',
      '| ‸[d](x.md) |',
      '',
      ':::note[‸[e](x.md)]',
      '‸[f](x.md)',
      ':::',
      '',
      'Footnote[^1] and ‸[![g](/images/a%20b.png)](x.md) and [h][h].',
      '',
      '[^1]: ‸[i](x.md)',
      '',
      '‸[h]: x.md',
    ].join('\n'),
    Array<string>(9).fill('broken-link'),
  );
});

test('headings of another page count, those it generates too', () => {
  check('[a](../policies/restore-policy.md#statements) [b](../policies/restore-policy.md#s-01)', []);
  check('‸[a](../policies/restore-policy.md#s-02)', ['broken-anchor']);
});

test('a section that is not generated for want of data is no target', () => {
  check('[a](../kpis/restore-time.md#targets-by-role) ‸[b](../kpis/restore-time.md#history)', ['broken-anchor']);
});

test('nothing is said about the headings of a file that cannot be read', () => {
  expectProblems(
    { [paths.guide]: makeGuide({}, '[a](../kpis/restore-time.md#meaning)'), [paths.kpi]: '‸no front matter' },
    ['no-front-matter'],
  );
});

test('hints propose the nearest file or heading', () => {
  expect(hintFor('[a](../kpis/restore-tme.md)')).toBe('Did you mean `../kpis/restore-time.md`?');
  expect(hintFor('[a](../kpis/quite-different.md)')).toBe('Correct the path, or write the entry first');
  expect(hintFor('[a](../kpis/restore-time.md#meening)')).toBe('Did you mean `#meaning`?');
});
