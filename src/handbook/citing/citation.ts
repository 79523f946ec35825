/** What is cited of each definition: its version and dates, what it says in one line, and the address that keeps it. */
import { type Statement } from '../../../schemas/policy.ts';
import { type Citation, plain } from '../blocks/blocks.ts';
import { directions, formula, unitText } from '../facts/formula.ts';
import { rights } from '../facts/labels.ts';
import { type KpiEdge, targetHistory } from '../facts/target-history.ts';
import { targetLine } from '../facts/targets.ts';
import { type Handbook, type Node } from '../graph.ts';
import { decisionAnchor, entryUrl, fragmentUrl, roleAnchor, statementAnchor, versionUrl } from '../urls.ts';
import { versionsOf } from '../versions/versions.ts';

/** `in force since 2026-01-01`, or `in force from … to …` for a version whose last day is known. */
function inForce(handbook: Handbook, node: Node<'kpi' | 'policy' | 'runbook' | 'role'>): string {
  const version = versionsOf(handbook, node).find((one) => one.node === node);
  const { effective } = node.data;
  return version?.until === undefined
    ? `in force since ${effective}`
    : `in force from ${effective} to ${version.until}`;
}

const titled = (handbook: Handbook, node: Node<'kpi' | 'policy' | 'runbook' | 'role'>, part = ''): string =>
  `${node.name}${part}, version ${node.data.version}, ${inForce(handbook, node)}`;

/** A KPI, with the target of a role where one is given. */
export function kpiCitation(
  handbook: Handbook,
  kpi: Node<'kpi'>,
  held?: { role: Node<'role'>; edge: KpiEdge },
): Citation {
  const { data } = kpi;
  const url = versionUrl('kpi', kpi.id, data.version);
  return {
    title: titled(handbook, kpi),
    facts: [
      `Formula: ${formula(data.measure, (id) => handbook.find(id)?.name ?? id)}`,
      `Unit: ${unitText(data.unit)}; ${directions[data.direction]}; window: ${data.window}`,
      ...(held ? [targetFact(handbook, kpi, held)] : []),
    ],
    url: held ? `${url}#${roleAnchor(held.role.id)}` : url,
  };
}

/** `Target of Platform Lead: < 60 min for SEV-1 (since 2026-01-01)` */
function targetFact(
  handbook: Handbook,
  kpi: Node<'kpi'>,
  { role, edge }: { role: Node<'role'>; edge: KpiEdge },
): string {
  const lines = edge.targets.map((target) => plain(targetLine(handbook, kpi.data, target)));
  const next = targetHistory(edge).findLast(({ since }) => since !== undefined && since > handbook.asOf)?.since;
  const scope = edge.scope === undefined ? '' : `, for ${edge.scope}`;
  const dates = `since ${edge.since ?? role.data.effective}${next === undefined ? '' : `, until ${next} brings another`}`;
  return `Target of ${role.name}${scope}: ${lines.join('; ')} (${dates})`;
}

export function policyCitation(handbook: Handbook, policy: Node<'policy'>): Citation {
  const { data } = policy;
  const musts = data.statements.filter(({ force }) => force === 'must').length;
  return {
    title: titled(handbook, policy),
    facts: [data.summary, `${data.statements.length} statements, ${musts} of them binding`],
    url: versionUrl('policy', policy.id, data.version),
  };
}

export const statementCitation = (handbook: Handbook, policy: Node<'policy'>, statement: Statement): Citation => ({
  title: titled(handbook, policy, `, statement ${statement.id}`),
  facts: [`${statement.force.toUpperCase()}: ${statement.text}`],
  url: `${versionUrl('policy', policy.id, policy.data.version)}#${statementAnchor(statement.id)}`,
});

export function decisionCitation(
  handbook: Handbook,
  role: Node<'role'>,
  decision: Node<'role'>['data']['decisions'][number],
): Citation {
  const names = (decision.with ?? []).map((id) => handbook.find(id)?.name ?? id);
  return {
    title: `${handbook.get('decision', decision.decision).name}: ${titled(handbook, role)}`,
    facts: [
      `${rights[decision.right]}${names.length > 0 ? `: ${names.join(', ')}` : ''}`,
      ...(decision.limit ? [`Limit: ${decision.limit}`] : []),
    ],
    url: fragmentUrl('role', role.id, decisionAnchor(decision.decision)),
  };
}

export const runbookCitation = (handbook: Handbook, runbook: Node<'runbook'>): Citation => ({
  title: titled(handbook, runbook),
  facts: [runbook.data.summary],
  url: entryUrl('runbook', runbook.id),
});
