/** Parts that the pages of several kinds have. */
import {
  fact,
  type Fact,
  type Line,
  linkTo,
  list,
  table,
  text,
  textCell,
  titleCase,
  type Block,
} from '../blocks/blocks.ts';
import { byName, type Edge, type Handbook, type Node } from '../graph.ts';
import { addMonths } from '../facts/dates.ts';
import { compareText } from '../diagnostics.ts';

/** The longest list that a page shows; what is beyond it is counted, so that no page grows without end. */
export const longestList = 60;

export const capped = (lines: readonly Line[], most = longestList): Line[] =>
  lines.length <= most ? [...lines] : [...lines.slice(0, most), [text(`and ${lines.length - most} more`, 'quiet')]];

/** Nodes without repeats, by name. */
export const distinct = (nodes: readonly Node[]): Node[] => [...new Set(nodes)].sort(byName);

export const sources = (edges: readonly Edge[]): Node[] => distinct(edges.map((edge) => edge.from));

/** Links to nodes, each with its summary. */
export const linkList = (nodes: readonly Node[], title?: string): Block[] =>
  list(
    capped(
      nodes.map((node) => {
        const { summary } = node.data as { summary?: string };
        return summary ? [linkTo(node), text(` ${summary}`, 'borrowed')] : [linkTo(node)];
      }),
    ),
    title,
  );

/** Links to the nodes with these ids, in the order given. */
export const linkIds = (handbook: Handbook, ids: readonly string[] = []) =>
  ids.flatMap((id) => {
    const node = handbook.find(id);
    return node ? [linkTo(node)] : [];
  });

type Common = Node<'role' | 'runbook' | 'policy' | 'kpi'>;

/** The facts that every card ends with: who answers for the entry, its state, and when it is reviewed. */
export function lifeFacts(handbook: Handbook, node: Common): Fact[] {
  const { data } = node;
  const { last, everyMonths } = data.review;
  const replacement = data.replacedBy === undefined ? [] : [linkTo(handbook.get(node.kind, data.replacedBy))];
  return [
    ...fact('Owner', linkIds(handbook, [data.owner])),
    ...fact('Status', [text(titleCase(data.status), data.status === 'active' ? 'label' : 'warn')]),
    ...fact('Replaced by', replacement),
    ...fact('Reason', data.reason === undefined ? [] : [text(data.reason)]),
    ...fact('Version', [text(`${data.version}, in force since ${data.effective}`)]),
    ...fact(
      'Review',
      [text(`Every ${everyMonths} months, next by ${addMonths(last?.date ?? data.effective, everyMonths)}`)],
      last ? [text(`Last on ${last.date} by `), ...linkIds(handbook, [last.by]), text(`: ${last.outcome}`)] : [],
    ),
    ...fact('Visible to', [
      text({ public: 'Everyone', internal: 'The company', restricted: 'Named people' }[data.visibility]),
    ]),
    ...fact('Also called', data.aliases?.length ? [text(data.aliases.join(', '))] : []),
  ];
}

/** The history of an entry, newest first. */
export const history = {
  id: 'history',
  title: 'History',
  build: (_: Handbook, { data }: Common): Block[] =>
    table(
      'Changes to this entry, newest first',
      [
        { id: 'version', title: 'Version' },
        { id: 'date', title: 'Date' },
        { id: 'note', title: 'Change' },
        { id: 'meaning', title: 'Meaning' },
      ],
      (data.changes ?? []).map((change, index) => ({
        id: String(index),
        cells: [
          textCell(change.version),
          textCell(change.date),
          textCell(change.note),
          textCell(change.meaning ? 'Changed' : 'The same'),
        ],
      })),
    ),
};

/** Entries that link here from their bodies, and terms of the glossary that send readers here. */
export const mentions = {
  id: 'mentioned-in',
  title: 'Mentioned in',
  build: (handbook: Handbook, node: Node): Block[] => {
    const terms = sources(handbook.incoming(node, 'see')).filter(({ kind }) => kind === 'term');
    const entries = sources(handbook.incoming(node, 'mentions')).filter((other) => other !== node);
    return [...linkList(entries), ...linkList(terms, 'In the glossary')];
  },
};

/** Orders by a group and, within it, by name. */
export const byNameWithin = (groupA: string, a: Node, groupB: string, b: Node): number =>
  compareText(groupA.toLowerCase(), groupB.toLowerCase()) || byName(a, b);
