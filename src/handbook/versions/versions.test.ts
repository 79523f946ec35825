import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { edit, makeKpi, makeRole, openOnly, paths, showProblem, validFiles } from '../../../tests/unit/handbook.ts';
import { type Files } from '../../../tests/unit/handbook.ts';
import { lockText } from '../reading/lock.ts';
import { splitFrontMatter } from '../reading/front-matter.ts';
import { parse } from 'yaml';
import { openHandbook } from '../open.ts';
import { writeFiles } from '../../../tests/unit/handbook.ts';
import { versionHash } from './meaning.ts';
import { revise } from './revise.ts';
import { versionsOf } from './versions.ts';

const old = 'kpis/restore-time.v1.md';
const change = { kind: 'kpi', id: 'restore-time', note: 'Another start.', comparability: 'broken' } as const;

function hashOf(text: string): string {
  const split = splitFrontMatter(old, text);
  if ('problem' in split) throw new Error(split.problem.message);
  return versionHash(parse(split.source.yaml), split.source.body);
}

/** The valid handbook after its KPI was revised on 1 May for 1 June. */
function revised(text = makeKpi(), edits: (frozen: string, open: string) => Files = () => ({})): Files {
  const { frozen, open } = revise(text, { ...change, version: 1, effective: '2026-06-01', today: '2026-05-01' });
  const lock = lockText([{ file: old, hash: hashOf(text) }]);
  return { ...validFiles, [old]: frozen, [paths.kpi]: open, 'versions.lock': lock, ...edits(frozen, open) };
}
const problems = (files: Files) => openOnly(files).diagnostics.map(showProblem);

test('a revised handbook has no problems, and every byte but what is new stays', () => {
  expect(problems(revised())).toEqual([]);
  const text = edit(makeKpi(), 'version: 1', 'version: 1 # the first');
  const { frozen, open } = revise(text, { ...change, version: 1, effective: '2026-06-01', today: '2026-05-01' });
  expect(frozen.replace('until: 2026-05-31\n', '')).toBe(text);
  const added = `changes:\n  - version: 2\n    date: 2026-05-01\n    meaning: true\n    note: Another start.\n    comparability: broken\n`;
  expect(open).toBe(
    text.replace('version: 1 #', 'version: 2 #').replace('effective: 2026-01-01\n', `effective: 2026-06-01\n${added}`),
  );
});

test('a later change stands above the earlier ones, and line ends stay', () => {
  const first = revise(makeKpi().replaceAll('\n', '\r\n'), {
    ...{ ...change, version: 1, effective: '2026-06-01', today: '2026-05-01' },
  }).open;
  const { open } = revise(first, { ...change, version: 2, effective: '2026-07-01', today: '2026-06-02' });
  expect(open.replaceAll('\r\n', '')).not.toContain('\n');
  const numbers = [...open.matchAll(/- version: (\d)/g)].map(([, number]) => number);
  expect(numbers).toEqual(['3', '2']);
});

test('the version in force is the entry, and the others stand apart', () => {
  const root = writeFiles(revised());
  const on = (day?: string) => {
    const { handbook } = openHandbook('content', root, { asOf: day });
    const kpi = handbook.get('kpi', 'restore-time');
    return [kpi.data.version, ...versionsOf(handbook, kpi).map(({ state, until }) => `${state} ${until ?? ''}`.trim())];
  };
  // The plan for June was made in May, which is all that the handbook knows.
  expect(on()).toEqual([1, 'current 2026-05-31', 'upcoming']);
  expect(on('2026-05-31')).toEqual([1, 'current 2026-05-31', 'upcoming']);
  expect(on('2026-06-01')).toEqual([2, 'past 2026-05-31', 'current']);
});

test.each([
  ['a line break', (text: string) => edit(text, 'How long the service was', 'How long the\nservice was')],
  ['a comment', (text: string) => edit(text, 'unit: minutes', '# by the clock\nunit: minutes')],
  ['the order of fields', (text: string) => edit(edit(text, 'unit: minutes\n', ''), 'use:', 'unit: minutes\nuse:')],
  ['a review', (text: string) => edit(text, 'everyMonths: 12', 'everyMonths: 6')],
  ['quotes', (text: string) => edit(text, 'window: calendar month', 'window: "calendar month"')],
])('a frozen file may change in %s', (_, change) => {
  expect(problems(revised(makeKpi(), (frozen) => ({ [old]: change(frozen) })))).toEqual([]);
});

