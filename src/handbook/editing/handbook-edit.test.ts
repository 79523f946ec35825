import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  edit,
  type Files,
  makeKpi,
  makePolicy,
  makeRole,
  makeRunbook,
  openWith,
  paths,
  textOf,
  writeWith,
} from '../../../tests/unit/handbook.ts';
import { type Handbook } from '../graph.ts';
import { openHandbook } from '../open.ts';
import { planMerge } from './merge.ts';
import { type Plan, Refused } from './plan.ts';
import { planRename } from './rename.ts';
import { planRetirement } from './retire.ts';

/** What a plan makes of the valid handbook with these files: each changed file by its path below `content/`. */
function outcome(files: Files, planned: (handbook: Handbook) => Plan) {
  const root = writeWith(files);
  const opened = openHandbook('content', root);
  expect(opened.diagnostics).toEqual([]);
  const plan = planned(opened.handbook);
  const changes = plan.changes((file) => readFileSync(join(root, file), 'utf8'));
  const after = Object.fromEntries(changes.map(({ file, after }) => [file.replace(/^content\//, ''), after]));
  return { after, notes: plan.notes, diagnostics: openWith({ ...files, ...after }).diagnostics };
}

const detect = makeKpi({ title: 'Detect time' });
/** The lines of `after` that `before` has not. */
const added = (before: string, after = ''): string[] => {
  const lines = new Set(before.split(/\r?\n/));
  return after.split(/\r?\n/).filter((line) => !lines.has(line));
};

test('a renamed KPI takes its file and every reference along, and nothing else changes', () => {
  const role = edit(
    textOf(paths.role),
    '  - kpi: restore-time\n',
    "  # The one that counts\n  - kpi: 'restore-time' # MTTR\n",
  );
  const { after, diagnostics } = outcome({ [paths.role]: role }, (handbook) =>
    planRename(handbook, 'kpi', 'restore-time', 'time-to-restore'),
  );
  expect(diagnostics).toEqual([]);
  expect(after['kpis/restore-time.md']).toBeUndefined();
  expect(added(textOf(paths.kpi), after['kpis/time-to-restore.md'])).toEqual(['formerIds: [restore-time]']);
  expect(after[paths.role]).toBe(role.replace("'restore-time' # MTTR", "'time-to-restore' # MTTR"));
});

test.each([
  ['[x](../kpis/restore-time.md)', '[x](../kpis/new-time.md)'],
  ['[x](../kpis/restore-time.md#meaning "A `title`")', '[x](../kpis/new-time.md#meaning "A `title`")'],
  ['[x]( <../kpis/restore-time.md> )', '[x]( <../kpis/new-time.md> )'],
  ['[**a [b] c** é 😀](../kpis/restore-time.md)', '[**a [b] c** é 😀](../kpis/new-time.md)'],
  ['[restore-time.md](../kpis/restore-time.md)', '[restore-time.md](../kpis/new-time.md)'],
  ['[x](../guide/../kpis/restore-time.md)', '[x](../guide/../kpis/new-time.md)'],
  [String.raw`[x](../kpis/restore\-time.md)`, '[x](../kpis/new-time.md)'],
  ['[x](../kpis/restore%2Dtime.md)', '[x](../kpis/new-time.md)'],
  ['[x][r]\n\n[r]: ../kpis/restore-time.md#meaning', '[x][r]\n\n[r]: ../kpis/new-time.md#meaning'],
  ['`../kpis/restore-time.md` and restore-time', '`../kpis/restore-time.md` and restore-time'],
])('in a text, %s becomes %s', (before, expected) => {
  const page = `${textOf(paths.guide)}\n${before}\n`;
  const files = { [paths.guide]: page };
  const { after } = outcome(files, (handbook) => planRename(handbook, 'kpi', 'restore-time', 'new-time'));
  expect(after[paths.guide] ?? page).toBe(page.replace(before, expected));
});

test('line ends of Windows and a mark at the start stay', () => {
  const role = `\ufeff${textOf(paths.role).replaceAll('\n', '\r\n')}`;
  const kpi = textOf(paths.kpi).replaceAll('\n', '\r\n');
  const { after } = outcome({ [paths.role]: role, [paths.kpi]: kpi }, (handbook) =>
    planRename(handbook, 'kpi', 'restore-time', 'new-time'),
  );
  expect(after[paths.role]).toBe(role.replaceAll('kpi: restore-time', 'kpi: new-time'));
  expect(after['kpis/new-time.md']).toContain('\r\nformerIds: [restore-time]\r\n');
  expect(after['kpis/new-time.md']?.replaceAll('\r\n', '')).not.toContain('\n');
});

test('a role is renamed where it owns, is reported to and is linked to', () => {
  const { after, diagnostics } = outcome({}, (handbook) =>
    planRename(handbook, 'role', 'platform-lead', 'platform-head'),
  );
  expect(diagnostics).toEqual([]);
  expect(after['roles/platform-head.md']).toContain('owner: platform-head');
  expect(Object.values(after).join('')).not.toMatch(/: platform-lead$/m);
});

test('an item of the vocabulary is renamed in its list, in entries, and where a word may be its id', () => {
  const { after, diagnostics } = outcome({}, (handbook) => planRename(handbook, 'severity', 'sev-1', 'major'));
  expect(diagnostics).toEqual([]);
  expect(after['vocabulary/severities.yaml']).toContain('formerIds: [sev-1]');
  expect(after[paths.role]).toContain('for: major');
});

test('renamed back, an entry has both ids the other way round', () => {
  const files = { [paths.kpi]: makeKpi({ formerIds: ['old-time'] }) };
  const { after, diagnostics } = outcome(files, (handbook) => planRename(handbook, 'kpi', 'restore-time', 'old-time'));
  expect(diagnostics).toEqual([]);
  expect(after['kpis/old-time.md']).toMatch(/formerIds:\s+- restore-time/);
});

test.each([
  ['kpi', 'restore-time', 'Restore', 'is no id'],
  ['kpi', 'restore-time', 'platform-lead', 'never gets another meaning'],
  ['kpi', 'platform-lead', 'x', 'is a role, not a KPI'],
  ['kpi', 'nothing', 'x', 'No KPI has the id'],
  ['kpi', 'restore-time', 'restore-time', 'its id already'],
] as const)('a rename of %s %s to %s is refused', (kind, from, to, message) => {
  expect(() => planRename(openWith().handbook, kind, from, to)).toThrow(message);
});

test('what named a retired entry names its replacement, and the page of the retired one stays', () => {
  const files = {
    'kpis/detect-time.md': detect,
    [paths.kpi]: makeKpi({ related: ['detect-time'] }),
    [paths.guide]: `${textOf(paths.guide)}\nSee [it](../kpis/restore-time.md).\n`,
  };
  const { after, notes, diagnostics } = outcome(files, (handbook) =>
    planRetirement(handbook, 'kpi', 'restore-time', {
      replacedBy: 'detect-time',
      reason: 'It was: wrong',
      day: '2026-06-01',
    }),
  );
  expect(diagnostics.map(({ code }) => code)).toEqual(['retired-link']);
  expect(added(files[paths.kpi], after[paths.kpi])).toEqual([
    'status: retired',
    'retiredOn: 2026-06-01',
    'replacedBy: detect-time',
    'reason: "It was: wrong"',
  ]);
  expect(after[paths.role]).toContain('kpi: detect-time');
  expect(notes.join('\n')).toContain('keeps its targets');
  expect(notes.join('\n')).toContain('content/guide/about.md');
});

test('an item that would stand twice in its list is taken out', () => {
  const role = makeRole({
    kpis: ['restore-time', 'detect-time'].map((kpi) => ({ kpi, targets: [{ below: 60 }], cadence: ['monthly'] })),
  });
  const files = {
    'kpis/detect-time.md': makeKpi({ title: 'Detect time', related: ['restore-time'] }),
    'kpis/calmness.md': makeKpi({ title: 'Calmness', guardrails: ['detect-time', 'restore-time'] }),
    [paths.role]: role,
  };
  const { after, diagnostics } = outcome(files, (handbook) =>
    planRetirement(handbook, 'kpi', 'restore-time', {
      replacedBy: 'detect-time',
      reason: undefined,
      day: '2026-06-01',
    }),
  );
  expect(diagnostics).toEqual([]);
  expect(after['kpis/calmness.md']).not.toContain('restore-time');
  expect(after['kpis/detect-time.md']).not.toContain('related');
  expect(after[paths.role]?.match(/kpi: /g)).toHaveLength(1);
});

test('a policy whose statements are named is not retired by a command', () => {
  const runbook = makeRunbook({ implements: [{ policy: 'restore-policy', statements: ['S-01'] }] });
  const { handbook } = openWith({
    [paths.runbook]: runbook,
    'policies/other-policy.md': makePolicy({ title: 'Other policy' }),
  });
  expect(() =>
    planRetirement(handbook, 'policy', 'restore-policy', {
      replacedBy: 'other-policy',
      reason: undefined,
      day: '2026-06-01',
    }),
  ).toThrow(/name statements or numbers[^]*restore-service\.md: implements/);
});

test('nothing is retired that something still names and nothing replaces', () => {
  const { handbook } = openWith();
  const retire = () =>
    planRetirement(handbook, 'kpi', 'restore-time', { replacedBy: undefined, reason: 'Gone', day: '2026-06-01' });
  expect(retire).toThrow(Refused);
  expect(retire).toThrow(/content\/roles\/platform-lead\.md: kpis\.0\.kpi/);
});

test('of two merged entries one stays, with the names and addresses of both', () => {
  const files = {
    'kpis/detect-time.md': makeKpi({ title: 'Detect time', aliases: ['TTD'], formerIds: ['find-time'] }),
    'kpis/calmness.md': makeKpi({ title: 'Calmness', related: ['detect-time', 'restore-time'] }),
    [paths.guide]: `${textOf(paths.guide)}\nSee [it](../kpis/detect-time.md#meaning).\n`,
    'published/kpis.txt': '/kpis/detect-time/ #meaning #only-here\n',
  };
  const { after, diagnostics } = outcome(files, (handbook) =>
    planMerge(handbook, 'kpi', 'detect-time', 'restore-time'),
  );
  expect(diagnostics).toEqual([]);
  expect(after).toHaveProperty(['kpis/detect-time.md'], undefined);
  expect(after[paths.guide]).toContain('[it](../kpis/restore-time.md#meaning)');
  expect(added(textOf(paths.kpi), after[paths.kpi])).toEqual([
    expect.stringMatching(/^aliases: \[.*Detect time, TTD\]$/),
    'formerIds: [find-time, detect-time]',
    'formerAnchors: [{was: only-here, now: _top}]',
  ]);
  expect(after['kpis/calmness.md']).not.toContain('detect-time');
});

test('numbered statements and steps are never merged', () => {
  expect(() => planMerge(openWith().handbook, 'runbook', 'restore-service', 'x')).toThrow('npm run retire');
});
