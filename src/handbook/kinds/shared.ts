/** Parts that the pages of several kinds have. */
import { type OwnedKind } from '../../../schemas/index.ts';
import { type Relation } from '../../../schemas/relations.ts';
import { fact, type Fact, linkTo, table, text, textCell, titleCase, type Block } from '../blocks/blocks.ts';
import { type Handbook, type Node } from '../graph.ts';
import { addMonths } from '../facts/dates.ts';
import { linkIds, linkList } from '../blocks/link-lists.ts';
import { sources } from '../nodes.ts';
import { type Placed } from './descriptor.ts';

/** Kinds that somebody owns have the same life. */
type Common = Node<OwnedKind>;

/** What `lifeFacts` shows of the relations of an entry. */
export const lifePlaces = ['owner', 'replaced-by', 'reviewed-by'] as const satisfies readonly Relation[];

/** The facts that every card ends with: who answers for the entry, its state, and when it is reviewed. */
export function lifeFacts(handbook: Handbook, node: Common): Fact[] {
  const { data } = node;
  const { last, everyMonths } = data.review;
  const replacement = data.replacedBy === undefined ? [] : [linkTo(handbook.get(node.kind, data.replacedBy))];
  return [
    ...fact('Owner', linkIds(handbook, [data.owner])),
    ...fact('Status', [text(titleCase(data.status), data.status === 'active' ? 'label' : 'warn')]),
    ...fact('Retired', data.retiredOn === undefined ? [] : [text(`Since ${data.retiredOn}`)]),
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
  places: { incoming: ['mentions', 'see'] } satisfies Placed,
  build: (handbook: Handbook, node: Node): Block[] => {
    const terms = sources(handbook.incoming(node, 'see'));
    const entries = sources(handbook.incoming(node, 'mentions')).filter((other) => other !== node);
    return [...linkList(entries), ...linkList(terms, 'In the glossary')];
  },
};

/** Roles that have the entry among their deliverables. */
export const deliveredBy = {
  id: 'delivered-by',
  title: 'Delivered by',
  places: { incoming: ['delivers'] } satisfies Placed,
  build: (handbook: Handbook, node: Node): Block[] => linkList(sources(handbook.incoming(node, 'delivers'))),
};
