/** What someone does to get ready for a duty or a role: runbooks by day, policies, access. */
import {
  type Block,
  cell,
  type Line,
  linkTo,
  list,
  type Row,
  table,
  text,
  textCell,
  titleCase,
} from '../blocks/blocks.ts';
import { forumsOf, seatLine } from '../facts/forums.ts';
import { type Relation } from '../../../schemas/relations.ts';
import { type Handbook, type Node } from '../graph.ts';
import { changesOfUrl, tableUrl } from '../urls.ts';
import { capped, linkList, mostLines } from '../blocks/link-lists.ts';
import { distinct } from '../nodes.ts';

export interface StartPage {
  id: string;
  name: string;
  summary: string;
  kind: 'duty' | 'role';
}

/** Duties in the order of their file, then roles. */
export const startPages = (handbook: Handbook): StartPage[] =>
  [...handbook.all('duty'), ...handbook.all('role')].map((node) => ({
    id: node.id,
    name: node.name,
    summary: node.data.summary,
    kind: node.kind,
  }));

/** The titled lists of a start page, in the order in which to work through them. */
export function startSections(handbook: Handbook, id: string): { id: string; title: string; blocks: Block[] }[] {
  const node = handbook.find(id) as Node;
  const access = [
    ...((node.data as { access?: string[] }).access ?? []),
    ...distinct([...edgesTo(handbook, node, 'performed-by'), ...edgesTo(handbook, node, 'onboards')]).flatMap(
      (runbook) => (runbook as Node<'runbook'>).data.access ?? [],
    ),
  ];
  return [
    {
      id: 'access',
      title: 'Access to ask for',
      blocks: list(capped([...new Set(access)].map((item): Line => [text(item)]))),
    },
    {
      id: 'policies',
      title: 'Policies to read and acknowledge',
      blocks: linkList(distinct(edgesTo(handbook, node, 'acknowledges'))),
    },
    { id: 'runbooks', title: 'Runbooks to learn', blocks: learning(handbook, node) },
    {
      id: 'performs',
      title: 'Runbooks performed',
      blocks: linkList(distinct(edgesTo(handbook, node, 'performed-by'))),
    },
    { id: 'forums', title: 'Forums to join', blocks: list(capped(forumsOf(handbook, id).map(seatLine))) },
    {
      id: 'templates',
      title: 'Templates to fill in',
      blocks: linkList(distinct(edgesTo(handbook, node, 'written-by'))),
    },
    {
      id: 'changes',
      title: 'Staying up to date',
      blocks: list([[{ text: `What changed for ${node.name}`, href: changesOfUrl(id) }]]),
    },
    { id: 'called', title: 'Called by', blocks: linkList(distinct(edgesTo(handbook, node, 'escalates-to'))) },
  ].filter(({ blocks }) => blocks.length > 0);
}

const edgesTo = (handbook: Handbook, node: Node, relation: Relation): Node[] =>
  handbook.incoming(node, relation).map(({ from }) => from);

function learning(handbook: Handbook, node: Node): Block[] {
  const rows = handbook
    .incoming(node, 'onboards')
    .map(({ from: runbook, item: step }) => ({ runbook, step }))
    .sort((a, b) => a.step.byDay - b.step.byDay || (a.runbook.name < b.runbook.name ? -1 : 1))
    .map(({ runbook, step }): Row => ({
      id: `${runbook.id}-${step.how}`,
      group: `By day ${step.byDay}`,
      cells: [cell([linkTo(runbook)], [text(runbook.data.summary, 'quiet')]), textCell(titleCase(step.how))],
    }));
  const longer = rows.length > mostLines;
  return [
    ...table(
      `Runbooks that ${node.name} learns, by day`,
      [
        { id: 'runbook', title: 'Runbook' },
        { id: 'how', title: 'How' },
      ],
      rows.slice(0, mostLines),
    ),
    ...(longer
      ? list([
          [
            text(`The first ${mostLines} of ${rows.length}; the rest is in the `),
            { text: 'table of runbooks', href: tableUrl('runbook-performer') },
          ],
        ])
      : []),
  ];
}
