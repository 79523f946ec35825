/** Role × KPI: what each role aims for on each KPI. */
import { cell, type Cell, linkTo, type Row, type Table, text, textCell, titleCase } from '../blocks.ts';
import { type Handbook, type Node } from '../graph.ts';
import { rolesWithTarget } from '../pages/kpi.ts';
import { targetCell } from '../targets.ts';
import { byNameWithin } from '../pages/shared.ts';
import { type CrossTable } from './table.ts';

/** More roles than this do not fit beside one another; then each pair of role and KPI is a row. */
const widest = 8;

export const roleKpi: CrossTable = {
  id: 'role-kpi',
  title: 'Role × KPI',
  summary: 'Every KPI with the target that each role has for it. Compare what two roles are held to.',
  build: (handbook) => (handbook.all('role').length <= widest ? matrix(handbook) : pairs(handbook)),
};

/** KPIs in the order of the categories, and by name within one. */
function kpisByCategory(handbook: Handbook): Node<'kpi'>[] {
  const order = handbook
    .all('category')
    .map(({ id }) => String(1000 + handbook.all('category').findIndex((one) => one.id === id)));
  const place = (kpi: Node<'kpi'>) =>
    order[handbook.all('category').findIndex(({ id }) => id === kpi.data.category)] ?? '';
  return [...handbook.all('kpi')].sort((a, b) => byNameWithin(place(a), a as Node, place(b), b as Node));
}

type Edge = ReturnType<typeof rolesWithTarget>[number]['edge'];

function edgeCell(handbook: Handbook, kpi: Node<'kpi'>, edge: Edge | undefined): Cell {
  if (!edge) return textCell(undefined);
  const { lines, sort } = targetCell(handbook, kpi.data, edge.targets);
  const cadence = text(titleCase(edge.cadence.join(', ')), 'quiet');
  return { lines: [...lines, [cadence, ...(edge.headline ? [text(' '), text('Headline', 'label')] : [])]], sort };
}

function matrix(handbook: Handbook): Table {
  const roles = handbook.all('role');
  return {
    type: 'table',
    caption: 'Targets by KPI and role',
    columns: [{ id: 'kpi', title: 'KPI' }, ...roles.map((role) => ({ id: role.id, title: role.name }))],
    rows: kpisByCategory(handbook).map((kpi): Row => {
      const edges = new Map(rolesWithTarget(handbook, kpi).map(({ role, edge }) => [role.id, edge]));
      return {
        id: kpi.id,
        group: handbook.get('category', kpi.data.category).name,
        cells: [cell([linkTo(kpi)]), ...roles.map((role) => edgeCell(handbook, kpi, edges.get(role.id)))],
      };
    }),
  };
}

function pairs(handbook: Handbook): Table {
  return {
    type: 'table',
    caption: 'Targets by KPI and role',
    columns: [
      { id: 'kpi', title: 'KPI' },
      { id: 'role', title: 'Role' },
      { id: 'target', title: 'Target' },
    ],
    rows: kpisByCategory(handbook).flatMap((kpi) =>
      rolesWithTarget(handbook, kpi).map(({ role, edge }): Row => ({
        id: `${kpi.id}-${role.id}`,
        group: handbook.get('category', kpi.data.category).name,
        cells: [cell([linkTo(kpi)]), cell([linkTo(role)]), edgeCell(handbook, kpi, edge)],
      })),
    ),
  };
}
