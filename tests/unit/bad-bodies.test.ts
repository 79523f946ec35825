/** Bodies that are broken, hostile or merely wrong. A mark stands where each problem is expected. */
import { expect, test } from 'vitest';
import { edit, expectProblems, makeGuide, makeKpi, makeRunbook, openWith, paths } from './handbook.ts';

/** A guide page with this body: a page that needs no sections. */
const check = (body: string, ...codes: string[]) =>
  expectProblems({ [paths.guide]: makeGuide({}, `\n${body}\n`) }, codes);

test.each([
  ['a script', '‸<script>alert(1)</script>', ['raw-html']],
  ['a script in capitals', '‸<SCRIPT>alert(1)</SCRIPT>', ['raw-html']],
  ['a script in a line', 'a ‸<script>alert(1)‸</script> b', ['raw-html', 'raw-html']],
  ['a script in a list', '- a\n  - ‸<script>alert(1)</script>', ['raw-html']],
  ['a script in a table', '| a |\n|---|\n| ‸<script>x‸</script> |', ['raw-html', 'raw-html']],
  ['a script in a footnote', 'a[^1]\n\n[^1]: ‸<script>alert(1)</script>', ['raw-html']],
  ['a script in an aside', ':::note\n‸<script>alert(1)</script>\n:::', ['raw-html']],
  ['a script that a comment hides', '<!-- <script>alert(1)</script> -->', []],
  ['a script that a short comment shows', '‸<!--><script>alert(1)</script> -->', ['raw-html']],
  ['a script that a shut comment shows', '‸<!-- --!><script>alert(1)</script> -->', ['raw-html']],
  ['a link with a script', '‸<a href="javascript:alert(1)">x‸</a>', ['raw-html', 'raw-html']],
  ['an image with a handler', '‸<img src="x" onerror="alert(1)">', ['raw-html']],
  ['a drawing with a handler', '‸<svg onload="alert(1)">‸</svg>', ['raw-html', 'raw-html']],
  ['a handler behind a slash, which is text', '<svg/onload=alert(1)>', []],
  ['details with a handler', '‸<details ontoggle="alert(1)" open>\n\nx\n\n</details>', ['raw-html']],
  ['details with a handler behind a comment', '‸<details\n<!-- onclick=alert(1) -->>\n\nx\n\n</details>', ['raw-html']],
  ['a style', '‸<style>* { display: none }</style>', ['raw-html']],
  ['a frame', '‸<iframe srcdoc="x"></iframe>', ['raw-html']],
  ['a placeholder', 'Run kubectl get ‸<cluster> now.', ['raw-html']],
  ['a directive with a handler, which is text', ':b[x]{onclick="alert(1)"} and ::c{onclick="alert(1)"}', []],
])('HTML: %s', (_, body, codes) => {
  check(body, ...codes);
});

test.each([
  ['javascript:', '‸[a](javascript:alert(1))', ['unsafe-link']],
  ['JaVaScRiPt:', '‸[a](JaVaScRiPt:alert(1))', ['unsafe-link']],
  ['javascript: with a tab', '‸[a](<java\tscript:alert(1)>)', ['unsafe-link']],
  ['javascript: with an entity', '‸[a](&#x6A;avascript:alert(1))', ['unsafe-link']],
  ['javascript: with a new line', '‸[a](java&NewLine;script:alert(1))', ['unsafe-link']],
  ['javascript: as an autolink', '‸<javascript:alert(1)>', ['unsafe-link']],
  ['javascript: as a reference', '[a][b]\n\n‸[b]: javascript:alert(1)', ['unsafe-link']],
  ['javascript: as an image', '‸![a](javascript:alert(1))', ['unsafe-link']],
  ['javascript: in an image’s link', '‸[‸![a](/a.png)](javascript:alert(1))', ['unsafe-link', 'broken-link']],
  ['javascript: in a footnote', 'a[^1]\n\n[^1]: ‸[a](javascript:alert(1))', ['unsafe-link']],
  ['javascript: in code', '`[a](javascript:alert(1))`', []],
  ['vbscript:', '‸[a](vbscript:x)', ['unsafe-link']],
  ['data:', '‸[a](data:text/html,x)', ['unsafe-link']],
  ['data: as an image', '‸![a](data:image/svg+xml,x)', ['unsafe-link']],
  ['file:', '‸[a](file:///etc/passwd)', ['unsafe-link']],
  ['//host', '‸[a](//example.com)', ['unsafe-link']],
  ['//host with a tab', '‸[a](</\t/example.com>)', ['unsafe-link']],
  ['\\\\host', '‸[a](\\\\\\\\example.com)', ['unsafe-link']],
  ['an address that is none', '‸[a](https://[)', ['unsafe-link']],
])('addresses: %s', (_, body, codes) => {
  check(body, ...codes);
});

