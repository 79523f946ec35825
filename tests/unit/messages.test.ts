/** What authors read when they make the most usual mistakes. A change of wording shows here. */
import { expect, test } from 'vitest';
import {
  edit,
  type Files,
  makeGuide,
  makeKpi,
  makePolicy,
  makeRole,
  makeRunbook,
  openWith,
  paths,
} from './handbook.ts';

/** The message and the hint of the only problem that these changes make. */
function messageOf(files: Files): string {
  const { diagnostics } = openWith(files);
  expect(diagnostics).toHaveLength(1);
  return diagnostics.map(({ message, hint }) => `${message}\n${hint}`).join('');
}
const kpi = (from: string, to: string) => messageOf({ [paths.kpi]: edit(makeKpi(), from, to) });
const role = (from: string, to: string) => messageOf({ [paths.role]: edit(makeRole(), from, to) });
const runbook = (from: string, to: string) => messageOf({ [paths.runbook]: edit(makeRunbook(), from, to) });
const policy = (from: string, to: string) => messageOf({ [paths.policy]: edit(makePolicy(), from, to) });
const page = (body: string) => messageOf({ [paths.guide]: makeGuide({}, body) });

test('a file without front matter', () => {
  expect(messageOf({ [paths.guide]: '# About\n' })).toMatchInlineSnapshot(`
    "The file has no front matter
    Start the file with a line \`---\`, its fields in YAML, and another line \`---\`"
  `);
});

test('front matter that is not closed', () => {
  expect(messageOf({ [paths.guide]: '---\ntitle: About\n' })).toMatchInlineSnapshot(`
    "The front matter is never closed
    Put a line \`---\` after its last field"
  `);
});

test('a file name with capitals', () => {
  expect(messageOf({ 'guide/How To.md': makeGuide() })).toMatchInlineSnapshot(`
    "\`How To.md\` is no valid name for an entry
    The file name is the id and the URL: lower-case words joined by hyphens, like \`how-to.md\`"
  `);
});

test('a colon in a title', () => {
  expect(kpi('title: Restore time', 'title: Restore: the time')).toMatchInlineSnapshot(`
    "Another \`key: value\` starts inside this value
    Check the indentation, and quote a text that contains \`: \` or \` #\` or starts with a sign such as \`>\` or \`%\`"
  `);
});

test('a key twice', () => {
  expect(kpi('unit: minutes', 'unit: minutes\nunit: hours')).toMatchInlineSnapshot(`
    "The key \`unit\` stands twice
    Keep one of the two"
  `);
});

test('a misspelt key', () => {
  expect(kpi('window: ', 'exclusion: [Tests]\nwindow: ')).toMatchInlineSnapshot(`
    "\`exclusion\` is not a known key
    Did you mean \`exclusions\`?"
  `);
});

test('a missing field', () => {
  expect(kpi('category: reliability\n', '')).toMatchInlineSnapshot(`
    "\`category\` is missing
    Add it: The group it is listed in, from vocabulary/categories.yaml"
  `);
});

test('an empty field', () => {
  expect(kpi('window: calendar month', 'window:')).toMatchInlineSnapshot(`
    "\`window\` is empty, and should be text
    The time it is computed over: \`calendar month\`, \`rolling 28 days\`"
  `);
});

test('text in place of a list', () => {
  expect(kpi('sources: [Pager]', 'sources: Pager')).toMatchInlineSnapshot(`
    "\`sources\` is text, and should be a list
    The systems that the data comes from"
  `);
});

test('a word that is not in the list', () => {
  expect(kpi('unit: minutes', 'unit: minute')).toMatchInlineSnapshot(`
    "\`unit\` is “minute”
    Did you mean \`minutes\`? It is one of percent, count, minutes, hours, days, multiple, currency, currency-per-unit, per-week, nps, score-1-5, index"
  `);
});

test('a day that does not exist', () => {
  expect(kpi('effective: 2026-01-01', 'effective: 2026-04-31')).toMatchInlineSnapshot(`
    "\`effective\` is “2026-04-31”: a real calendar day, written YYYY-MM-DD
    The day from which this version counts"
  `);
});

test('a summary that is too long', () => {
  expect(kpi('How long it takes', `How ${'very '.repeat(40)}long it takes`)).toMatchInlineSnapshot(`
    "\`summary\` is “How very very very very very very very very very very ve…: one sentence of at most 200 characters
    One sentence of at most 200 characters, shown in lists and search results"
  `);
});

test('an owner that does not exist', () => {
  expect(kpi('owner: platform-lead', 'owner: platform-leader')).toMatchInlineSnapshot(`
    "No role has the id \`platform-leader\`
    Did you mean \`platform-lead\`?"
  `);
});

test('an owner of the wrong kind', () => {
  expect(kpi('owner: platform-lead', 'owner: on-call-engineer')).toMatchInlineSnapshot(`
    "\`on-call-engineer\` is a duty, and a role should stand here
    Name a role"
  `);
});

