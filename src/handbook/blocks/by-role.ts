/** Tables of something × role: roles beside one another while they fit, else a row for each pair. */
import { cell, type Cell, type Column, linkTo, type Row, type Table, text, textCell } from './blocks.ts';
import { type Handbook, type Node } from '../graph.ts';

/** More roles than this do not fit beside one another. */
export const widest = 8;

type Facets = NonNullable<Row['facets']>;

/** What one role has to do with the subject of a row. */
export interface Held {
  role: Node<'role'>;
  /** A cell for each of the table’s parts; where roles stand beside one another, they share one cell. */
  parts: readonly Cell[];
  facets?: Facets | undefined;
}

export interface Subject {
  id: string;
  /** Names the row. */
  name: Cell;
  group?: string | undefined;
  facets?: Facets | undefined;
  held: readonly Held[];
  /** A cell for each column that follows those of the roles, where the table has some. */
  after?: readonly Cell[] | undefined;
}

export interface ByRole {
  caption: string;
  /** The column of the subjects. */
  subject: Column;
  parts: readonly Column[];
  /** Columns of the subject itself that stand behind those of the roles. */
  after?: readonly Column[] | undefined;
  /** Beside the facet of the role, which every such table has. */
  facets: readonly Column[];
  subjects: readonly Subject[];
  /**
   * For subjects that few roles have to do with: the title of one column that lists them, because columns for all roles
   * would be half empty.
   */
  gathered?: string;
}

const roleColumn: Column = { id: 'role', title: 'Role' };

export function byRole(
  handbook: Handbook,
  { caption, subject, parts, after = [], facets, subjects, gathered }: ByRole,
): Table {
  const roles = handbook.all('role');
  const shared = { type: 'table' as const, caption, facets: [...facets, roleColumn] };
  if (gathered !== undefined && roles.length <= widest)
    return {
      ...shared,
      columns: [subject, { id: 'count', title: 'Roles' }, { id: 'roles', title: gathered }],
      rows: subjects.map(gather),
    };
  return roles.length <= widest
    ? {
        ...shared,
        columns: [subject, ...roles.map(({ id, name }) => ({ id, title: name })), ...after],
        rows: subjects.map((one) => beside(one, roles)),
      }
    : {
        ...shared,
        columns: [subject, roleColumn, ...parts, ...after],
        rows: subjects.flatMap((one) => pairs(one, parts.length)),
      };
}

function beside(subject: Subject, roles: readonly Node<'role'>[]): Row {
  const { id, group, held, name, after = [] } = subject;
  const heldBy = Map.groupBy(held, ({ role }) => role.id);
  return {
    id,
    group,
    cells: [name, ...roles.map((role) => merged((heldBy.get(role.id) ?? []).flatMap(({ parts }) => parts))), ...after],
    facets: together(subject, held),
  };
}

/** A line for each role that holds the subject, with all that it says of it. */
function gather(subject: Subject): Row {
  const { id, group, held, name } = subject;
  const lines = held.map(({ role, parts }) => [
    linkTo(role),
    ...parts
      .flatMap((part) => part.lines)
      .filter((line) => line.length > 0)
      .flatMap((line, index) => [text(index === 0 ? ' ' : ' · ', 'quiet'), ...line]),
  ]);
  return {
    id,
    group,
    cells: [name, textCell(held.length || undefined), cell(...lines)],
    facets: together(subject, held),
  };
}

/** A row for each role, or one that says that there is none. */
function pairs(subject: Subject, parts: number): Row[] {
  const { id, group, held, name, after = [] } = subject;
  if (held.length === 0)
    return [
      {
        id,
        group,
        cells: [
          name,
          cell([text('No role', 'quiet')]),
          ...Array.from({ length: parts }, () => textCell(undefined)),
          ...after,
        ],
        facets: together(subject, []),
      },
    ];
  return held.map((one, index) => ({
    // A role can hold a subject twice, such as a decision within a limit and beyond it.
    id: [id, one.role.id, ...(held.findIndex(({ role }) => role === one.role) < index ? [index] : [])].join('-'),
    group,
    cells: [name, cell([linkTo(one.role)]), ...one.parts, ...after],
    facets: together(subject, [one]),
  }));
}

/** One cell of several, sorted by the first that has a value to sort by. */
const merged = (cells: readonly Cell[]): Cell => ({
  lines: cells.flatMap(({ lines }) => lines).filter((line) => line.length > 0),
  sort: cells.map(({ sort }) => sort).find((sort) => sort !== undefined),
  unit: cells.map(({ unit }) => unit).find((unit) => unit !== undefined),
});

/** The facets of a subject with those of the roles that hold it. */
function together({ facets = {} }: Subject, held: readonly Held[]): Facets {
  const all = [facets, ...held.map((one) => ({ ...one.facets, [roleColumn.id]: [one.role.name] }))];
  const values = Map.groupBy(
    all.flatMap((one) => Object.entries(one)),
    ([id]) => id,
  );
  return Object.fromEntries(
    [...values].map(([id, entries]) => [id, [...new Set(entries.flatMap(([, names]) => names))]]),
  );
}
