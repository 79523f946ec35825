/** Which role is measured by which KPI, and the order in which both are read. */
import { type Handbook, type Node } from '../graph.ts';
import { byNameWithin, distinct } from '../nodes.ts';

/** Each role that has a target for this KPI, with what it says of it. */
export function rolesWithTarget(handbook: Handbook, kpi: Node<'kpi'>) {
  const edges = handbook.incoming(kpi, 'measured-by');
  return distinct(edges.map(({ from }) => from)).flatMap((role) => {
    const edge = edges.find(({ from }) => from === role)?.item;
    return edge ? [{ role, edge }] : [];
  });
}

/** All KPIs in the order of the categories, and by name within one. */
export function kpisInOrder(handbook: Handbook): Node<'kpi'>[] {
  const places = new Map(handbook.all('category').map(({ id }, index) => [id, String(1000 + index)]));
  const place = (kpi: Node<'kpi'>) => places.get(kpi.data.category) ?? '';
  return [...handbook.all('kpi')].sort((a, b) => byNameWithin(place(a), a, place(b), b));
}

/** The KPIs of a role in the order of their categories, each with what the role aims for. */
export function kpisOfRole(handbook: Handbook, { data }: Node<'role'>) {
  const categories = handbook.all('category');
  const place = (kpi: Node<'kpi'>) => categories.findIndex(({ id }) => id === kpi.data.category);
  return data.kpis
    .map((edge) => ({ edge, kpi: handbook.get('kpi', edge.kpi) }))
    .sort((a, b) => place(a.kpi) - place(b.kpi))
    .map((one) => ({ ...one, group: handbook.get('category', one.kpi.data.category).name }));
}
