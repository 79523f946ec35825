/** KPI → what moves it: the runbooks that improve it, the policies that it verifies, and its neighbours. */
import { type Cell, cell, type Line, linkTo, type Row, text } from '../blocks/blocks.ts';
import { type Handbook, type Node } from '../graph.ts';
import { statementUrl } from '../urls.ts';
import { type CrossTable } from './table.ts';
import { kpisInOrder } from '../facts/role-kpis.ts';
import { distinct, sources } from '../nodes.ts';

export const kpiMovers: CrossTable = {
  id: 'kpi-movers',
  title: 'KPI → what moves it',
  summary:
    'For each KPI, the runbooks that move it, the policies whose statements it verifies, the guardrails that show when it is gamed, and the KPIs beside it.',
  build: (handbook) => ({
    type: 'table',
    caption: 'KPIs with the runbooks, policies and KPIs around them',
    columns: [
      { id: 'kpi', title: 'KPI' },
      { id: 'runbooks', title: 'Moved by runbooks' },
      { id: 'policies', title: 'Verifies statements of' },
      { id: 'guardrails', title: 'Guardrails' },
      { id: 'related', title: 'Related' },
    ],
    facets: [
      { id: 'category', title: 'Category' },
      { id: 'movers', title: 'Movers' },
    ],
    rows: kpisInOrder(handbook).map((kpi) => toRow(handbook, kpi)),
  }),
};

function toRow(handbook: Handbook, kpi: Node<'kpi'>): Row {
  const category = handbook.get('category', kpi.data.category).name;
  const targets = (relation: 'guardrail' | 'related') => handbook.outgoing(kpi, relation).map(({ to }) => to);
  const runbooks = sources(handbook.incoming(kpi, 'moves'));
  const policies = policyLines(handbook, kpi);
  const ties = [...(runbooks.length > 0 ? ['Runbooks'] : []), ...(policies.length > 0 ? ['Policies'] : [])];
  return {
    id: kpi.id,
    group: category,
    cells: [
      cell([linkTo(kpi)]),
      links(runbooks),
      cell(...policies),
      links(distinct(targets('guardrail'))),
      links(distinct([...targets('related'), ...sources(handbook.incoming(kpi, 'related'))])),
    ],
    facets: { category: [category], movers: ties.length > 0 ? ties : ['Nothing'] },
  };
}

const links = (nodes: readonly Node[]): Cell => cell(...nodes.map((node) => [linkTo(node)]));

/** A line for each policy, with the statements that the KPI verifies. */
function policyLines(handbook: Handbook, kpi: Node<'kpi'>): Line[] {
  const edges = handbook.incoming(kpi, 'verified-by');
  return sources(edges).map((policy) => {
    const verified = new Set(edges.filter(({ from }) => from === policy).map(({ item }) => item.id));
    return [
      linkTo(policy),
      ...[...verified].flatMap((id) => [text(' '), { text: id, href: statementUrl(policy.id, id) }]),
    ];
  });
}
