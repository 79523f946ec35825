/** The page of a role: what it answers for, decides, needs, is measured by, owns and leads to. */
import { type Role, authorityAreas, milestonePeriods, responsibilityAreas } from '../../../schemas/role.ts';
import {
  type Block,
  cell,
  fact,
  joined,
  type Line,
  linkTo,
  list,
  table,
  text,
  textCell,
  titleCase,
} from '../blocks.ts';
import { type Handbook, type Node } from '../graph.ts';
import { quantity, targetCell } from '../targets.ts';
import { type EntryPage } from './page.ts';
import { byNameWithin, capped, distinct, history, lifeFacts, linkIds, linkList, mentions, sources } from './shared.ts';

const rights = { decides: 'Decides alone', agrees: 'Agrees with peers', 'needs-approval': 'Needs approval' };
const sides = {
  manager: 'Manager',
  peer: 'Peer',
  internal: 'Internal',
  upstream: 'Upstream: the role depends on them',
  downstream: 'Downstream: they depend on the role',
  external: 'External',
};
const groups = {
  must: 'Must have',
  good: 'Good to have',
  advanced: 'Advanced',
  emerging: 'Emerging',
  behavioural: 'Behavioural',
};
const periods: Record<string, string> = { beyond: 'Beyond the first year' };

const lines = (items: readonly string[] = []): Line[] => items.map((item) => [text(item)]);

export const rolePage: EntryPage<'role'> = {
  card: (handbook, node) => [
    ...fact('Level', [text(`${node.data.level}, ${node.data.track}`)]),
    ...fact('Reports to', joined(linkIds(handbook, node.data.reportsTo))),
    ...fact('Headline KPIs', ...headlines(handbook, node)),
    ...fact('Decides alone', decisionCount(node)),
    ...fact('Experience', ...node.data.experience.years.map((row) => [text(yearsText(row))])),
    ...fact('Horizon', [text(titleCase(node.data.horizon))]),
    ...lifeFacts(handbook, node),
  ],
  parts: [
    { body: 'Mission' },
    {
      id: 'responsibilities',
      title: 'Responsibilities',
      build: (_, { data }) =>
        responsibilityAreas.flatMap((area) => list(lines(data.responsibilities[area]), titleCase(area))),
    },
    { id: 'kpis', title: 'KPIs and targets', build: kpiTable },
    { body: 'What good looks like' },
    { id: 'decision-rights', title: 'Decision rights', build: decisionBlocks },
    { body: 'Day to day' },
    {
      id: 'milestones',
      title: 'Milestones',
      build: (_, { data }) =>
        milestonePeriods.flatMap((period) =>
          list(lines(data.milestones[period]), periods[period] ?? `After ${period}`),
        ),
    },
    { id: 'deliverables', title: 'Deliverables', build: deliverableList },
    { id: 'skills', title: 'Skills', build: skillTable },
    { id: 'tools', title: 'Tools', build: toolTable },
    { body: 'Environment' },
    { id: 'stakeholders', title: 'Stakeholders', build: stakeholderTable },
    { id: 'owns', title: 'What it owns', build: ownership },
    {
      id: 'starting',
      title: 'Getting ready',
      build: (_, node) => [
        { type: 'list', items: [[{ text: `Start page for ${node.name}`, href: `/start/${node.id}/` }]] },
      ],
    },
    { body: 'Risks and anti-patterns' },
    { body: 'Variants' },
    { body: 'AI and automation' },
    { id: 'career', title: 'Career', build: careerBlocks },
    { id: 'experience', title: 'Experience', build: experienceBlocks },
    { body: 'Interviewing' },
    { id: 'scorecard', title: 'Hiring scorecard', build: scorecardTable },
    history,
    mentions,
  ],
};

function headlines(handbook: Handbook, { data }: Node<'role'>): Line[] {
  return data.kpis.filter((edge) => edge.headline).map((edge) => linkIds(handbook, [edge.kpi]));
}

function decisionCount({ data: { decisions } }: Node<'role'>): Line {
  if (decisions.length === 0) return [];
  const alone = decisions.filter(({ right }) => right === 'decides').length;
  return [text(`${alone} of ${decisions.length} decisions · `), { text: 'see them', href: '#decision-rights' }];
}

