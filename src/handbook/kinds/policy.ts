/** The page of a policy: its statements and numbers, and the runbooks that carry each statement out. */
import { type Parameter } from '../../../schemas/parameter.ts';
import { type Statement } from '../../../schemas/policy.ts';
import {
  cell,
  type Fact,
  fact,
  joined,
  linkTo,
  type Row,
  table,
  text,
  textCell,
  titleCase,
  type Line,
} from '../blocks/blocks.ts';
import { type Handbook, type Node } from '../graph.ts';
import { quantity } from '../facts/quantity.ts';
import { comparingKeyOf } from '../facts/targets.ts';
import { statementCitation } from '../citing/citation.ts';
import { entryUrl, parameterAnchor, statementAnchor, statementUrl } from '../urls.ts';
import { type Descriptor } from './descriptor.ts';
import { deliveredBy, history, lifeFacts, lifePlaces, mentions } from './shared.ts';
import { versionHistory } from './version-history.ts';
import { linkIds, linkList } from '../blocks/link-lists.ts';
import { parametersIn } from '../facts/statement-numbers.ts';
import { runbooksFor } from '../facts/statements.ts';
import { distinct, sources } from '../nodes.ts';

const controlText = (control: Node<'control'>) => text(`${control.data.number} ${control.name}`);

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
      build: (handbook, node) => table(`The numbers of ${node.name}`, parameterColumns, parameterRows(handbook, node)),
    },
    { body: 'Purpose' },
    { body: 'Scope' },
    { body: 'Exceptions' },
    { body: 'Measurement' },
    {
      id: 'controls',
      title: 'Controls it answers',
      build: (handbook, node) =>
        table(
          `Controls that statements of ${node.name} answer`,
          [
            { id: 'control', title: 'Control' },
            { id: 'framework', title: 'Framework' },
            { id: 'statements', title: 'Answered by' },
          ],
          controlRows(handbook, node),
        ),
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

/** `SEV-1: ≤ 7 days` for each value of a parameter. */
const valueLines = (handbook: Handbook, { limit, unit, values }: Parameter): Line[] =>
  values.map(({ for: cohort, value }) => [
    text(`${limit === 'at-most' ? '≤' : '≥'} ${quantity(value, unit)}`, 'strong'),
    ...(cohort === undefined ? [] : [text(` ${handbook.find(cohort)?.name ?? cohort}`)]),
  ]);

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

const parameterColumns = [
  { id: 'name', title: 'Parameter' },
  { id: 'for', title: 'For' },
  { id: 'value', title: 'Value' },
  { id: 'aim', title: 'Aim' },
  { id: 'roles', title: 'Used by' },
];

function parameterRows(handbook: Handbook, node: Node<'policy'>): Row[] {
  const users = handbook
    .incoming(node, 'target-policy')
    .flatMap(({ from: role, item: target }) => (comparingKeyOf(target) === 'policy' ? [{ role, target }] : []));
  return (node.data.parameters ?? []).flatMap((parameter) =>
    parameter.values.map(({ for: cohort, value, stretch }, index) => {
      const sign = parameter.limit === 'at-most' ? '≤' : '≥';
      const scale = cohort === undefined ? undefined : handbook.find(cohort);
      const roles = users.filter(
        ({ target }) => target.parameter === parameter.id && (target.for === undefined || target.for === cohort),
      );
      return {
        id: `${parameter.id}-${cohort ?? 'all'}`,
        anchor: index === 0 ? parameterAnchor(parameter.id) : undefined,
        cells: [
          cell([text(parameter.name)], ...boundLines(handbook, node, parameter, cohort)),
          scale ? cell([linkTo(scale)]) : textCell(cohort ?? 'Everything'),
          { ...textCell(`${sign} ${quantity(value, parameter.unit)}`), sort: value },
          textCell(stretch === undefined ? undefined : `${sign} ${quantity(stretch, parameter.unit)}`, stretch),
          cell(joined(distinct(roles.map(({ role }) => role)).map((role) => linkTo(role)))),
        ],
      };
    }),
  );
}

/** What a number has to fit: “below Recovery time objective for Tier 0”, with a link where it is another policy’s. */
function boundLines(
  handbook: Handbook,
  node: Node<'policy'>,
  parameter: Parameter,
  cohort: string | undefined,
): Line[] {
  return (parameter.bounds ?? [])
    .filter((bound) => bound.for === undefined || bound.for === cohort)
    .map((bound): Line => {
      const policy = bound.policy === undefined ? node : handbook.get('policy', bound.policy);
      const other = policy.data.parameters?.find(({ id }) => id === bound.parameter);
      const name = other?.name.split(',')[0] ?? bound.parameter;
      const scale = bound.of === undefined ? undefined : (handbook.find(bound.of)?.name ?? bound.of);
      return [
        text(`${bound.is.replace('-', ' ')} `, 'quiet'),
        { text: name, href: `${entryUrl('policy', policy.id)}#parameters` },
        ...(scale === undefined ? [] : [text(` for ${scale}`, 'quiet')]),
      ];
    });
}

function controlRows(handbook: Handbook, { id, data }: Node<'policy'>): Row[] {
  const pairs = data.statements.flatMap((statement) =>
    (statement.controls ?? []).map((control) => ({ control, statement })),
  );
  return [...Map.groupBy(pairs, (pair) => pair.control)]
    .map(([key, group]) => ({ control: handbook.get('control', key), group }))
    .sort((a, b) => handbook.all('control').indexOf(a.control) - handbook.all('control').indexOf(b.control))
    .map(({ control, group }) => {
      const framework = handbook.get('framework', control.data.framework);
      return {
        id: control.id,
        cells: [
          cell([controlText(control)]),
          textCell(`${framework.name} (${framework.data.edition})`),
          cell(
            joined(
              group.map(({ statement }) => ({
                text: statement.id,
                href: statementUrl(id, statement.id),
              })),
            ),
          ),
        ],
      };
    });
}
