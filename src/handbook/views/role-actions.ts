/** What someone does with a role: compare it, fill in a worksheet, get ready for it. */
import { comparedPairs } from '../compare/pairs.ts';
import { type Handbook, isRetired, type Node } from '../graph.ts';
import { changesOfUrl, compareIndexUrl, compareUrl, startUrl, worksheetUrl } from '../urls.ts';
import { type Link } from './frame.ts';

export interface RoleActions {
  compare: readonly Link[];
  others: readonly Link[];
}

/** Roles that the button lists before it leads on to the page that compares any. */
const mostCompared = 8;

export function roleActions(handbook: Handbook, node: Node): RoleActions {
  const { id } = node;
  const pairs = comparedPairs(handbook).filter(({ from }) => from.id === id);
  return {
    compare: [
      ...pairs.slice(0, mostCompared).map(({ to }) => ({ text: to.name, url: compareUrl(id, to.id) })),
      { text: 'Several roles, or others', url: compareIndexUrl() },
    ],
    others: [
      { text: 'Worksheet', url: worksheetUrl(id) },
      // Nobody gets ready for a role that is retired.
      ...(isRetired(node) ? [] : [{ text: 'Get ready for this role', url: startUrl(id) }]),
      { text: 'What changed', url: changesOfUrl(id) },
    ],
  };
}
