/** Stakeholders: who talks to whom about what, and what escalates. */
import { cell, linkTo, type Row, textCell } from '../blocks/blocks.ts';
import { byName, type Handbook, type Node } from '../graph.ts';
import { namesOf } from '../blocks/cells.ts';
import { type CrossTable } from './table.ts';
import { linkIds } from '../blocks/link-lists.ts';
import { sides } from '../facts/labels.ts';

export const stakeholders: CrossTable = {
  id: 'stakeholders',
  title: 'Stakeholders',
  summary: 'Who talks to whom about what, and what goes to them when it cannot be settled.',
  build: (handbook) => ({
    type: 'table',
    caption: 'Roles with those they work with',
    columns: [
      { id: 'role', title: 'Role' },
      { id: 'party', title: 'Works with' },
      { id: 'side', title: 'Side' },
      { id: 'about', title: 'About what' },
      { id: 'escalates', title: 'What escalates' },
    ],
    facets: [
      { id: 'role', title: 'Role' },
      { id: 'party', title: 'Works with' },
      { id: 'side', title: 'Side' },
    ],
    rows: [...handbook.all('role')].sort((a, b) => byName(a, b)).flatMap((role) => rowsOf(handbook, role)),
  }),
};

const sideOrder = Object.keys(sides);

/** By side, from the manager outwards, as on the page of the role. */
const rowsOf = (handbook: Handbook, role: Node<'role'>): Row[] =>
  role.data.stakeholders
    .map((stakeholder, index) => ({ stakeholder, index }))
    .sort((a, b) => sideOrder.indexOf(a.stakeholder.side) - sideOrder.indexOf(b.stakeholder.side))
    .map(({ stakeholder: { party, side, about, escalates }, index }) => ({
      id: `${role.id}-${index}`,
      cells: [
        cell([linkTo(role)]),
        cell(linkIds(handbook, [party])),
        textCell(sides[side], sideOrder.indexOf(side)),
        textCell(about),
        textCell(escalates),
      ],
      facets: { role: [role.name], party: namesOf(handbook, [party]), side: [sides[side]] },
    }));
