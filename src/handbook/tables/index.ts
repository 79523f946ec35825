/** All cross-reference tables, in the order in which they are listed. */
import { alertRunbook } from './alert-runbook.ts';
import { artifactRole } from './artifact-role.ts';
import { career } from './career.ts';
import { decisionRights } from './decision-rights.ts';
import { escalation } from './escalation.ts';
import { kpiMovers } from './kpi-movers.ts';
import { ownership } from './ownership.ts';
import { rhythm } from './rhythm.ts';
import { roleKpi } from './role-kpi.ts';
import { roleSkill } from './role-skill.ts';
import { roleTool } from './role-tool.ts';
import { runbookPerformer } from './runbook-performer.ts';
import { stakeholders } from './stakeholders.ts';
import { statementControl } from './statement-control.ts';
import { type CrossTable } from './table.ts';

/** What the tables are about, for those who look for one. */
export const tableGroups: readonly { title: string; tables: readonly CrossTable[] }[] = [
  { title: 'Roles', tables: [roleKpi, roleSkill, roleTool, decisionRights, stakeholders, career] },
  { title: 'Rhythm and artifacts', tables: [rhythm, artifactRole] },
  { title: 'Runbooks', tables: [runbookPerformer, alertRunbook, escalation] },
  { title: 'Policies and KPIs', tables: [statementControl, kpiMovers, ownership] },
];

export const crossTables: readonly CrossTable[] = tableGroups.flatMap(({ tables }) => tables);
