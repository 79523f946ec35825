/** Runbook × duty and role: who performs each runbook, who owns it, and how long it takes. */
import { cell, joined, linkTo, type Row, textCell, titleCase } from '../blocks.ts';
import { type Node } from '../graph.ts';
import { exerciseLine } from '../pages/runbook.ts';
import { byNameWithin, linkIds } from '../pages/shared.ts';
import { type CrossTable } from './table.ts';

export const runbookPerformer: CrossTable = {
  id: 'runbook-performer',
  title: 'Runbook × duty and role',
  summary: 'Who performs each runbook and who answers for it, with severity, time and the last exercise.',
  build: (handbook) => ({
    type: 'table',
    caption: 'Runbooks with those who perform and own them',
    columns: [
      { id: 'runbook', title: 'Runbook' },
      { id: 'performed-by', title: 'Performed by' },
      { id: 'owner', title: 'Owner' },
      { id: 'severity', title: 'Severity' },
      { id: 'minutes', title: 'Minutes' },
      { id: 'exercised', title: 'Last exercised' },
    ],
    rows: [...handbook.all('runbook')]
      .sort((a, b) => byNameWithin(a.data.type, a as Node, b.data.type, b as Node))
      .map((runbook): Row => ({
        id: runbook.id,
        group: titleCase(runbook.data.type),
        cells: [
          cell([linkTo(runbook)]),
          cell(joined(linkIds(handbook, runbook.data.performedBy))),
          cell(linkIds(handbook, [runbook.data.owner])),
          cell(joined(linkIds(handbook, runbook.data.severity))),
          textCell(runbook.data.minutes),
          { lines: [exerciseLine(runbook)], sort: runbook.data.exercise?.last?.date ?? '' },
        ],
      })),
  }),
};