test.each([
  ['its unit', (text: string) => edit(text, 'unit: minutes', 'unit: hours')],
  ['a word', (text: string) => edit(text, 'How long the service', 'How often the service')],
  ['what is left out', (text: string) => edit(text, 'use:', 'exclusions: [Exercises]\nuse:')],
  ['emphasis', (text: string) => edit(text, 'A fall is good', 'A *fall* is good')],
])('a frozen file must not change in %s', (_, change) => {
  expect(problems(revised(makeKpi(), (frozen) => ({ [old]: change(frozen) })))).toEqual([
    `content/${old}:6:1 frozen-changed`,
  ]);
});

test('a frozen file that is gone or not in the lock is missed', () => {
  expect(problems({ ...revised(), [old]: undefined })).toEqual(['content/versions.lock:3:1 frozen-missing']);
  expect(problems({ ...revised(), 'versions.lock': undefined })).toEqual([`content/${old}:2:1 frozen-unlocked`]);
  expect(problems({ ...revised(), 'versions.lock': '<<<<<<< HEAD\n' })).toContain(
    'content/versions.lock:1:1 lock-line',
  );
});

test('dates leave no gap and do not overlap', () => {
  const until = (day: string) =>
    problems(revised(makeKpi(), (frozen) => ({ [old]: edit(frozen, 'until: 2026-05-31', `until: ${day}`) })));
  expect(until('2026-05-30')).toEqual([`content/${old}:8:1 version-dates`]);
  expect(until('2026-06-01')).toEqual([`content/${old}:8:1 version-dates`]);
  const later = (_: string, open: string) => ({
    [paths.kpi]: edit(open, 'effective: 2026-06-01', 'effective: 2025-06-01'),
  });
  expect(problems(revised(makeKpi(), later))).toEqual([`content/${paths.kpi}:7:1 version-dates`]);
});

test('no version is skipped, and a new one says what it does to numbers', () => {
  const skipped = (_: string, open: string) => ({ [paths.kpi]: open.replaceAll('version: 2', 'version: 3') });
  expect(problems(revised(makeKpi(), skipped))).toEqual([`content/${paths.kpi}:6:1 version-gap`]);
  const silent = (_: string, open: string) => ({ [paths.kpi]: edit(open, '    comparability: broken\n', '') });
  expect(problems(revised(makeKpi(), silent))).toEqual([`content/${paths.kpi}:9:5 missing-comparability`]);
});

test('an entry that begins with a later version needs no earlier file', () => {
  expect(problems({ ...validFiles, [paths.kpi]: makeKpi({ version: 2 }) })).toEqual([]);
});

test('what was frozen may name what is gone since', () => {
  const named = makeKpi({}, `${makeKpi().split('---\n')[2]}\n[Gone](gone-kpi.md)\n`);
  const without = (_: string, open: string) => ({ [paths.kpi]: edit(open, '\n[Gone](gone-kpi.md)\n', '') });
  const root = writeFiles(revised(named, without));
  expect(openHandbook('content', root, { asOf: '2026-06-01' }).diagnostics).toEqual([]);
});

test('targets count from their day', () => {
  const kpis = [
    {
      kpi: 'restore-time',
      targets: [{ below: 30 }],
      since: '2026-06-01',
      decided: '2026-05-01',
      before: [{ targets: [{ below: 60 }] }],
      cadence: ['monthly'],
    },
  ];
  const root = writeFiles({ ...validFiles, [paths.role]: makeRole({ kpis }) });
  const on = (day?: string) =>
    openHandbook('content', root, { asOf: day }).handbook.get('role', 'platform-lead').data.kpis[0];
  expect(on()?.targets).toEqual([{ below: 60 }]);
  expect(on('2026-06-01')?.targets).toEqual([{ below: 30 }]);
  const undated = [{ ...kpis[0], since: undefined }];
  writeFileSync(join(root, 'content', paths.role), makeRole({ kpis: undated }));
  expect(openHandbook('content', root).diagnostics.map(({ code }) => code)).toEqual(['target-history']);
  expect(readFileSync(join(root, 'content', paths.role), 'utf8')).toContain('before:');
});