function kpiTable(handbook: Handbook, { name, data }: Node<'role'>): Block[] {
  const order = handbook.all('category').map(({ id }) => id);
  const rows = data.kpis
    .map((edge) => ({ edge, kpi: handbook.get('kpi', edge.kpi) }))
    .sort((a, b) => order.indexOf(a.kpi.data.category) - order.indexOf(b.kpi.data.category))
    .map(({ edge, kpi }) => ({
      id: kpi.id,
      group: handbook.get('category', kpi.data.category).name,
      cells: [
        cell(
          [linkTo(kpi), ...(edge.headline ? [text(' '), text('Headline', 'label')] : [])],
          ...(edge.scope ? [[text(edge.scope, 'quiet')]] : []),
        ),
        targetCell(handbook, kpi.data, edge.targets),
        textCell(titleCase(edge.cadence.join(', '))),
      ],
    }));
  return table(
    `KPIs of the ${name}, with what the role aims for`,
    [
      { id: 'kpi', title: 'KPI' },
      { id: 'target', title: 'Target' },
      { id: 'cadence', title: 'Looked at' },
    ],
    rows,
  );
}

function decisionBlocks(handbook: Handbook, { name, data }: Node<'role'>): Block[] {
  const order = Object.keys(rights);
  const rows = data.decisions
    .map((decision, index) => ({ decision, index }))
    .sort((a, b) => order.indexOf(a.decision.right) - order.indexOf(b.decision.right))
    .map(({ decision, index }) => ({
      id: String(index),
      group: rights[decision.right],
      cells: [
        cell([text(handbook.get('decision', decision.decision).name)]),
        cell(joined(linkIds(handbook, decision.with))),
        textCell(decision.limit),
      ],
    }));
  return [
    ...table(
      `What the ${name} may decide`,
      [
        { id: 'decision', title: 'Decision' },
        { id: 'with', title: 'With or by whom' },
        { id: 'limit', title: 'Limit' },
      ],
      rows,
    ),
    ...(data.authority
      ? [
          {
            type: 'facts' as const,
            facts: authorityAreas.flatMap((area) =>
              fact(titleCase(area), data.authority?.[area] ? [text(data.authority[area])] : []),
            ),
          },
        ]
      : []),
  ];
}

function deliverableList(handbook: Handbook, { data }: Node<'role'>): Block[] {
  return list(
    data.deliverables.map(({ name, about, entries }): Line => [
      text(name, 'strong'),
      ...(about ? [text(`: ${about}`)] : []),
      ...(entries?.length ? [text(' → ', 'quiet'), ...joined(linkIds(handbook, entries))] : []),
    ]),
  );
}

function skillTable(handbook: Handbook, { name, data }: Node<'role'>): Block[] {
  const order = Object.keys(groups);
  const rows = data.skills
    .map((skill) => ({ skill, node: handbook.get('skill', skill.skill) }))
    .sort((a, b) => order.indexOf(a.skill.group) - order.indexOf(b.skill.group))
    .map(({ skill, node }) => ({
      id: `${skill.group}-${node.id}`,
      group: groups[skill.group],
      cells: [
        cell([linkTo(node)]),
        cell(
          skill.importance ? [text(titleCase(skill.importance), 'label')] : [],
          ...(skill.when ? [[text(skill.when, 'quiet')]] : []),
        ),
        textCell(skill.use),
      ],
    }));
  return table(
    `Skills that the ${name} needs`,
    [
      { id: 'skill', title: 'Skill' },
      { id: 'importance', title: 'Importance' },
      { id: 'use', title: 'What for' },
    ],
    rows,
  );
}

function toolTable(handbook: Handbook, { name, data }: Node<'role'>): Block[] {
  const rows = data.tools
    .map((tool) => ({ tool, node: handbook.get('tool', tool.tool) }))
    .sort((a, b) => byNameWithin(a.node.data.group, a.node, b.node.data.group, b.node))
    .map(({ tool, node }) => ({
      id: node.id,
      group: node.data.group,
      cells: [
        cell([linkTo(node)]),
        cell([text(titleCase(tool.adoption), 'label')], ...(tool.when ? [[text(tool.when, 'quiet')]] : [])),
        textCell(tool.use),
      ],
    }));
  return table(
    `Tools that the ${name} meets`,
    [
      { id: 'tool', title: 'Tool' },
      { id: 'adoption', title: 'Adoption' },
      { id: 'use', title: 'What for' },
    ],
    rows,
  );
}

