/** The names of alerts, as the monitoring sends them, and the runbooks that each one opens. */
import { compareText } from '../diagnostics.ts';
import { type Handbook, type Node } from '../graph.ts';
import { alertUrl } from '../urls.ts';

export interface Alert {
  name: string;
  url: string;
  /** By name; an alert can lead to several. */
  runbooks: readonly Node<'runbook'>[];
}

/** All alerts, by name. */
export function alerts(handbook: Handbook): Alert[] {
  const openedBy = new Map<string, Set<Node<'runbook'>>>();
  for (const runbook of [...handbook.all('runbook')].sort((a, b) => compareText(a.name, b.name)))
    for (const name of runbook.data.alerts ?? [])
      openedBy.set(name, (openedBy.get(name) ?? new Set<Node<'runbook'>>()).add(runbook));
  return [...openedBy]
    .sort(([a], [b]) => compareText(a.toLowerCase(), b.toLowerCase()) || compareText(a, b))
    .map(([name, runbooks]) => ({ name, url: alertUrl(name), runbooks: [...runbooks] }));
}
