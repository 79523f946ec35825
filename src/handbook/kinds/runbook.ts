/** The page of a runbook: who runs it, how long it takes, whom to call; and what it implements and moves. */
import { cell, fact, joined, type Line, linkTo, list, table, text, textCell, titleCase } from '../blocks/blocks.ts';
import { minutesCell, namesOf, severityCell } from '../blocks/cells.ts';
import { addMonths } from '../facts/dates.ts';
import { type Handbook, isRetired, type Node } from '../graph.ts';
import { alertUrl, statementUrl } from '../urls.ts';
import { type Descriptor } from './descriptor.ts';
import { deliveredBy, history, lifeFacts, lifePlaces, mentions } from './shared.ts';
import { linkIds, linkList } from '../blocks/link-lists.ts';
import { distinct } from '../nodes.ts';

const reversibility = { yes: 'Can be undone', partly: 'Can be undone in part', no: 'Cannot be undone' };

/** When it was last exercised, and by when it must be again. */
export function exerciseLine({ data }: Node<'runbook'>): Line {
  if (!data.exercise) return [];
  const { last, everyMonths } = data.exercise;
  if (!last) return [text(`Never yet, due every ${everyMonths} months`)];
  return [text(`${last.date} (${last.mode}): ${last.outcome}. Next by ${addMonths(last.date, everyMonths)}`)];
}

export const runbookDescriptor: Descriptor<'runbook'> = {
  card: {
    places: { outgoing: ['performed-by', 'severity', 'claims', ...lifePlaces] },
    build: (handbook, node) => [
      ...fact('Type', [text(titleCase(node.data.type), 'label')]),
      ...fact('Performed by', joined(linkIds(handbook, node.data.performedBy))),
      ...fact('Severity', joined(linkIds(handbook, node.data.severity))),
      ...fact('Usual time', node.data.minutes === undefined ? [] : [text(`${node.data.minutes} minutes`)]),
      ...fact('Risk', [text(titleCase(node.data.risk), node.data.risk === 'high' ? 'warn' : undefined)]),
      ...fact(
        'Undo',
        [text(reversibility[node.data.reversible], node.data.reversible === 'yes' ? undefined : 'warn')],
        node.data.pointOfNoReturn === undefined ? [] : [text(`Point of no return: step ${node.data.pointOfNoReturn}`)],
      ),
      ...fact('Alerts', joined(alertLinks(node))),
      ...fact('Last exercised', exerciseLine(node)),
      ...lifeFacts(handbook, node),
      ...fact('Also claimed by', joined(linkIds(handbook, node.data.claimants))),
    ],
  },
  parts: [
    {
      id: 'triggers',
      title: 'Triggers',
      build: (_, { data }) => list(data.triggers.map((trigger) => [text(trigger)])),
    },
    { body: 'When to use it' },
    {
      id: 'access',
      title: 'Access you need',
      build: (_, { data }) => list((data.access ?? []).map((item) => [text(item)])),
    },
    { body: 'Before you start' },
    { body: 'Confirm' },
    { body: 'Steps' },
    { body: 'Verify' },
    { body: 'Roll back' },
    {
      id: 'whom-to-call',
      title: 'Whom to call, and when',
      places: { outgoing: ['escalates-to'] },
      build: (handbook, { data }) =>
        table(
          'Escalation by minutes after the start',
          [
            { id: 'after', title: 'After' },
            { id: 'to', title: 'Call' },
            { id: 'when', title: 'Condition' },
          ],
          (data.escalation ?? []).map((step, index) => ({
            id: String(index),
            cells: [minutesCell(step.afterMinutes), cell(joined(linkIds(handbook, step.to))), textCell(step.when)],
          })),
        ),
    },
    { body: 'Escalate' },
    { body: 'Communicate' },
    { body: 'Afterwards' },
    {
      id: 'policies',
      title: 'Policies it implements',
      places: { outgoing: ['implements'], incoming: ['verified-by'] },
      build: implemented,
    },
    {
      id: 'templates',
      title: 'Templates it fills in',
      places: { outgoing: ['fills-in'] },
      build: (handbook, node) => linkList(distinct(handbook.outgoing(node, 'fills-in').map((edge) => edge.to))),
    },
    {
      id: 'kpis-it-moves',
      title: 'KPIs it moves',
      places: { outgoing: ['moves'] },
      build: (handbook, node) => linkList(distinct(handbook.outgoing(node, 'moves').map((edge) => edge.to))),
    },
    {
      id: 'who-learns-it',
      title: 'Who learns it',
      places: { outgoing: ['onboards'] },
      build: (handbook, { data }) =>
        table(
          'Who learns this runbook, by which day, and how',
          [
            { id: 'who', title: 'Duty or role' },
            { id: 'by', title: 'By day' },
            { id: 'how', title: 'How' },
          ],
          [...(data.onboarding ?? [])]
            .sort((a, b) => a.byDay - b.byDay)
            .map((step, index) => ({
              id: String(index),
              cells: [cell(linkIds(handbook, [step.for])), textCell(step.byDay), textCell(titleCase(step.how))],
            })),
        ),
    },
    deliveredBy,
    history,
    mentions,
  ],
  columns: [
    { id: 'severity', title: 'Severity', build: (handbook, { data }) => severityCell(handbook, data.severity) },
    {
      id: 'minutes',
      title: 'Minutes',
      build: (_, { data }) => textCell(data.minutes),
    },
    { id: 'alerts', title: 'Alerts', build: (_, { data }) => textCell(data.alerts?.length) },
    {
      id: 'performers',
      title: 'Performed by',
      build: (handbook, { data }) => textCell(namesOf(handbook, data.performedBy).join(', ')),
    },
  ],
  group: (_, { data }) => ({ title: titleCase(data.type), key: data.type }),
  category: (_, { data }) => titleCase(data.type),
};

/** The alerts of a runbook that no longer holds open another one. */
const alertLinks = (node: Node<'runbook'>) =>
  (node.data.alerts ?? []).map((name) => ({ text: name, href: isRetired(node) ? undefined : alertUrl(name) }));

/** The statements that a run carries out, each with its text, and those that a run is the proof of. */
function implemented(handbook: Handbook, node: Node<'runbook'>) {
  const columns = [
    { id: 'policy', title: 'Policy' },
    { id: 'statement', title: 'Statement' },
  ];
  const row = (policy: Node<'policy'>, id: string) => {
    const statement = policy.data.statements.find((one) => one.id === id);
    return {
      id: `${policy.id}-${id}`,
      cells: [
        cell([linkTo(policy)]),
        cell([{ text: id, href: statementUrl(policy.id, id) }, text(` ${statement?.text ?? ''}`)]),
      ],
    };
  };
  const proofs = handbook.incoming(node, 'verified-by').map(({ from: policy, item }) => row(policy, item.id));
  return [
    ...table(
      'Policy statements that a run carries out',
      columns,
      (node.data.implements ?? []).flatMap(({ policy, statements }) =>
        statements.map((id) => row(handbook.get('policy', policy), id)),
      ),
    ),
    ...table(
      'Policy statements that a run proves',
      [columns[0]!, { id: 'statement', title: 'Statement it proves' }],
      proofs,
    ),
  ];
}
