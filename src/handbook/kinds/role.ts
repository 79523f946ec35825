/** The page of a role: what it answers for, decides, needs, is measured by, owns and leads to. */
import { ownedLists } from '../../../schemas/index.ts';
import { type Role, milestonePeriods, responsibilityAreas } from '../../../schemas/role.ts';
import { type Block, fact, joined, type Line, linkTo, list, text, textCell, titleCase } from '../blocks/blocks.ts';
import { cadenceWords, forumsOf, seatLine } from '../facts/forums.ts';
import { type Handbook, isRetired, type Node } from '../graph.ts';
import { changesOfUrl, compareUrl, rhythmFileUrl, startUrl, worksheetFileUrl, worksheetUrl } from '../urls.ts';
import { type Descriptor } from './descriptor.ts';
import { decisionBlocks, kpiTable, scorecardTable, skillTable, stakeholderTable, toolTable } from './role-tables.ts';
import { roleBrief } from './role-brief.ts';
import { history, lifeFacts, lifePlaces, mentions } from './shared.ts';
import { namesOf } from '../blocks/cells.ts';
import { capped, linkIds, linkList } from '../blocks/link-lists.ts';
import { distinct, sources } from '../nodes.ts';

const periods: Record<string, string> = { beyond: 'Beyond the first year' };

const lines = (items: readonly string[] = []): Line[] => items.map((item) => [text(item)]);

export const roleDescriptor: Descriptor<'role'> = {
  brief: { places: { outgoing: ['reports-to'] }, build: roleBrief },
  card: {
    places: { outgoing: lifePlaces },
    build: (handbook, node) => [
      ...fact('Level', [text(`${node.data.level}, ${node.data.track}`)]),
      ...fact('Horizon', [text(titleCase(node.data.horizon))]),
      ...lifeFacts(handbook, node),
    ],
  },
  parts: [
    { body: 'Mission' },
    { id: 'in-brief', title: 'In brief', places: { outgoing: ['essential'] }, build: essentialBlocks },
    {
      id: 'responsibilities',
      title: 'Responsibilities',
      build: (_, { data }) =>
        responsibilityAreas.flatMap((area) => list(lines(data.responsibilities[area]), titleCase(area))),
    },
    {
      id: 'kpis',
      title: 'KPIs and targets',
      places: { outgoing: ['measured-by', 'target-policy', 'target-terms', 'target-of'] },
      build: kpiTable,
    },
    { body: 'What good looks like' },
    {
      id: 'decision-rights',
      title: 'Decision rights',
      places: { outgoing: ['has-right', 'decides-with'] },
      build: decisionBlocks,
    },
    { body: 'Day to day' },
    {
      id: 'rhythm',
      title: 'Week, month and quarter',
      places: { incoming: ['chaired-by', 'attended-by'] },
      build: rhythmBlocks,
    },
    {
      id: 'milestones',
      title: 'Milestones',
      build: (_, { data }) =>
        milestonePeriods.flatMap((period) =>
          list(lines(data.milestones[period]), periods[period] ?? `After ${period}`),
        ),
    },
    {
      id: 'deliverables',
      title: 'Deliverables',
      places: { outgoing: ['delivers', 'delivered-on'], incoming: ['written-by'] },
      build: deliverableList,
    },
    { id: 'skills', title: 'Skills', places: { outgoing: ['needs-skill'] }, build: skillTable },
    { id: 'tools', title: 'Tools', places: { outgoing: ['uses-tool'] }, build: toolTable },
    { body: 'Environment' },
    { id: 'stakeholders', title: 'Stakeholders', places: { outgoing: ['works-with'] }, build: stakeholderTable },
    {
      id: 'owns',
      title: 'What it owns',
      places: { incoming: ['owner', 'claims', 'performed-by', 'acknowledges'] },
      build: ownership,
    },
    {
      id: 'starting',
      title: 'Getting ready',
      build: (_, node) => [
        {
          type: 'list',
          items: [
            ...(isRetired(node) ? [] : [[{ text: `Start page for ${node.name}`, href: startUrl(node.id) }]]),
            [
              { text: 'Worksheet for a review or a 1:1', href: worksheetUrl(node.id) },
              text(', also '),
              { text: 'as a workbook (XLSX)', href: worksheetFileUrl(node.id) },
            ],
            [{ text: `What changed for ${node.name}`, href: changesOfUrl(node.id) }],
          ],
        },
      ],
    },
    { body: 'Risks and anti-patterns' },
    { body: 'Variants' },
    { body: 'AI and automation' },
    { id: 'career', title: 'Career', places: { outgoing: ['career'] }, build: careerBlocks },
    { id: 'experience', title: 'Experience', build: experienceBlocks },
    { body: 'Interviewing' },
    { id: 'scorecard', title: 'Hiring scorecard', build: scorecardTable },
    history,
    mentions,
  ],
  columns: [
    { id: 'level', title: 'Level', build: (_, { data }) => textCell(data.level) },
    {
      id: 'line',
      title: 'Reports to',
      build: (handbook, { data }) => textCell(namesOf(handbook, data.reportsTo).join(', ')),
    },
    {
      id: 'kpis',
      title: 'Known by',
      build: (handbook, { data }) =>
        textCell(
          namesOf(
            handbook,
            data.kpis.filter(({ headline }) => headline).map(({ kpi }) => kpi),
          ).join(', '),
        ),
    },
  ],
  group: (_, { data }) => ({ title: titleCase(data.track), key: data.track }),
  category: () => undefined,
};