function stakeholderTable(handbook: Handbook, { name, data }: Node<'role'>): Block[] {
  const order = Object.keys(sides);
  const rows = data.stakeholders
    .map((stakeholder, index) => ({ stakeholder, index }))
    .sort((a, b) => order.indexOf(a.stakeholder.side) - order.indexOf(b.stakeholder.side))
    .map(({ stakeholder, index }) => ({
      id: String(index),
      group: sides[stakeholder.side],
      cells: [
        cell(linkIds(handbook, [stakeholder.party])),
        textCell(stakeholder.about),
        textCell(stakeholder.escalates),
      ],
    }));
  return table(
    `Whom the ${name} works with`,
    [
      { id: 'party', title: 'Party' },
      { id: 'about', title: 'About what' },
      { id: 'escalates', title: 'What escalates' },
    ],
    rows,
  );
}

function ownership(handbook: Handbook, node: Node<'role'>): Block[] {
  const owned = sources(handbook.incoming(node, 'owner')).filter((other) => other !== (node as Node));
  const claimed = sources(handbook.incoming(node, 'claims'));
  const performed = sources(handbook.incoming(node, 'performed-by'));
  const of = (kind: string) => owned.filter((other) => other.kind === kind);
  return [
    ...linkList(of('runbook'), 'Runbooks'),
    ...linkList(of('policy'), 'Policies'),
    ...linkList(of('kpi'), 'KPI definitions'),
    ...linkList(of('role'), 'Roles'),
    ...linkList(performed, 'Runbooks that it performs'),
    ...list(claimed.length > 0 ? capped(claimed.map((other) => [linkTo(other)])) : [], 'Has a stake in'),
    ...linkList(distinct(handbook.incoming(node, 'acknowledges').map((edge) => edge.from)), 'Policies to acknowledge'),
  ];
}

type Step = Role['career']['from'][number];

function careerBlocks(handbook: Handbook, { data }: Node<'role'>): Block[] {
  const line = ({ role, title, note }: Step): Line => [
    ...(role ? linkIds(handbook, [role]) : [text(title ?? '')]),
    ...(note ? [text(` ${note}`, 'quiet')] : []),
  ];
  return [
    ...list(data.career.from.map(line), 'Comes from'),
    ...list(data.career.to.map(line), 'Goes to'),
    ...list(data.career.adjacent.map(line), 'To the side'),
  ];
}

const yearsText = ({ atLeast, atMost, in: field }: Role['experience']['years'][number]): string =>
  `${atLeast}${atMost === undefined ? '+' : `–${atMost}`} years: ${field}`;

function experienceBlocks(_: Handbook, { data: { experience } }: Node<'role'>): Block[] {
  return [
    {
      type: 'facts',
      facts: [
        ...fact('Years', ...experience.years.map((row) => [text(yearsText(row))])),
        ...fact('Education', ...lines(experience.education)),
        ...fact(
          'Certifications',
          ...experience.certifications.map(({ name, weight, when }) => [
            text(name),
            text(` ${titleCase(weight)}${when ? `: ${when}` : ''}`, 'quiet'),
          ]),
        ),
        ...fact('Backgrounds', ...lines(experience.backgrounds)),
        ...fact('Field', ...lines(experience.domain)),
        ...fact('Leadership', ...lines(experience.leadership)),
      ],
    },
  ];
}

function scorecardTable(_: Handbook, { name, data }: Node<'role'>): Block[] {
  return table(
    `How candidates for ${name} are judged`,
    [
      { id: 'dimension', title: 'Dimension' },
      { id: 'excellent', title: 'Excellent' },
      { id: 'meets', title: 'Meets' },
      { id: 'concern', title: 'Concern' },
    ],
    data.scorecard.map((row, index) => ({
      id: String(index),
      cells: [
        cell([
          text(row.dimension),
          ...(row.weight === undefined ? [] : [text(' '), text(quantity(row.weight, 'percent'), 'label')]),
        ]),
        textCell(row.excellent),
        textCell(row.meets),
        textCell(row.concern),
      ],
    })),
  );
}
