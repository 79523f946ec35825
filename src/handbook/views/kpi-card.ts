/** A KPI on a card that stands in other tools: what it is in one look, with the target of a role where one is named. */
import { plain } from '../blocks/blocks.ts';
import { directions, formula, unitText } from '../facts/formula.ts';
import { rolesWithTarget } from '../facts/role-kpis.ts';
import { type KpiEdge } from '../facts/target-history.ts';
import { targetLine } from '../facts/targets.ts';
import { type Handbook, type Node } from '../graph.ts';
import { cardUrl, roleAnchor, versionUrl } from '../urls.ts';

export interface KpiCard {
  title: string;
  /** `Version 1, in force since 2026-01-01` */
  version: string;
  facts: { label: string; lines: readonly string[] }[];
  /** The page that keeps what the card says. */
  url: string;
  /** The card itself, for `?role=`. */
  card: string;
}

export function kpiCard(handbook: Handbook, kpi: Node<'kpi'>, held?: { role: Node<'role'>; edge: KpiEdge }): KpiCard {
  const { data } = kpi;
  const url = versionUrl('kpi', kpi.id, data.version);
  return {
    title: kpi.name,
    version: `Version ${data.version}, in force since ${data.effective}`,
    facts: [
      { label: 'Formula', lines: [formula(data.measure, (id) => handbook.find(id)?.name ?? id)] },
      { label: 'Unit', lines: [`${unitText(data.unit)}; ${directions[data.direction]}`] },
      { label: 'Window', lines: [data.window] },
      ...(held
        ? [
            {
              label: `Target of ${held.role.name}`,
              lines: [
                ...held.edge.targets.map((target) => plain(targetLine(handbook, data, target))),
                `Since ${held.edge.since ?? held.role.data.effective}`,
              ],
            },
          ]
        : []),
    ],
    url: held ? `${url}#${roleAnchor(held.role.id)}` : url,
    card: cardUrl(kpi.id),
  };
}

/** The card of a KPI alone, and one for each role that is measured by it. */
export const kpiCards = (handbook: Handbook, kpi: Node<'kpi'>): { role: string | undefined; card: () => KpiCard }[] => [
  { role: undefined, card: () => kpiCard(handbook, kpi) },
  ...rolesWithTarget(handbook, kpi).map((held) => ({ role: held.role.id, card: () => kpiCard(handbook, kpi, held) })),
];