test.each([
  ['a missing file', '‸[a](../kpis/none.md)', ['broken-link']],
  ['a missing file as a reference', '[a][b] [b]\n\n‸[b]: ../kpis/none.md', ['broken-link']],
  ['a missing file as an image', '‸![a](../kpis/none.png)', ['broken-link']],
  ['an entry as an image', '‸![a](../kpis/restore-time.md)', ['broken-link']],
  ['a missing heading', '‸[a](../kpis/restore-time.md#none)', ['broken-anchor']],
  ['a missing heading of the page itself', '‸[a](#none)', ['broken-anchor']],
  ['the second of two equal headings', '## A\n\n## A\n\n[a](#a-1) ‸[b](#a-2)', ['broken-anchor']],
  ['the wrong kind', '‸[a](../roles/restore-time.md)', ['broken-link']],
  ['another case', '‸[a](../kpis/Restore-Time.md)', ['broken-link']],
  ['no ending', '‸[a](../kpis/restore-time)', ['broken-link']],
  ['an address of the site', '‸[a](/kpis/restore-time/)', ['absolute-link']],
  ['out of the folder', '‸[a](../../package.json)', ['link-outside-content']],
  ['out of the folder, with dots in code', '‸[a](%2e%2e/%2E%2E/package.json)', ['link-outside-content']],
  ['out of the folder and back', '‸[a](../../content/kpis/restore-time.md)', ['link-outside-content']],
  ['dots in code twice, which are no dots', '‸[a](%252e%252e/kpis/restore-time.md)', ['broken-link']],
  ['a vocabulary file', '‸[a](../vocabulary/skills.yaml)', ['broken-link']],
  ['an image of another host', '‸![a](https://example.com/a.png)', ['remote-image']],
  ['an image that is not in public/', '‸![a](/none.png)', ['broken-link']],
  ['an image above public/', '‸![a](/../package.json)', ['broken-link']],
  ['an image with a wrong percent sign', '‸![a](/100%.png)', ['broken-link']],
])('links: %s', (_, body, codes) => {
  check(body, ...codes);
});

const kpi = (text: string, ...codes: string[]) => expectProblems({ [paths.kpi]: text }, codes);

test.each([
  [
    'a missing one',
    edit(edit(makeKpi(), '## Worked example', '### Worked example'), '## In a review', '‸## In a review'),
    ['missing-section'],
  ],
  ['an empty one', edit(makeKpi(), '## In a review\n\nTalk about the trend.', '‸## In a review'), ['empty-section']],
  [
    'one of comments',
    edit(makeKpi(), '## In a review\n\nTalk about the trend.', '‸## In a review\n\n<!-- x -->'),
    ['empty-section'],
  ],
  ['one twice', edit(makeKpi(), '## In a review', '‸## Meaning\n\nAgain.\n\n## In a review'), ['repeated-section']],
  [
    'one in another case',
    edit(makeKpi(), '## In a review', '‸‸## In A Review'),
    ['missing-section', 'unknown-section'],
  ],
  [
    'one with a full stop',
    edit(makeKpi(), '## In a review', '‸‸## In a review.'),
    ['missing-section', 'unknown-section'],
  ],
  ['one underlined', edit(makeKpi(), '## In a review', 'In a review\n---'), []],
  ['one with emphasis', edit(makeKpi(), '## In a review', '## In a *review* ##'), []],
  [
    'one in code',
    edit(makeKpi(), '## In a review', '    ## In a review').replace('## How it gets', '‸## How it gets'),
    ['missing-section'],
  ],
  [
    'one that every page has',
    edit(makeKpi(), 'Stop minus', '‸### Theme icons\n\n‸### _top\n\nStop minus'),
    ['reserved-heading', 'reserved-heading'],
  ],
  ['one that is generated', edit(makeKpi(), 'Stop minus', '‸### Targets by role\n\nStop minus'), ['reserved-heading']],
  ['a second title', edit(makeKpi(), '## Meaning', '‸# Restore time\n\n## Meaning'), ['second-title']],
])('sections: %s', (_, text, codes) => {
  kpi(text, ...codes);
});

/** The runbook with these steps; a mark at their start stands at the heading. */
const runbook = (list: string) =>
  makeRunbook()
    .replace(/(?<=## Steps\n\n)[\s\S]*?(?=## Verify)/, () => `${list}\n\n`)
    .replace('## Steps\n\n^', '‸## Steps\n\n');
const expectIt = '\n   **Expect:** it.';

test.each([
  ['unordered', '^- Do.\n- See.', ['unordered-steps']],
  ['in prose', '^Do, then see.', ['unordered-steps']],
  ['in a table', '^| step |\n|---|\n| Do |', ['unordered-steps']],
  ['as headings', '^### 1. Do\n\n### 2. See', ['unordered-steps']],
  ['only one', `^1. Do.${expectIt}`, ['too-few-steps']],
  ['without what to expect', `1. Do.${expectIt}\n‸2. See.`, ['step-without-expectation']],
  ['with what to expect below the list', '^‸1. Do.\n\n**Expect:** it.', ['too-few-steps', 'step-without-expectation']],
  ['that start at 5', `5. Do.${expectIt}\n6. See.${expectIt}`, []],
  ['that all say 1', `1. Do.${expectIt}\n1. See.${expectIt}`, []],
  ['with steps in them', `1. Do.\n   1. This.\n   2. That.${expectIt}\n2. See.${expectIt}`, []],
])('steps: %s', (_, list, codes) => {
  expectProblems({ [paths.runbook]: runbook(list) }, codes);
});

test.each([
  ['quotes', '> '.repeat(100_000), '1:1 unreadable-file'],
  ['lists', '- '.repeat(100_000), '1:1 unreadable-file'],
  ['brackets', '[a '.repeat(100_000), '1:1 unreadable-file'],
  ['directives', `${':a['.repeat(100_000)}${'].'.repeat(100_000)}`, '1:1 unreadable-file'],
])('100,000 %s in one another end nothing', (_, body, expected) => {
  const { diagnostics } = openWith({ [paths.guide]: makeGuide({}, body) });
  expect(diagnostics.map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual([expected]);
});