test('a deprecated entry without a replacement', () => {
  expect(kpi('status: active', 'status: deprecated')).toMatchInlineSnapshot(`
    "A deprecated entry says what replaces it, or why nothing does
    Add \`replacedBy: <id>\` or \`reason: …\`"
  `);
});

test('an alias that is taken', () => {
  expect(policy('instrument:', 'aliases: [Restore-Time]\ninstrument:')).toMatchInlineSnapshot(`
    "\`Restore-Time\` already stands as \`restore-time\` in content/kpis/restore-time.md
    Ids and aliases are unique in the whole handbook; choose another one, or merge the two"
  `);
});

test('a target that goes the wrong way', () => {
  expect(role('below: 60', 'atLeast: 60')).toMatchInlineSnapshot(`
    "\`atLeast\` goes against “Restore time”, where down is good
    Turn the comparison round, or say with \`of\` what else the number measures"
  `);
});

test('a target with two comparing keys', () => {
  expect(role('below: 60', 'below: 60\n        atMost: 60')).toMatchInlineSnapshot(`
    "A target has two comparing keys: atMost and below
    Write two targets, one for each"
  `);
});

test('a stretch that is no stretch', () => {
  expect(role('below: 60', 'below: 60\n        stretch: 90')).toMatchInlineSnapshot(`
    "The stretch 90 is not stricter than below 60
    A stretch is harder to reach than the target; swap them, or remove it"
  `);
});

test('a severity that does not exist', () => {
  expect(role('for: sev-1', 'for: sev1')).toMatchInlineSnapshot(`
    "No severity or tier has the id \`sev1\`
    Did you mean \`sev-1\`?"
  `);
});

test('a must that nothing verifies', () => {
  expect(policy('\n    verifiedBy:\n      - kpi: restore-time', '')).toMatchInlineSnapshot(`
    "S-01 is a must that nothing verifies
    Add \`verifiedBy\` with a kpi, a runbook or evidence, or make it a should"
  `);
});

test('a statement that the policy does not have', () => {
  expect(runbook('statements: [S-01]', 'statements: [S-03]')).toMatchInlineSnapshot(`
    "Restore policy has no statement \`S-03\`
    Did you mean \`S-01\`?"
  `);
});

test('a missing section', () => {
  expect(runbook('## Roll back\n\nStop it again.\n\n', '')).toMatchInlineSnapshot(`
    "The section “Roll back” is missing
    Add \`## Roll back\`: How to undo it, or why it cannot be undone."
  `);
});

test('an empty section', () => {
  expect(runbook('Stop it again.\n', '')).toMatchInlineSnapshot(`
    "The section “Roll back” is empty
    How to undo it, or why it cannot be undone."
  `);
});

test('sections in the wrong order', () => {
  const text = '## Verify\n\nThe page shows.\n\n## Roll back\n\nStop it again.\n';
  expect(runbook(text, '## Roll back\n\nStop it again.\n\n## Verify\n\nThe page shows.\n')).toMatchInlineSnapshot(`
    "The section “Verify” stands too late
    The order is When to use it, Before you start, Confirm, Steps, Verify, Roll back, Escalate, Communicate, Afterwards"
  `);
});

test('a section with the name of a generated one', () => {
  expect(kpi('## In a review', '## History\n\nLong.\n\n## In a review')).toMatchInlineSnapshot(`
    "A section “History” is generated from the front matter
    Remove the heading, or give it another name"
  `);
});

test('a step that does not say what to expect', () => {
  expect(runbook('   **Expect:** it starts.\n\n', '')).toMatchInlineSnapshot(`
    "Step 1 does not say what to expect
    End it with a paragraph \`**Expect:** …\` that says what one sees when it worked"
  `);
});

test('a link to a missing file', () => {
  expect(page('[MTTR](../kpis/restore-times.md)')).toMatchInlineSnapshot(`
    "There is no file kpis/restore-times.md
    Did you mean \`../kpis/restore-time.md\`?"
  `);
});

test('a link to a missing heading', () => {
  expect(page('[MTTR](../kpis/restore-time.md#meanings)')).toMatchInlineSnapshot(`
    "“Restore time” has no heading \`#meanings\`
    Did you mean \`#meaning\`?"
  `);
});

test('a link to an address of the site', () => {
  expect(page('[MTTR](/kpis/restore-time/)')).toMatchInlineSnapshot(`
    "\`/kpis/restore-time/\` is an address, not a file
    Link to the file of the entry, \`../kpis/<id>.md\`: that works in an editor too, and under any base path"
  `);
});

test('a placeholder outside of code', () => {
  expect(page('Connect to <cluster> first.')).toMatchInlineSnapshot(`
    "\`<cluster>\` is read as HTML, and is not allowed
    Use Markdown; a placeholder such as \`<cluster>\` stands in backticks"
  `);
});

test('an image of another host', () => {
  expect(page('![Logo](https://example.com/logo.png)')).toMatchInlineSnapshot(`
    "The image \`https://example.com/logo.png\` comes from another host
    Put it into \`public/\` and write its path from the root: \`/images/…\`"
  `);
});
