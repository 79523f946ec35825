/** Policy statements, and what carries them out. */
import { type Handbook, type Node } from '../graph.ts';
import { distinct } from '../nodes.ts';

/** The runbooks whose run carries a statement out, by name. */
export const runbooksFor = (handbook: Handbook, policy: Node<'policy'>, statement: string): Node<'runbook'>[] =>
  distinct(
    handbook
      .incoming(policy, 'implements')
      .flatMap(({ from, item }) => (item.statements.includes(statement) ? [from] : [])),
  );
