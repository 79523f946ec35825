/** What counted in a period, for all roles and for each; it never changes, so nothing of today stands in it. */
import { type Period } from '../../../schemas/period.ts';
import { type Block, cell, type Line, list, type Table, table, text, textCell } from '../blocks/blocks.ts';
import { kpiCitation } from '../citing/citation.ts';
import { targetCell } from '../facts/targets.ts';
import { type Handbook, type Node } from '../graph.ts';
import { periodTitle } from '../periods/days.ts';
import { type PeriodRead } from '../reading/read-file.ts';
import { entryUrl, kpiAnchor, periodUrl, periodWorksheetFileUrl, periodWorksheetUrl, versionUrl } from '../urls.ts';
import { handbookAt } from '../versions/at.ts';
import { versionsOf } from '../versions/versions.ts';
import { worksheetBlanks, worksheetNote } from './worksheet.ts';

export type PeriodRole = Period['roles'][number];

export interface PeriodView {
  title: string;
  summary: string;
  blocks: readonly Block[];
}

const daysText = ({ start, end }: Period): string => `${start} to ${end}`;

/** All periods, the newest first. */
export const periodsView = (handbook: Handbook): PeriodView => ({
  title: 'Periods',
  summary: 'What each role was measured by when a period began. A period is written once and never changes.',
  blocks: list(
    [...handbook.periods]
      .sort((a, b) => (a.data.start < b.data.start ? 1 : -1))
      .map(({ id, data }): Line => [
        { text: periodTitle(id), href: periodUrl(id) },
        text(` ${daysText(data)}`, 'quiet'),
      ]),
  ),
});

export const periodView = ({ id, data }: PeriodRead): PeriodView => ({
  title: periodTitle(id),
  summary: `The KPI versions and targets of every role as they counted when the period from ${daysText(data)} began. Written on ${data.frozen}; it never changes.`,
  blocks: table(
    `Roles in ${periodTitle(id)}`,
    [
      { id: 'role', title: 'Role' },
      { id: 'version', title: 'Version' },
      { id: 'kpis', title: 'KPIs' },
    ],
    data.roles.map(({ role, name, version, kpis }) => ({
      id: role,
      cells: [cell([{ text: name, href: periodUrl(id, role) }]), textCell(version), textCell(kpis.length)],
    })),
  ),
});

export function periodRoleView(handbook: Handbook, period: PeriodRead, row: PeriodRole): PeriodView {
  const role = handbook.find(row.role);
  return {
    title: `${row.name}: ${periodTitle(period.id)}`,
    summary: `What the ${row.name} was measured by when the period from ${daysText(period.data)} began. It never changes.`,
    blocks: [
      ...list([
        [
          { text: 'Worksheet of this period', href: periodWorksheetUrl(period.id, row.role) },
          text(', also '),
          { text: 'as a workbook (XLSX)', href: periodWorksheetFileUrl(period.id, row.role) },
        ],
        [{ text: 'All roles in this period', href: periodUrl(period.id) }],
        ...(role?.kind === 'role' ? [[{ text: 'The role today', href: entryUrl('role', role.id) }]] : []),
      ]),
      kpiTable(handbook, period, row, []),
    ],
  };
}

/** The worksheet of a period: what counted then, with empty columns beside it. */
export const periodSections = (
  handbook: Handbook,
  period: PeriodRead,
  row: PeriodRole,
): { title: string; table: Table }[] => [
  {
    title: 'Worksheet',
    table: {
      type: 'table',
      caption: `Worksheet for ${row.name}`,
      columns: [
        { id: 'what', title: 'Worksheet' },
        { id: 'value', title: row.name },
      ],
      rows: [
        ...worksheetBlanks
          .filter((label) => label !== 'Period')
          .map((label) => ({ id: label, cells: [textCell(label), textCell(undefined)] })),
        { id: 'Period', cells: [textCell('Period'), textCell(`${periodTitle(period.id)}: ${daysText(period.data)}`)] },
        { id: 'What it is', cells: [textCell('What it is'), textCell(worksheetNote)] },
      ],
    },
  },
  {
    title: 'KPIs',
    table: kpiTable(handbook, period, row, [
      { id: 'evidence', title: 'Evidence' },
      { id: 'rating', title: 'Rating' },
      { id: 'notes', title: 'Notes' },
    ]),
  },
];

function kpiTable(handbook: Handbook, { data }: PeriodRead, row: PeriodRole, blanks: Table['columns']): Table {
  const late = (day: string) => (day > data.start ? [text(` since ${day}, in the period`, 'quiet')] : []);
  const role = handbook.find(row.role) as Node<'role'> | undefined;
  return {
    type: 'table',
    caption: `KPIs and targets of the ${row.name}`,
    columns: [
      { id: 'kpi', title: 'KPI' },
      { id: 'version', title: 'Definition' },
      { id: 'target', title: 'Target' },
      ...blanks,
    ],
    rows: row.kpis.flatMap(({ kpi, version, since, targets, targetsSince }) => {
      const then = versionsOf(handbook, { kind: 'kpi', id: kpi }).find(({ number }) => number === version);
      const empty = blanks.map(() => textCell(undefined));
      if (!then)
        return [{ id: kpi, cells: [textCell(kpi), textCell(`Version ${version}`), textCell(undefined), ...empty] }];
      const node = then.node as Node<'kpi'>;
      const edge = { kpi, targets, cadence: [], since: targetsSince };
      const target = targetCell(handbookAt(handbook, then), node.data, targets);
      const address = versionUrl('kpi', kpi, version);
      return [
        {
          id: kpi,
          anchor: kpiAnchor(kpi),
          cite: blanks.length === 0 && role ? kpiCitation(handbook, node, { role, edge }) : undefined,
          cells: [
            cell([{ text: node.name, href: address }]),
            cell([{ text: `Version ${version}`, href: address }, ...late(since)]),
            { ...target, lines: [...target.lines, ...(targetsSince > data.start ? [late(targetsSince)] : [])] },
            ...empty,
          ],
        },
      ];
    }),
  };
}