/** What matters most, each in the order of the file; behavioural skills stand apart, because their group does. */
function essentialBlocks(handbook: Handbook, { data: { essentials, skills } }: Node<'role'>): Block[] {
  if (!essentials) return [];
  const behavioural = new Set(skills.filter(({ group }) => group === 'behavioural').map(({ skill }) => skill));
  const links = (label: string, ids: readonly string[]) => fact(label, joined(linkIds(handbook, ids)));
  return [
    ...list(lines(essentials.responsibilities)),
    {
      type: 'facts',
      facts: [
        ...links(
          'Skills',
          essentials.skills.filter((id) => !behavioural.has(id)),
        ),
        ...links(
          'Behaviour',
          essentials.skills.filter((id) => behavioural.has(id)),
        ),
        ...links('Tools', essentials.tools),
        ...links('KPIs', essentials.kpis),
      ],
    },
  ];
}

function deliverableList(handbook: Handbook, node: Node<'role'>): Block[] {
  const delivered = new Set(node.data.deliverables.flatMap(({ templates = [] }) => templates));
  return [
    ...list(
      node.data.deliverables.map(({ name, about, entries, templates }): Line => [
        text(name, 'strong'),
        ...(about ? [text(`: ${about}`)] : []),
        ...(templates?.length ? [text(' · written on ', 'quiet'), ...joined(linkIds(handbook, templates))] : []),
        ...(entries?.length ? [text(' → ', 'quiet'), ...joined(linkIds(handbook, entries))] : []),
      ]),
    ),
    ...linkList(
      sources(handbook.incoming(node, 'written-by')).filter(({ id }) => !delivered.has(id)),
      'Other templates that it fills in',
    ),
  ];
}

/** The forums that the role leads or attends, and the calendar that has them all. */
function rhythmBlocks(handbook: Handbook, node: Node<'role'>): Block[] {
  const seats = forumsOf(handbook, node.id);
  if (seats.length === 0) return [];
  const lists = Map.groupBy(seats, ({ forum }) => forum.data.cadence);
  return [
    ...[...lists].flatMap(([cadence, some]) => list(some.map(seatLine), cadenceWords[cadence])),
    ...list([
      [
        { text: 'All of it as a calendar (ICS)', href: rhythmFileUrl(node.id) },
        text(', with times to be set to yours'),
      ],
    ]),
  ];
}

function ownership(handbook: Handbook, node: Node<'role'>): Block[] {
  const owned = sources(handbook.incoming(node, 'owner')).filter((other) => other !== node);
  const claimed = sources(handbook.incoming(node, 'claims'));
  const performed = sources(handbook.incoming(node, 'performed-by'));
  return [
    ...ownedLists.flatMap(({ kind, title }) =>
      linkList(
        owned.filter((other) => other.kind === kind),
        title,
      ),
    ),
    ...linkList(performed, 'Runbooks that it performs'),
    ...list(claimed.length > 0 ? capped(claimed.map((other) => [linkTo(other)])) : [], 'Has a stake in'),
    ...linkList(distinct(handbook.incoming(node, 'acknowledges').map((edge) => edge.from)), 'Policies to acknowledge'),
  ];
}

type Step = Role['career']['from'][number];

function careerBlocks(handbook: Handbook, node: Node<'role'>): Block[] {
  const { from, to, adjacent } = node.data.career;
  const line =
    (comparison: (other: string) => string) =>
    ({ role, title, note }: Step): Line => [
      ...(role ? linkIds(handbook, [role]) : [text(title ?? '')]),
      ...(note ? [text(` ${note}`, 'quiet')] : []),
      ...(role && role !== node.id && !isRetired(node)
        ? [
            text(' · '),
            { text: `What changes: compare with ${handbook.get('role', role).name}`, href: comparison(role) },
          ]
        : []),
    ];
  const away = line((other) => compareUrl(node.id, other));
  return [
    ...list(from.map(line((other) => compareUrl(other, node.id))), 'Comes from'),
    ...list(to.map(away), 'Goes to'),
    ...list(adjacent.map(away), 'To the side'),
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
