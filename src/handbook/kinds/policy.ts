/** The page of a policy: its statements and numbers, and the runbooks that carry each statement out. */
import { type Statement } from '../../../schemas/policy.ts';
import { type Fact, fact, joined, type Line, linkTo, text, textCell, titleCase } from '../blocks/blocks.ts';
import { type Handbook, type Node } from '../graph.ts';
import { statementCitation } from '../citing/citation.ts';
import { statementAnchor } from '../urls.ts';
import { type Descriptor } from './descriptor.ts';
import { controlTable, controlText, parameterTable, valueLines } from './policy-tables.ts';
import { deliveredBy, history, lifeFacts, lifePlaces, mentions } from './shared.ts';
import { versionHistory } from './version-history.ts';
import { linkIds, linkList } from '../blocks/link-lists.ts';
import { parametersIn } from '../facts/statement-numbers.ts';
import { runbooksFor } from '../facts/statements.ts';
import { sources } from '../nodes.ts';

function exceptionLines(handbook: Handbook, { data }: Node<'policy'>): Line[] {
  const { allowed, approvers, maxDays } = data.exceptions;
  if (!allowed) return [[text('None')]];
  return [[text('Granted by '), ...joined(linkIds(handbook, approvers)), text(`, for at most ${maxDays} days`)]];
}

/** Whom it binds and who acknowledges it: mostly the same, which is said once. */
function boundFacts(handbook: Handbook, { data: { appliesTo, acknowledgedBy } }: Node<'policy'>): Fact[] {
  const bound = joined(linkIds(handbook, appliesTo.who));
  const same =
    appliesTo.who.length === acknowledgedBy.length && appliesTo.who.every((id) => acknowledgedBy.includes(id));
  return same
    ? fact('Binds, and acknowledged by', bound)
    : [...fact('Binds', bound), ...fact('Acknowledged by', joined(linkIds(handbook, acknowledgedBy)))];
}

export const policyDescriptor: Descriptor<'policy'> = {
  brief: {
    places: { outgoing: ['applies-to', 'acknowledges', 'approves-exceptions'] },
    build: (handbook, node) => [
      {
        title: 'Whom it binds',
        blocks: [
          {
            type: 'facts',
            facts: [
              ...boundFacts(handbook, node),
              ...fact('For', [text(node.data.appliesTo.what.join('; '))]),
              ...fact('Exceptions', ...exceptionLines(handbook, node)),
            ],
          },
        ],
      },
    ],
  },
  card: {
    places: { outgoing: ['claims', 'governs', ...lifePlaces] },
    build: (handbook, node) => [
      ...fact('Instrument', [text(titleCase(node.data.instrument), 'label')]),
      ...fact('Governs', joined(linkIds(handbook, node.data.governs))),
      ...lifeFacts(handbook, node),
      ...fact('Also claimed by', joined(linkIds(handbook, node.data.claimants))),
    ],
  },
  parts: [
    {
      id: 'statements',
      title: 'Statements',
      places: { outgoing: ['verified-by', 'answers', 'recorded-on'], incoming: ['implements'] },
      build: (handbook, node) => [
        {
          type: 'statements',
          statements: byForce(node.data.statements).map((statement) => ({
            anchor: statementAnchor(statement.id),
            id: statement.id,
            force: statement.force,
            text: statement.text,
            cite: statementCitation(handbook, node, statement),
            numbers: parametersIn(statement, node.data.parameters ?? []).flatMap((parameter) =>
              fact(parameter.name, ...valueLines(handbook, parameter)),
            ),
            facts: [
              ...fact('Verified by', ...verifications(handbook, statement)),
              ...fact(
                'Carried out by',
                joined(runbooksFor(handbook, node, statement.id).map((runbook) => linkTo(runbook))),
              ),
              ...fact(
                'Answers',
                joined((statement.controls ?? []).map((id) => controlText(handbook.get('control', id)))),
              ),
            ],
          })),
        },
      ],
    },
    {
      id: 'parameters',
      title: 'Parameters',
      places: { outgoing: ['bounded-by'] },
      build: parameterTable,
    },
    { body: 'Purpose' },
    { body: 'Scope' },
    { body: 'Exceptions' },
    { body: 'Measurement' },
    {
      id: 'controls',
      title: 'Controls it answers',
      build: controlTable,
    },
    {
      id: 'kpis-that-use-it',
      title: 'KPIs and roles that use its numbers',
      places: { incoming: ['kpi-terms', 'target-policy', 'target-terms'] },
      build: (handbook, node) => [
        ...linkList(sources(handbook.incoming(node, 'kpi-terms')), 'KPIs'),
        ...linkList(
          sources([...handbook.incoming(node, 'target-policy'), ...handbook.incoming(node, 'target-terms')]),
          'Roles',
        ),
      ],
    },
    deliveredBy,
    versionHistory,
    history,
    mentions,
  ],
  columns: [
    {
      id: 'statements',
      title: 'Statements',
      build: (_, { data }) =>
        textCell(
          forces
            .map((force) => ({ force, count: data.statements.filter((statement) => statement.force === force).length }))
            .filter(({ count }) => count > 0)
            .map(({ force, count }) => `${count} ${force}`)
            .join(', '),
        ),
    },
    {
      id: 'controls',
      title: 'Controls',
      build: (_, { data }) =>
        textCell(new Set(data.statements.flatMap(({ controls }) => controls ?? [])).size || undefined),
    },
    {
      id: 'owner',
      title: 'Owner',
      build: (handbook, { data }) => textCell(handbook.get('role', data.owner).name),
    },
  ],
  group: (_, { data }) => ({
    title: { policy: 'Policies', standard: 'Standards', guideline: 'Guidelines' }[data.instrument],
    key: data.instrument,
  }),
  category: (_, { data }) => titleCase(data.instrument),
};

const forces = ['must', 'should', 'may'];

/** The most binding first, and in the order of the file within one force. */
const byForce = (statements: readonly Statement[]): Statement[] =>
  [...statements].sort((a, b) => forces.indexOf(a.force) - forces.indexOf(b.force));

function verifications(handbook: Handbook, statement: Statement): Line[] {
  return (statement.verifiedBy ?? []).map(({ kpi, runbook, evidence, template }): Line => {
    if (evidence !== undefined)
      return [
        text(`Evidence: ${evidence}`),
        ...(template ? [text(' → ', 'quiet'), ...linkIds(handbook, [template])] : []),
      ];
    return linkIds(handbook, [kpi ?? runbook ?? '']);
  });
}
