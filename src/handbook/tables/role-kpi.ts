/** Role × KPI: what each role aims for on each KPI. */
import { cadence as cadences } from '../../../schemas/fields.ts';
import { type Target } from '../../../schemas/target.ts';
import { type Cell, linkTo, text, titleCase } from '../blocks/blocks.ts';
import { type Handbook, type Node } from '../graph.ts';
import { strictestTargets } from '../facts/strictest.ts';
import { targetCell } from '../facts/targets.ts';
import { byRole, type Subject } from '../blocks/by-role.ts';
import { type CrossTable } from './table.ts';
import { kpisInOrder, rolesWithTarget } from '../facts/role-kpis.ts';

export const roleKpi: CrossTable = {
  id: 'role-kpi',
  title: 'Role × KPI',
  summary:
    'Every KPI with the target that each role has for it. Marked are headline KPIs, targets that differ between roles, and the strictest of those that can be compared.',
  build: (handbook) =>
    byRole(handbook, {
      caption: 'Targets by KPI and role',
      subject: { id: 'kpi', title: 'KPI' },
      parts: [
        { id: 'target', title: 'Target' },
        { id: 'cadence', title: 'Looked at' },
      ],
      facets: [
        { id: 'category', title: 'Category' },
        { id: 'targets', title: 'Targets' },
        { id: 'headline', title: 'Headline' },
      ],
      subjects: kpisInOrder(handbook).map((kpi) => toSubject(handbook, kpi)),
    }),
};

function toSubject(handbook: Handbook, kpi: Node<'kpi'>): Subject {
  const held = rolesWithTarget(handbook, kpi);
  const category = handbook.get('category', kpi.data.category).name;
  const differ = new Set(held.map(({ edge }) => canonical(edge.targets))).size > 1;
  const strictest = strictestTargets(
    handbook,
    kpi.data,
    held.map(({ role, edge }) => ({ role: role.id, targets: edge.targets })),
  );
  return {
    id: kpi.id,
    name: { lines: [[linkTo(kpi)], ...(differ ? [[text('Targets differ', 'label')]] : [])], sort: kpi.name },
    group: category,
    facets: { category: [category], targets: held.length > 1 ? [differ ? 'Differ' : 'The same'] : [] },
    held: held.map(({ role, edge }) => ({
      role,
      parts: [markedTargets(handbook, kpi, edge.targets, strictest), cadenceCell(edge)],
      facets: { headline: edge.headline ? ['Headline of a role'] : [] },
    })),
  };
}

/** Targets as a text that is equal where they are, in whatever order they and their keys are written. */
const canonical = (targets: readonly Target[]): string =>
  targets
    .map((target) => JSON.stringify(Object.entries(target).sort(([a], [b]) => (a < b ? -1 : 1))))
    .sort()
    .join();

function markedTargets(
  handbook: Handbook,
  kpi: Node<'kpi'>,
  targets: readonly Target[],
  strictest: ReadonlySet<Target>,
): Cell {
  const { lines, sort, unit } = targetCell(handbook, kpi.data, targets);
  return {
    lines: lines.map((line, index) =>
      strictest.has(targets[index] as Target) ? [...line, text(' '), text('Strictest', 'label')] : line,
    ),
    sort,
    unit,
  };
}

/** Sorted from the most frequent to the least. */
function cadenceCell({ cadence, headline }: { cadence: readonly string[]; headline?: boolean | undefined }): Cell {
  const places = cadence.map((one) => (cadences.options as readonly string[]).indexOf(one));
  return {
    lines: [
      [text(titleCase(cadence.join(', ')), 'quiet'), ...(headline ? [text(' '), text('Headline', 'label')] : [])],
    ],
    sort: Math.min(...places),
  };
}
