/** A comparison as a reader sees it: a summary, then one table for each section. Runs in the browser too. */
import type { Cell, Line, Row, Table } from '../blocks/blocks.ts';
import {
  type ComparedItem,
  type ComparedSection,
  type Comparison,
  compareRoles,
  countPair,
  type PairCounts,
} from './compare.ts';
import type { Difference, RoleProfile, Value, Verdict } from './profile.ts';

export interface ComparisonView {
  title: string;
  /** The one sentence to take away. */
  summary: string;
  /** What changes from the first role to each other one, section by section. */
  overviews: readonly { title: string; items: readonly Line[] }[];
  /** In each, what differs, and what is the same for all, which readers rarely ask for. */
  sections: readonly { id: string; title: string; table: Table | undefined; same: Table | undefined }[];
}

export function comparisonView(comparison: Comparison): ComparisonView {
  const { roles } = comparison;
  const names = roles.map(({ name }) => name);
  const pairs = roles.slice(1).map((role) => compareRoles([roles[0] as RoleProfile, role]));
  return {
    title: names.join(names.length === 2 ? ' → ' : ', '),
    summary:
      pairs.length === 1
        ? `${headline(pairs[0] as Comparison)}.`
        : `${names.length} roles beside one another; changes are counted from the first role that has a thing.`,
    overviews: pairs.map(({ roles: pair, sections }) => ({
      title: pair.map(({ name }) => name).join(' → '),
      items: sections.flatMap(overviewLine),
    })),
    sections: comparison.sections
      .filter(({ items }) => items.length > 0)
      .map((section) => ({ id: section.id, title: section.title, ...sectionTables(names, section) })),
  };
}

/** `12 KPIs in common, 4 with stricter targets, 10 skills new` */
function headline({ sections }: Comparison): string {
  const counts = (id: string) => {
    const section = sections.find((one) => one.id === id);
    return section && countPair(section);
  };
  const [kpis, skills] = [counts('kpis'), counts('skills')];
  return `${named(kpis?.common ?? 0, ['KPI', 'KPIs'])} in common, ${kpis?.by.stricter ?? 0} with stricter targets, ${named(skills?.added ?? 0, ['skill', 'skills'])} new`;
}

const named = (count: number, [one, several]: readonly [string, string]): string =>
  `${count} ${count === 1 ? one : several}`;

function overviewLine(section: ComparedSection): Line[] {
  if (section.items.length === 0) return [];
  const counts = countPair(section);
  const numbers = section.items.flatMap(numberText);
  const parts =
    numbers.length > 0
      ? [numbers.join(', ')]
      : [
          `${counts.common} in common${judged(section, counts)}`,
          ...(counts.added > 0 ? [`${counts.added} new`] : []),
          ...(counts.dropped > 0 ? [`${counts.dropped} left behind`] : []),
        ];
  return [[{ text: section.title, href: `#${section.id}` }, { text: `: ${parts.join('; ')}` }]];
}

/** `Runbooks 3 → 5`, for things that are counted. */
function numberText({ name, values }: ComparedItem): string[] {
  const counts = values.map((value) => {
    const measure = value?.[0]?.measure;
    return measure?.type === 'count' ? measure.count : undefined;
  });
  if (counts.every((count) => count === undefined)) return [];
  return [`${name.text} ${counts.map((count) => count ?? 0).join(' → ')}`];
}

function judged({ verdicts }: ComparedSection, { common, by, same }: PairCounts): string {
  if (common === 0) return '';
  const parts = Object.entries(verdicts).flatMap(([verdict, words]) =>
    by[verdict as Verdict] > 0 ? [`${by[verdict as Verdict]} ${words}`] : [],
  );
  return ` (${[...parts, `${same} the same`].join(', ')})`;
}

function sectionTables(
  names: readonly string[],
  section: ComparedSection,
): { table: Table | undefined; same: Table | undefined } {
  const pair = names.length === 2;
  const items = section.items
    .map((item) => ({ item, group: groupOf(names, section.judged, item) }))
    .sort((a, b) => a.group.order - b.group.order);
  const rows = (wanted: (order: number) => boolean) =>
    items
      .filter(({ group }) => wanted(group.order))
      .map(({ item, group }): Row => ({
        id: item.id,
        group: group.title,
        cells: [
          { lines: [[item.name]] },
          ...item.values.map((values, role) => valueCell(values, pair ? [] : (item.changes[role] ?? []))),
          ...(pair ? [{ lines: changeLines(item.changes[1] ?? []) }] : []),
        ],
      }));
  const columns = [
    { id: 'name', title: section.title },
    ...names.map((title, index) => ({ id: `role-${index + 1}`, title })),
    ...(pair ? [{ id: 'change', title: 'What changes' }] : []),
  ];
  const table = (caption: string, rows: readonly Row[]): Table | undefined => {
    if (rows.length === 0) return undefined;
    return { type: 'table', caption: `${caption}: ${names.join(', ')}`, columns, rows };
  };
  return {
    table: table(
      section.title,
      rows((order) => order < theSame),
    ),
    same: table(
      `${section.title}, the same`,
      rows((order) => order >= theSame),
    ),
  };
}
/** The order from which on rows are the same wherever they are. */
const theSame = 99;

/** What differs stands first, then what is not in every role, and what is the same last. */
function groupOf(names: readonly string[], judged: string, item: ComparedItem): { order: number; title: string } {
  const holders = names.filter((_, role) => item.values[role] !== undefined);
  const differs = item.changes.some((change) => change.length > 0);
  const what = differs ? `different ${judged}` : `the same ${judged.replace(/ or (?=\S+$)/, ' and ')}`;
  if (holders.length === names.length)
    return { order: differs ? 0 : 100, title: `${names.length === 2 ? 'In both' : 'In all'}, ${what.trim()}` };
  if (holders.length > 1) return { order: differs ? 1 : 99, title: `In some, ${what.trim()}` };
  // What is new comes before what is left behind.
  const only = holders[0] ?? '';
  return { order: 10 + names.length - names.indexOf(only), title: `Only ${only}` };
}

function valueCell(values: readonly Value[] | undefined, changes: readonly Difference[]): Cell {
  const lines = values?.flatMap((value) => value.lines).filter((line) => line.length > 0) ?? [];
  return { lines: [...lines, ...changeLines(changes)] };
}

const changeLines = (changes: readonly Difference[]): Line[] =>
  changes.map(({ text, verdict }) => [
    { text, tone: verdict === 'other' || verdict === 'not-comparable' ? 'quiet' : 'strong' },
  ]);
