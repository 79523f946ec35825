/** What the shipped handbook must cover, and the search for what it does not. */
import { cadence } from '../../schemas/fields.ts';
import { comparingKeys, type Target } from '../../schemas/target.ts';
import { type Handbook } from '../../src/handbook/graph.ts';
import { findParameter } from '../../src/handbook/facts/targets.ts';

export type Cadence = (typeof cadence.options)[number];

/** Who answers for an entry, and which other roles have a stake in it. */
export interface Ownership {
  owner: string;
  claimants: string[];
}

/**
 * A target with the keys of the schema. Words are the author's own, so of `unset`, `note` and `when` only
 * the presence counts; `for`, `of`, `inside` and `onMiss` must contain the words given here.
 */
export type Wanted = Partial<Omit<Target, 'unset' | 'note' | 'when'>> & { unset?: true; note?: true; when?: true };

/** A KPI row of a source: one role's targets for one KPI. */
export interface Row {
  role: string;
  kpi: string;
  cadence: Cadence[];
  targets: Wanted[];
}

/** What coverage.json holds: ids, roles, figures and cadences, and no sentence. */
export interface Coverage {
  roles: string[];
  kpis: string[];
  runbooks: Record<string, Ownership>;
  policies: Record<string, Ownership>;
  rows: Row[];
}

/** One thing that is missing, as a line of the table that a failing test shows. */
export interface Gap {
  where: string;
  wanted: string;
  found: string;
}

/** Entries that do not exist. */
export const missingEntries = (handbook: Handbook, kind: 'role' | 'kpi' | 'runbook' | 'policy', ids: string[]): Gap[] =>
  ids
    .filter((id) => handbook.find(id)?.kind !== kind)
    .map((id) => ({ where: id, wanted: `a ${kind}`, found: 'nothing' }));

/** Runbooks or policies whose owner is another one, or that do not name a claimant. */
export function wrongOwners(handbook: Handbook, kind: 'runbook' | 'policy', wanted: Record<string, Ownership>): Gap[] {
  return handbook.all(kind).flatMap(({ id, data: { owner, claimants = [] } }) => {
    const stake = wanted[id];
    if (!stake) return [];
    const unnamed = stake.claimants.filter((role) => role !== owner && !claimants.includes(role));
    return [
      ...(owner === stake.owner ? [] : [{ where: id, wanted: `owner ${stake.owner}`, found: owner }]),
      ...unnamed.map((role) => ({ where: id, wanted: `claimant ${role}`, found: claimants.join(', ') || 'none' })),
    ];
  });
}

/** Figures and cadences of the rows that the roles do not have. */
export function missingTargets(handbook: Handbook, rows: readonly Row[]): Gap[] {
  return rows.flatMap((row): Gap[] => {
    const where = `${row.role} · ${row.kpi}`;
    const role = handbook.find(row.role);
    const edge =
      role?.kind === 'role' ? handbook.get('role', row.role).data.kpis.find(({ kpi }) => kpi === row.kpi) : undefined;
    if (!edge) return [{ where, wanted: 'the KPI', found: 'nothing' }];
    const has = edge.targets.flatMap((target) => comparable(handbook, row.kpi, target));
    const inOrder = (list: readonly Cadence[]) => cadence.options.filter((one) => list.includes(one)).join(', ');
    const [wanted, found] = [inOrder(row.cadence), inOrder(edge.cadence)];
    return [
      ...unmet(row.targets, has).map((target) => ({ where, wanted: show(target), found: has.map(show).join(' | ') })),
      ...(wanted === found ? [] : [{ where, wanted: `cadence ${wanted}`, found }]),
    ];
  });
}

/** A target of a role with its unit and the terms of its KPI; `parts` are the values of its parameter. */
export type Comparable = Target & { terms: readonly string[] };

/** A target as it compares. One whose number lives in a policy becomes one target for each number there. */
function comparable(handbook: Handbook, id: string, target: Target): Comparable[] {
  const kpi = handbook.get('kpi', target.ofKpi ?? id).data;
  const terms = handbook.get('kpi', id).data.terms ?? [];
  const found = target.policy
    ? findParameter(handbook.get('policy', target.policy).data.parameters ?? [], target)
    : undefined;
  if (!found?.parameter) return [{ ...target, unit: target.unit ?? kpi.unit, terms }];
  const { unit, limit } = found.parameter;
  const key = limit === 'at-most' ? 'atMost' : 'atLeast';
  return found.values.map((value) => ({
    ...target,
    for: target.for ?? value.for,
    unit,
    terms,
    [key]: target.tighter ?? value.value,
    stretch: target.tighter === undefined ? value.stretch : undefined,
  }));
}

/** The targets of `wanted` that none of `has` meets; each of `has` meets at most one. */
export function unmet(wanted: readonly Wanted[], has: readonly Comparable[]): Wanted[] {
  const left = [...has];
  // The most exact first, so that a vague one does not take the target that it needs.
  const exactFirst = [...wanted].sort((a, b) => Object.keys(b).length - Object.keys(a).length);
  return exactFirst.filter((target) => {
    const at = left.findIndex((one) => meets(target, one));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const present: readonly string[] = ['unset', 'note', 'when'];
const words: readonly string[] = ['for', 'of', 'inside', 'onMiss'];

function meets(wanted: Wanted, has: Comparable): boolean {
  return Object.entries(wanted).every(([key, value]) => {
    const own = has[key as keyof Comparable];
    if (present.includes(key)) return own !== undefined;
    if (words.includes(key)) return typeof own === 'string' && own.toLowerCase().includes(String(value).toLowerCase());
    // The policy whose terms count stands on the target or, for all roles at once, on the KPI.
    if (key === 'under') return own === value || has.terms.includes(String(value));
    return own === value;
  });
}

/** `below 60, for sev-1`: the comparing key first. */
function show(target: Wanted | Comparable): string {
  const keys = Object.keys(target).filter((key) => key !== 'terms' && target[key as keyof Wanted] !== undefined);
  const comparing = keys.filter((key) => (comparingKeys as readonly string[]).includes(key));
  return [...comparing, ...keys.filter((key) => !comparing.includes(key))]
    .map((key) => `${key} ${target[key as keyof Wanted]}`.replace(/ true$/, ''))
    .join(', ');
}

/** Gaps as a table in plain text; empty where there are none. */
export function table(gaps: readonly Gap[]): string {
  if (gaps.length === 0) return '';
  const rows = [{ where: 'where', wanted: 'wanted', found: 'found' }, ...gaps];
  const width = (key: keyof Gap) => Math.max(...rows.map((row) => row[key].length));
  const [where, wanted] = [width('where'), width('wanted')];
  return rows.map((row) => `${row.where.padEnd(where)}  ${row.wanted.padEnd(wanted)}  ${row.found}`).join('\n');
}
