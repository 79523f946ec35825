/** Which two roles have a page of their own that compares them. Both orders have one, because from → to matters. */
import { byName, type Handbook, type Node } from '../graph.ts';

type RoleNode = Node<'role'>;

export interface Pair {
  from: RoleNode;
  to: RoleNode;
}

/**
 * Up to this many roles, every two of them have a page. In a larger handbook those do that are joined by a
 * career, and those of one track where it has no more than this many roles: the number of pages then grows
 * with the roles and not with their square. Any other roles are compared in the browser.
 */
export const fewRoles = 8;

/** Every pair with a page, by name of the first role and then of the second. */
export function comparedPairs(handbook: Handbook): Pair[] {
  const roles = [...handbook.all('role')].sort((a, b) => byName(a, b));
  const tracks = Map.groupBy(roles, ({ data }) => data.track);
  const partners = new Map(roles.map((role) => [role.id, new Set<RoleNode>()]));
  const join = (a: RoleNode, b: RoleNode) => {
    if (a !== b) partners.get(a.id)?.add(b);
    if (a !== b) partners.get(b.id)?.add(a);
  };
  for (const group of roles.length <= fewRoles ? [roles] : tracks.values())
    if (group.length <= fewRoles) for (const a of group) for (const b of group) join(a, b);
  for (const role of roles) for (const other of careerRoles(handbook, role)) join(role, other);
  return roles.flatMap((from) =>
    [...(partners.get(from.id) ?? [])].sort((a, b) => byName(a, b)).map((to) => ({ from, to })),
  );
}

/** The roles of this handbook that the career section of a role names, each once, in its order. */
export function careerRoles(handbook: Handbook, { id, data: { career } }: RoleNode): RoleNode[] {
  const ids = [...career.to, ...career.from, ...career.adjacent].flatMap(({ role }) => role ?? []);
  return [...new Set(ids)].filter((other) => other !== id).map((other) => handbook.get('role', other));
}
