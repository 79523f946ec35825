/** Escalation: whom each runbook calls, after how many minutes. */
import { cell, joined, linkTo, type Row, textCell, titleCase } from '../blocks/blocks.ts';
import { byName, type Handbook, type Node } from '../graph.ts';
import { minutesCell, namesOf, severityCell } from '../blocks/cells.ts';
import { type CrossTable } from './table.ts';
import { linkIds } from '../blocks/link-lists.ts';

export const escalation: CrossTable = {
  id: 'escalation',
  title: 'Escalation',
  summary: 'Who is called after how many minutes, for every runbook that calls somebody.',
  build: (handbook) => ({
    type: 'table',
    caption: 'Calls that runbooks make, by minutes after the start',
    columns: [
      { id: 'runbook', title: 'Runbook' },
      { id: 'after', title: 'After' },
      { id: 'to', title: 'Call' },
      { id: 'when', title: 'Condition' },
      { id: 'severity', title: 'Severity' },
    ],
    facets: [
      { id: 'to', title: 'Call' },
      { id: 'severity', title: 'Severity' },
      { id: 'type', title: 'Trigger' },
    ],
    rows: [...handbook.all('runbook')].sort((a, b) => byName(a, b)).flatMap((runbook) => rowsOf(handbook, runbook)),
  }),
};

const rowsOf = (handbook: Handbook, runbook: Node<'runbook'>): Row[] =>
  (runbook.data.escalation ?? [])
    .map((step, index) => ({ step, index }))
    .sort((a, b) => a.step.afterMinutes - b.step.afterMinutes)
    .map(({ step, index }) => ({
      id: `${runbook.id}-${index}`,
      cells: [
        cell([linkTo(runbook)]),
        minutesCell(step.afterMinutes),
        cell(joined(linkIds(handbook, step.to))),
        textCell(step.when),
        severityCell(handbook, runbook.data.severity),
      ],
      facets: {
        to: namesOf(handbook, step.to),
        severity: namesOf(handbook, runbook.data.severity),
        type: [titleCase(runbook.data.type)],
      },
    }));
