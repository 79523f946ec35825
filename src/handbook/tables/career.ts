/** Career: the feeder, next and adjacent roles of each role, with a map of them. */
import { type CareerStep, careerMap, careerSteps, directions, type Place } from '../facts/career.ts';
import { cell, type Line, type Row, textCell } from '../blocks/blocks.ts';
import { type CrossTable } from './table.ts';

export const career: CrossTable = {
  id: 'career',
  title: 'Career',
  summary: 'Where people in each role come from, where they go next, and which roles stand beside it.',
  build: (handbook) => ({
    type: 'table',
    caption: 'Steps between roles',
    columns: [
      { id: 'role', title: 'Role' },
      { id: 'direction', title: 'Step' },
      { id: 'other', title: 'Other role' },
      { id: 'note', title: 'Note' },
    ],
    facets: [
      { id: 'role', title: 'Role' },
      { id: 'direction', title: 'Step' },
    ],
    rows: careerSteps(handbook).map(toRow),
  }),
  draw: (handbook, rows) => {
    const shown = new Set(rows.map(({ id }) => id));
    return careerMap(careerSteps(handbook).filter(({ id }) => shown.has(id)));
  },
};

const directionOrder = Object.keys(directions);

const toRow = ({ id, role, direction, other, note }: CareerStep): Row => ({
  id,
  cells: [
    cell(placeLine(role)),
    textCell(directions[direction], directionOrder.indexOf(direction)),
    cell(placeLine(other)),
    textCell(note),
  ],
  facets: { role: [role.name], direction: [directions[direction]] },
});

const placeLine = ({ name, url }: Place): Line => [{ text: name, href: url }];
