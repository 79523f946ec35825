/** The page of a KPI: its definition in one screen, and every role, runbook and policy it touches. */
import { type Measure } from '../../../schemas/kpi.ts';
import {
  type Fact,
  fact,
  joined,
  list,
  linkTo,
  type Line,
  table,
  text,
  textCell,
  cell,
  titleCase,
} from '../blocks/blocks.ts';
import { type Handbook, type Node } from '../graph.ts';
import { datedTargetCell } from '../facts/dated-target-cell.ts';
import { roleAnchor, statementUrl, versionUrl } from '../urls.ts';
import { type Descriptor } from './descriptor.ts';
import { history, lifeFacts, lifePlaces, mentions } from './shared.ts';
import { versionHistory } from './version-history.ts';
import { forumsInOrder, meetingText } from '../facts/forums.ts';
import { capped, linkIds, linkList } from '../blocks/link-lists.ts';
import { uses } from '../facts/labels.ts';
import { rolesWithTarget } from '../facts/role-kpis.ts';
import { distinct, sources } from '../nodes.ts';

const directions = { up: 'Higher is better', down: 'Lower is better', within: 'Best inside its band' };

/** The parts of a measure, named as its shape names them. */
function measureFacts(handbook: Handbook, measure: Measure): Fact[] {
  switch (measure.shape) {
    case 'ratio':
      return [...fact('Counted', [text(measure.numerator)]), ...fact('Divided by', [text(measure.denominator)])];
    case 'duration':
      return [
        ...fact('Clock starts', [text(measure.start)]),
        ...fact('Clock stops', [text(measure.stop)]),
        ...fact('Statistic', [text(titleCase(measure.statistic))]),
      ];
    case 'count':
      return fact('Counted', [text(measure.counted)]);
    case 'sum':
      return fact('Added up', [text(measure.summed)]);
    case 'rate':
      return [...fact('Counted', [text(measure.counted)]), ...fact('Per', [text(measure.per)])];
    case 'survey':
      return [
        ...fact('Question', [text(measure.question)]),
        ...fact('Answers', [text(measure.scale)]),
        ...fact('Result', [text(measure.statistic)]),
      ];
    case 'composite':
      return [
        ...fact(
          'Made of',
          ...measure.parts.map((part): Line => (part.kpi ? linkIds(handbook, [part.kpi]) : [text(part.text ?? '')])),
        ),
        ...fact('Judged by', [text(measure.method)]),
      ];
  }
}

