/** The targets of a role for a KPI in a table: those in force, what is planned, and what counted before. */
import { type Kpi } from '../../../schemas/kpi.ts';
import { type Cell, type Line, text } from '../blocks/blocks.ts';
import { type Handbook, type Node } from '../graph.ts';
import { type KpiEdge, targetHistory } from './target-history.ts';
import { targetCell, targetLine } from './targets.ts';

export function datedTargetCell(handbook: Handbook, role: Node<'role'>, kpi: Kpi, edge: KpiEdge): Cell {
  const cell = targetCell(handbook, kpi, edge.targets);
  const history = targetHistory(edge);
  if (history.length < 2) return cell;
  const now = history.findIndex(({ targets }) => targets === edge.targets);
  const other = history.flatMap(({ targets, since = role.data.effective, why }, index): Line[] => {
    if (index === now) return [];
    const words = targets.flatMap((target, at) => [
      ...(at > 0 ? [text('; ', 'quiet')] : []),
      ...targetLine(handbook, kpi, target).map(({ text: part }) => text(part, 'quiet')),
    ]);
    const reason = why === undefined ? [] : [text(`. ${why}`, 'quiet')];
    return [[text(index < now ? `From ${since}: ` : `Before, from ${since}: `, 'quiet'), ...words, ...reason]];
  });
  const since = edge.since ?? role.data.effective;
  return { ...cell, lines: [...cell.lines, [text(`Since ${since}`, 'quiet')], ...other] };
}
