/** Ownership and review: everything that each role owns, and what of it has not been looked at in time. */
import { entryKinds, type OwnedKind, ownedKinds } from '../../../schemas/index.ts';
import { statuses } from '../../../schemas/entry.ts';
import { cell, linkTo, type Row, text, textCell, titleCase } from '../blocks/blocks.ts';
import { dueAgain } from '../facts/due.ts';
import { byName, type Handbook, type Node } from '../graph.ts';
import { dueCell } from '../blocks/cells.ts';
import { type CrossTable } from './table.ts';
import { byNameWithin } from '../nodes.ts';
import { linkIds } from '../blocks/link-lists.ts';

type Owned = Node<OwnedKind>;

export const ownership: CrossTable = {
  id: 'ownership',
  title: 'Ownership and review',
  summary: 'Everything that each role owns, with its last review and the day by which the next one is due.',
  build: (handbook) => ({
    type: 'table',
    caption: `Entries by owner, with their reviews judged on ${handbook.asOf}`,
    columns: [
      { id: 'entry', title: 'Entry' },
      { id: 'kind', title: 'Kind' },
      { id: 'status', title: 'Status' },
      { id: 'version', title: 'Version', optional: true },
      { id: 'reviewed', title: 'Last review' },
      { id: 'due', title: 'Next review by' },
      { id: 'owner', title: 'Owner', optional: true },
    ],
    facets: [
      { id: 'role', title: 'Owner' },
      { id: 'kind', title: 'Kind' },
      { id: 'overdue', title: 'Review' },
    ],
    rows: [...handbook.all('role')]
      .sort((a, b) => byName(a, b))
      .flatMap((role) =>
        handbook
          .incoming(role, 'owner')
          .map(({ from }) => from)
          .sort((a, b) => byNameWithin(kindOrder(a), a, kindOrder(b), b))
          .map((entry) => toRow(handbook, role, entry)),
      ),
  }),
};

/** A text, because groups are put in order as texts. */
const kindOrder = ({ kind }: Owned): string => String(ownedKinds.indexOf(kind));

function toRow(handbook: Handbook, role: Node<'role'>, entry: Owned): Row {
  const { status, version, review, effective } = entry.data;
  const due = dueAgain(review.last?.date, effective, review.everyMonths, handbook.asOf);
  const { name: kind } = entryKinds[entry.kind];
  return {
    id: entry.id,
    group: role.name,
    cells: [
      cell([linkTo(entry)]),
      textCell(kind),
      {
        lines: [[text(titleCase(status), status === 'active' ? 'label' : 'warn')]],
        sort: statuses.indexOf(status),
      },
      textCell(version),
      review.last
        ? {
            lines: [[text(`${review.last.date} by `), ...linkIds(handbook, [review.last.by])]],
            sort: review.last.date,
          }
        : { lines: [[text('Never yet')]], sort: '' },
      dueCell(due),
      cell([linkTo(role)]),
    ],
    facets: { role: [role.name], kind: [kind], overdue: [due.overdue ? 'Overdue' : 'In time'] },
  };
}
