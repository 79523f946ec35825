/** Alert → runbook: what to open when an alert fires. */
import { alerts } from '../facts/alerts.ts';
import { cell, joined, linkTo, type Row, textCell } from '../blocks/blocks.ts';
import { namesOf, severityCell } from '../blocks/cells.ts';
import { type CrossTable } from './table.ts';
import { linkIds } from '../blocks/link-lists.ts';

export const alertRunbook: CrossTable = {
  id: 'alert-runbook',
  title: 'Alert → runbook',
  summary: 'Every alert name with the runbook it opens. Each name has a page of its own, for alerts to link to.',
  build: (handbook) => ({
    type: 'table',
    caption: 'Alerts with the runbooks they open',
    columns: [
      { id: 'alert', title: 'Alert' },
      { id: 'runbook', title: 'Runbook' },
      { id: 'severity', title: 'Severity' },
      { id: 'performed-by', title: 'Performed by' },
      { id: 'minutes', title: 'Minutes' },
    ],
    facets: [
      { id: 'severity', title: 'Severity' },
      { id: 'duty', title: 'Performed by' },
    ],
    rows: alerts(handbook).flatMap(({ name, url, runbooks }) =>
      runbooks.map((runbook): Row => ({
        id: `${name}-${runbook.id}`,
        cells: [
          cell([{ text: name, href: url }]),
          cell([linkTo(runbook)]),
          severityCell(handbook, runbook.data.severity),
          cell(joined(linkIds(handbook, runbook.data.performedBy))),
          textCell(runbook.data.minutes),
        ],
        facets: {
          severity: namesOf(handbook, runbook.data.severity),
          duty: namesOf(handbook, runbook.data.performedBy),
        },
      })),
    ),
  }),
};
