/** All cross-reference tables, in the order in which they are listed. */
import { roleKpi } from './role-kpi.ts';
import { runbookPerformer } from './runbook-performer.ts';
import { statementControl } from './statement-control.ts';
import { type CrossTable } from './table.ts';

export const crossTables: readonly CrossTable[] = [roleKpi, runbookPerformer, statementControl];
