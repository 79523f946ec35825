/** Forum × role and forum × KPI: who meets when, led by whom, and which numbers are looked at there. */
import { cell, linkTo, text, textCell } from '../blocks/blocks.ts';
import { byRole, type Held, type Subject } from '../blocks/by-role.ts';
import { namesOf } from '../blocks/cells.ts';
import { linkIds } from '../blocks/link-lists.ts';
import { cadenceWords, forumsInOrder, forumsOf, meetingText } from '../facts/forums.ts';
import { type Handbook, type Node } from '../graph.ts';
import { type CrossTable } from './table.ts';

export const rhythm: CrossTable = {
  id: 'rhythm',
  title: 'Forum × role and KPI',
  summary:
    'The operating rhythm: which forums meet how often, who leads and attends them, and which KPIs they look at.',
  build: (handbook) =>
    byRole(handbook, {
      caption: 'Forums with those who take part and the KPIs that they look at',
      subject: { id: 'forum', title: 'Forum' },
      parts: [{ id: 'part', title: 'Part' }],
      after: [
        { id: 'others', title: 'Others' },
        { id: 'kpis', title: 'KPIs' },
      ],
      facets: [
        { id: 'cadence', title: 'Cadence' },
        { id: 'kpi', title: 'Number looked at' },
      ],
      subjects: forumsInOrder(handbook).map((forum) => toSubject(handbook, forum)),
    }),
};

const toSubject = (handbook: Handbook, forum: Node<'forum'>): Subject => {
  const { cadence, kpis, chair, members } = forum.data;
  const others = members.filter((id) => handbook.find(id)?.kind !== 'role');
  const leader = handbook.find(chair);
  return {
    id: forum.id,
    name: cell([linkTo(forum)], [text(meetingText(forum), 'quiet')]),
    group: cadenceWords[cadence],
    facets: { cadence: [cadenceWords[cadence]], kpi: namesOf(handbook, kpis) },
    held: handbook.all('role').flatMap((role) => heldBy(handbook, role, forum)),
    after: [
      cell(
        ...(leader && leader.kind !== 'role' ? [[linkTo(leader), text(' leads', 'strong')]] : []),
        ...linkIds(handbook, others).map((link) => [link]),
      ),
      kpis === undefined ? textCell(undefined) : cell(...linkIds(handbook, kpis).map((link) => [link])),
    ],
  };
};

function heldBy(handbook: Handbook, role: Node<'role'>, forum: Node<'forum'>): Held[] {
  const seat = forumsOf(handbook, role.id).find((one) => one.forum === forum);
  if (!seat) return [];
  const leads = seat.part === 'leads';
  return [
    {
      role,
      parts: [{ ...cell([text(leads ? 'Leads' : 'Takes part', leads ? 'strong' : undefined)]), sort: leads ? 0 : 1 }],
    },
  ];
}