export const kpiDescriptor: Descriptor<'kpi'> = {
  brief: {
    places: { outgoing: ['part'] },
    build: (handbook, node) => [
      {
        title: 'Formula',
        more: {
          text: `Version ${node.data.version}, in force since ${node.data.effective}`,
          url: versionUrl('kpi', node.id, node.data.version),
        },
        blocks: [
          {
            type: 'facts',
            facts: [...measureFacts(handbook, node.data.measure)],
          },
          {
            type: 'facts',
            facts: [
              ...fact('Direction', [text(directions[node.data.direction], 'label')]),
              ...fact('Unit', [text(titleCase(node.data.unit.replaceAll('-', ' ')))]),
              ...fact('Window', [text(titleCase(node.data.window))]),
            ],
          },
        ],
      },
    ],
  },
  card: {
    places: { outgoing: ['category', ...lifePlaces] },
    build: (handbook, node) => [
      ...fact('Category', [text(handbook.get('category', node.data.category).name)]),
      ...fact('Use in a review', [text(uses[node.data.use])]),
      ...lifeFacts(handbook, node),
    ],
  },
  parts: [
    { body: 'Meaning' },
    {
      id: 'targets-by-role',
      title: 'Targets by role',
      places: { incoming: ['measured-by'] },
      first: true,
      build: (handbook, node) =>
        table(
          `What each role aims for on ${node.name}`,
          [
            { id: 'role', title: 'Role' },
            { id: 'target', title: 'Target' },
            { id: 'cadence', title: 'Looked at' },
          ],
          rolesWithTarget(handbook, node).map(({ role, edge }) => ({
            id: role.id,
            anchor: roleAnchor(role.id),
            cells: [
              cell(
                [linkTo(role), ...(edge.headline ? [text(' '), text('Headline', 'label')] : [])],
                ...(edge.scope ? [[text(edge.scope, 'quiet')]] : []),
              ),
              datedTargetCell(handbook, role, node.data, edge),
              textCell(titleCase(edge.cadence.join(', '))),
            ],
          })),
        ),
    },
    {
      id: 'looked-at-in',
      title: 'Where it is looked at',
      places: { incoming: ['looks-at'] },
      build: (handbook, node) =>
        list(
          capped(
            forumsInOrder(handbook)
              .filter(({ data }) => data.kpis?.includes(node.id))
              .map((forum) => [linkTo(forum), text(` ${meetingText(forum)}`, 'quiet')]),
          ),
        ),
    },
    { body: 'How it is calculated' },
    {
      id: 'data',
      title: 'Data and exclusions',
      places: { outgoing: ['kpi-terms'] },
      build: (handbook, { data }) => [
        {
          type: 'facts',
          facts: [
            ...fact('Sources', ...data.sources.map((source) => [text(source)])),
            ...fact('Left out', ...(data.exclusions ?? []).map((exclusion) => [text(exclusion)])),
            ...fact(
              'Follows',
              ...(data.standards ?? []).map(({ name, departure }) => [
                text(name),
                ...(departure ? [text(`. Departs: ${departure}`, 'quiet')] : []),
              ]),
            ),
            ...fact('Numbers from', joined(linkIds(handbook, data.terms))),
          ],
        },
      ],
    },
    { body: 'Worked example' },
    { body: 'How to read it' },
    { body: 'How it gets gamed' },
    {
      id: 'guardrails-and-related',
      title: 'Guardrails and related KPIs',
      places: { outgoing: ['guardrail', 'related'], incoming: ['guardrail', 'related', 'part'] },
      build: (handbook, node) => [
        ...linkList(
          distinct(handbook.outgoing(node, 'guardrail').map((edge) => edge.to)),
          'Guardrails: they show when this number is gamed',
        ),
        ...linkList(sources(handbook.incoming(node, 'guardrail')), 'This KPI is a guardrail for'),
        ...linkList(
          distinct([
            ...handbook.outgoing(node, 'related').map((edge) => edge.to),
            ...handbook.incoming(node, 'related').map((edge) => edge.from),
          ]),
          'Read beside it, or confused with it',
        ),
        ...linkList(sources(handbook.incoming(node, 'part')), 'Part of'),
      ],
    },
    { body: 'In a review' },
    {
      id: 'what-moves-it',
      title: 'What moves it',
      places: { incoming: ['moves', 'verified-by', 'delivers'] },
      build: (handbook, node) => [
        ...linkList(sources(handbook.incoming(node, 'moves')), 'Runbooks'),
        ...verifiedStatements(handbook, node),
        ...linkList(sources(handbook.incoming(node, 'delivers')), 'Delivered by'),
      ],
    },
    versionHistory,
    history,
    mentions,
  ],
  columns: [
    { id: 'unit', title: 'Unit', build: (_, { data }) => textCell(titleCase(data.unit.replaceAll('-', ' '))) },
    { id: 'direction', title: 'Direction', build: (_, { data }) => cell([text(directions[data.direction], 'label')]) },
    {
      id: 'roles',
      title: 'Roles',
      build: (handbook, node) => {
        const roles = rolesWithTarget(handbook, node);
        return textCell(roles.length || undefined);
      },
    },
  ],
  group: (handbook, { data }) => {
    const place = handbook.all('category').findIndex(({ id }) => id === data.category);
    return { title: handbook.get('category', data.category).name, key: place };
  },
  category: (handbook, { data }) => handbook.get('category', data.category).name,
};

/** Policy statements that this KPI verifies. */
function verifiedStatements(handbook: Handbook, node: Node<'kpi'>) {
  return table(
    `Policy statements that ${node.name} verifies`,
    [
      { id: 'policy', title: 'Policy' },
      { id: 'statement', title: 'Statement it verifies' },
    ],
    handbook.incoming(node, 'verified-by').map(({ from: policy, item: statement }) => ({
      id: `${policy.id}-${statement.id}`,
      cells: [
        cell([linkTo(policy)]),
        cell([{ text: statement.id, href: statementUrl(policy.id, statement.id) }, text(` ${statement.text}`)]),
      ],
    })),
  );
}
