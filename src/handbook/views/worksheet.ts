/**
 * What two people fill in about a role, for a review or a 1:1: what the role is held to, with empty columns
 * beside it. An aid to a conversation: nothing in it is added up.
 */
import { milestonePeriods, responsibilityAreas } from '../../../schemas/role.ts';
import {
  type Cell,
  cell,
  type Column,
  linkTo,
  type Row,
  type Table,
  text,
  textCell,
  titleCase,
} from '../blocks/blocks.ts';
import { type Handbook, type Node } from '../graph.ts';
import { targetCell } from '../facts/targets.ts';
import { groups, uses } from '../facts/labels.ts';
import { kpisOfRole } from '../facts/role-kpis.ts';

export const worksheetNote =
  'An aid to a conversation between two people. It computes no score: ratings are words that both understand, and no total is made of them.';

/** What the two write at the top. */
export const worksheetBlanks = ['For', 'With', 'Period', 'Date'] as const;

export interface WorksheetSection {
  id: string;
  title: string;
  table: Table;
}

/** The sections of the worksheet that have something in them, in the order of the conversation. */
export const worksheetSections = (handbook: Handbook, role: Node<'role'>): WorksheetSection[] =>
  [responsibilities(role), kpis(handbook, role), skills(handbook, role), milestones(role)].filter(
    ({ table }) => table.rows.length > 0,
  );

/** Whose worksheet it is and what it is for, as a table of its own for workbooks. */
export const worksheetHead = ({ name, data }: Node<'role'>): Table => ({
  type: 'table',
  caption: `Worksheet for ${name}`,
  columns: [
    { id: 'what', title: 'Worksheet' },
    { id: 'value', title: name },
  ],
  rows: [
    ...worksheetBlanks.map((label): Row => ({ id: label, cells: [textCell(label), textCell(undefined)] })),
    { id: 'Version', cells: [textCell('Version of the role'), textCell(versionText(data))] },
    { id: 'What it is', cells: [textCell('What it is'), textCell(worksheetNote)] },
  ],
});

/** `Version 2, in force since 2026-01-01` */
export const versionText = ({ version, effective }: { version: number; effective: string }): string =>
  `Version ${version}, in force since ${effective}`;

const blanks: readonly Column[] = [
  { id: 'evidence', title: 'Evidence' },
  { id: 'rating', title: 'Rating' },
  { id: 'notes', title: 'Notes' },
];

interface Filled {
  id: string;
  group?: string;
  cells: readonly Cell[];
}

function section(id: string, title: string, caption: string, columns: readonly Column[], rows: readonly Filled[]) {
  const table: Table = {
    type: 'table',
    caption,
    columns: [...columns, ...blanks],
    rows: rows.map((row) => ({ ...row, cells: [...row.cells, ...blanks.map(() => textCell(undefined))] })),
  };
  return { id, title, table };
}

/** Lines by heading, such as outcomes by area. */
const lineRows = (keys: readonly string[], lists: Record<string, readonly string[] | undefined>): Filled[] =>
  keys.flatMap((key) =>
    (lists[key] ?? []).map((line, index) => ({
      id: `${key}-${index}`,
      group: titleCase(key),
      cells: [textCell(line)],
    })),
  );

const responsibilities = ({ name, data }: Node<'role'>): WorksheetSection =>
  section(
    'responsibilities',
    'Responsibilities',
    `What the ${name} answers for`,
    [{ id: 'outcome', title: 'Outcome' }],
    lineRows(responsibilityAreas, data.responsibilities),
  );

const milestones = ({ name, data }: Node<'role'>): WorksheetSection =>
  section(
    'milestones',
    'Milestones',
    `What the ${name} reaches by when`,
    [{ id: 'milestone', title: 'Milestone' }],
    lineRows(milestonePeriods, data.milestones),
  );

function kpis(handbook: Handbook, node: Node<'role'>): WorksheetSection {
  const rows = kpisOfRole(handbook, node).map(({ edge, kpi, group }) => ({
    id: kpi.id,
    group,
    cells: [
      cell([linkTo(kpi)], [text(uses[kpi.data.use], 'quiet')]),
      textCell(versionText(kpi.data)),
      targetCell(handbook, kpi.data, edge.targets),
      textCell(titleCase(edge.cadence.join(', '))),
    ],
  }));
  const columns = [
    { id: 'kpi', title: 'KPI and its use in a review' },
    { id: 'definition', title: 'Definition' },
    { id: 'target', title: 'Target' },
    { id: 'cadence', title: 'Looked at' },
  ];
  return section('kpis', 'KPIs', `KPIs of the ${node.name}, with definition and target`, columns, rows);
}

function skills(handbook: Handbook, { name, data }: Node<'role'>): WorksheetSection {
  const order = Object.keys(groups);
  const rows = [...data.skills]
    .sort((a, b) => order.indexOf(a.group) - order.indexOf(b.group))
    .map(({ skill, group, importance }) => ({
      id: `${group}-${skill}`,
      group: groups[group],
      cells: [cell([linkTo(handbook.get('skill', skill))]), textCell(importance && titleCase(importance))],
    }));
  const columns = [
    { id: 'skill', title: 'Skill' },
    { id: 'importance', title: 'Importance' },
  ];
  return section('skills', 'Skills', `Skills of the ${name}`, columns, rows);
}
