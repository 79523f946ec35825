/** Runbook × duty and role: who performs each runbook, who owns it, and whether it has been exercised in time. */
import { type Cell, cell, joined, linkTo, type Row, text, textCell, titleCase } from '../blocks/blocks.ts';
import { type Due, dueAgain } from '../facts/due.ts';
import { type Handbook, type Node } from '../graph.ts';
import { dueCell, namesOf, severityCell, typeOrder } from '../blocks/cells.ts';
import { type CrossTable } from './table.ts';
import { linkIds } from '../blocks/link-lists.ts';
import { byNameWithin } from '../nodes.ts';

export const runbookPerformer: CrossTable = {
  id: 'runbook-performer',
  title: 'Runbook × duty and role',
  summary: 'Who performs each runbook and who answers for it, with severity, time and the last exercise.',
  build: (handbook) => ({
    type: 'table',
    caption: `Runbooks with those who perform and own them; exercises judged on ${handbook.asOf}`,
    columns: [
      { id: 'runbook', title: 'Runbook' },
      { id: 'performed-by', title: 'Performed by' },
      { id: 'owner', title: 'Owner' },
      { id: 'type', title: 'Trigger', optional: true },
      { id: 'severity', title: 'Severity' },
      { id: 'minutes', title: 'Minutes' },
      { id: 'exercised', title: 'Last exercised', optional: true },
      { id: 'due', title: 'Next exercise by' },
    ],
    facets: [
      { id: 'severity', title: 'Severity' },
      { id: 'type', title: 'Trigger' },
      { id: 'duty', title: 'Performed by' },
      { id: 'exercise', title: 'Exercise' },
    ],
    rows: [...handbook.all('runbook')]
      .sort((a, b) => byNameWithin(a.data.type, a, b.data.type, b))
      .map((runbook) => toRow(handbook, runbook)),
  }),
};

function toRow(handbook: Handbook, runbook: Node<'runbook'>): Row {
  const { data } = runbook;
  const due =
    data.exercise && dueAgain(data.exercise.last?.date, data.effective, data.exercise.everyMonths, handbook.asOf);
  return {
    id: runbook.id,
    group: titleCase(data.type),
    cells: [
      cell([linkTo(runbook)]),
      cell(joined(linkIds(handbook, data.performedBy))),
      cell(linkIds(handbook, [data.owner])),
      { lines: [[text(titleCase(data.type))]], sort: typeOrder(data.type) },
      severityCell(handbook, data.severity),
      textCell(data.minutes),
      exercisedCell(runbook),
      dueCell(due),
    ],
    facets: {
      severity: namesOf(handbook, data.severity),
      type: [titleCase(data.type)],
      duty: namesOf(handbook, data.performedBy),
      exercise: exerciseStates(data.exercise !== undefined, data.exercise?.last !== undefined, due),
    },
  };
}

/** Sorted by the day; never exercised comes before any day. */
function exercisedCell({ data: { exercise } }: Node<'runbook'>): Cell {
  if (!exercise) return textCell(undefined);
  const { last } = exercise;
  return last
    ? { lines: [[text(`${last.date} (${last.mode})`)], [text(last.outcome, 'quiet')]], sort: last.date }
    : { lines: [[text('Never yet')]], sort: '' };
}

function exerciseStates(planned: boolean, done: boolean, due: Due | undefined): string[] {
  if (!planned) return ['Not planned'];
  return [due?.overdue ? 'Overdue' : 'In time', ...(done ? [] : ['Never yet'])];
}
