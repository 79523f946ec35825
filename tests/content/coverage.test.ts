/** The shipped handbook covers the sources that it was written from. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type EntryKind } from '../../schemas/fields.ts';
import { entryKinds } from '../../schemas/index.ts';
import {
  type Comparable,
  type Coverage,
  type Gap,
  missingEntries,
  missingTargets,
  table,
  unmet,
  wrongOwners,
} from './coverage.ts';
import { readFacts } from './facts.ts';
import { shipped } from './shipped.ts';

const { handbook, diagnostics } = shipped;
const coverage = JSON.parse(readFileSync(join(import.meta.dirname, 'coverage.json'), 'utf8')) as Coverage;
const factsFolder = process.env['FACTS_DIR'];

/** Fails with the gaps as a table. */
function expectNone(gaps: readonly Gap[]): void {
  if (gaps.length > 0) expect.fail(`${gaps.length} missing:\n\n${table(gaps)}\n`);
}

test('the handbook can be built', () => expect(diagnostics).toEqual([]));

/** Entries that no source calls for: what any organisation of this sort needs, and they do not say. */
const additions = JSON.parse(readFileSync(join(import.meta.dirname, 'additions.json'), 'utf8')) as Record<string, string[]>;

test.each([
  ['kpi', coverage.kpis],
  ['runbook', Object.keys(coverage.runbooks)],
  ['policy', Object.keys(coverage.policies)],
] as const)('every %s is one that a source calls for, or an addition that is said to be one', (kind, sources) => {
  const own = additions[kind] ?? [];
  expect(handbook.all(kind).map(({ id }) => id)).toEqual([...sources, ...own].sort());
});

test.skipIf(!factsFolder)('the list of what must be covered is what the facts say', () =>
  expect(coverage).toEqual(readFacts(factsFolder as string)),
);

describe('every source is covered:', () => {
  test('roles', () => expectNone(missingEntries(handbook, 'role', coverage.roles)));
  test('KPIs', () => expectNone(missingEntries(handbook, 'kpi', coverage.kpis)));
  test('runbooks', () => expectNone(missingEntries(handbook, 'runbook', Object.keys(coverage.runbooks))));
  test('policies', () => expectNone(missingEntries(handbook, 'policy', Object.keys(coverage.policies))));
  test('targets and cadences of the roles', () => expectNone(missingTargets(handbook, coverage.rows)));
  test('owners and claimants of runbooks', () => expectNone(wrongOwners(handbook, 'runbook', coverage.runbooks)));
  test('owners and claimants of policies', () => expectNone(wrongOwners(handbook, 'policy', coverage.policies)));
});

test('what is done under pressure implements a policy', () => {
  const urgent = handbook.all('runbook').filter(({ data }) => /^(?:recovery|incident|alert)$/.test(data.type));
  expect(urgent.length).toBeGreaterThan(0);
  expectNone(
    urgent
      .filter(({ data }) => !data.implements?.some(({ statements }) => statements.length > 0))
      .map(({ id }) => ({ where: id, wanted: 'a policy statement that it implements', found: 'none' })),
  );
});

test('every must is verified', () =>
  expectNone(
    handbook.all('policy').flatMap(({ id, data }) =>
      data.statements
        .filter(({ force, verifiedBy }) => force === 'must' && !verifiedBy?.length)
        .map((statement) => ({ where: `${id} ${statement.id}`, wanted: 'what verifies it', found: 'nothing' })),
    ),
  ));

/** Bodies that may be longer or shorter, and why. */
const otherLengths: Record<string, string> = {
  diagnostics: 'a section for each code, looked up and not read through',
};

test('no body is too short or too long', () => {
  const bodies = (Object.keys(entryKinds) as EntryKind[]).flatMap((kind) => handbook.all(kind));
  // Most of a template is its form, which is code and no prose.
  const least = (kind: EntryKind) => (kind === 'template' ? 90 : 150);
  const outside = bodies.filter(({ kind, outline }) => !outline || outline.words < least(kind) || outline.words > 2500);
  expectNone(
    outside
      .filter(({ id }) => otherLengths[id] === undefined)
      .map(({ id, outline }) => ({ where: id, wanted: '150 to 2,500 words', found: String(outline?.words) })),
  );
  expect(Object.keys(otherLengths)).toEqual(outside.map(({ id }) => id));
});

describe('the comparison of targets', () => {
  const make = (target: Partial<Comparable>): Comparable => ({ unit: 'percent', terms: [], ...target });

  test('passes what has every figure, whatever else it says', () =>
    expect(
      unmet(
        [{ above: 90, stretch: 95, unit: 'percent', for: 'tier-1' }],
        [make({ above: 90, stretch: 95, for: 'tier-1', when: 'after a year' })],
      ),
    ).toEqual([]));

  test.each<[string, Partial<Comparable>]>([
    ['another value', { above: 91, stretch: 95, for: 'tier-1' }],
    ['another comparing key', { atLeast: 90, stretch: 95, for: 'tier-1' }],
    ['another stretch', { above: 90, stretch: 99, for: 'tier-1' }],
    ['no stretch', { above: 90, for: 'tier-1' }],
    ['another tier', { above: 90, stretch: 95, for: 'tier-0' }],
    ['another unit', { above: 90, stretch: 95, for: 'tier-1', unit: 'count' }],
  ])('finds %s', (_, has) => {
    const wanted = { above: 90, stretch: 95, unit: 'percent', for: 'tier-1' };
    expect(unmet([wanted], [make(has)])).toEqual([wanted]);
  });

  test('needs a target for each that is wanted', () =>
    expect(unmet([{ unset: true }, { unset: true }], [make({ unset: 'by the baseline' })])).toEqual([{ unset: true }]));

  test('gives a vague one what an exact one leaves', () =>
    expect(
      unmet([{ note: true }, { note: true, for: 'sev-1' }], [make({ note: 'a', for: 'sev-1' }), make({ note: 'b' })]),
    ).toEqual([]));

  test('takes the terms of the KPI for those of the target', () =>
    expect(unmet([{ above: 95, under: 'patching' }], [make({ above: 95, terms: ['patching'] })])).toEqual([]));

  test('shows a row with a wrong figure, a wrong cadence or no KPI', () => {
    const rows = [
      { role: 'director-cloud-operations', kpi: 'mean-time-to-acknowledge', cadence: ['daily'], targets: [{ below: 4 }] },
      { role: 'nobody', kpi: 'toil-ratio', cadence: ['daily'], targets: [] },
    ] satisfies Coverage['rows'];
    expect(table(missingTargets(handbook, rows))).toMatchInlineSnapshot(`
      "where                                                 wanted         found
      director-cloud-operations · mean-time-to-acknowledge  below 4        below 5, for sev-1, unit minutes
      director-cloud-operations · mean-time-to-acknowledge  cadence daily  weekly
      nobody · toil-ratio                                   the KPI        nothing"
    `);
  });
});
