/** Two to five roles beside one another. Runs in the browser too. */
import type { Text } from '../blocks/blocks.ts';
import { differences } from './difference.ts';
import type { Difference, Item, ProfileSection, RoleProfile, Value, Verdict } from './profile.ts';

/** More roles than this do not fit on a page. */
export const mostRoles = 5;

export interface Comparison {
  roles: readonly RoleProfile[];
  sections: readonly ComparedSection[];
}

export interface ComparedSection {
  id: string;
  title: string;
  judged: string;
  verdicts: ProfileSection['verdicts'];
  /** In the order of the first role; what it does not have follows in the order of the next. */
  items: readonly ComparedItem[];
}

export interface ComparedItem {
  id: string;
  name: Text;
  /** One for each role; undefined where it does not have the thing. */
  values: readonly (readonly Value[] | undefined)[];
  /** One for each role: what changes against the first role that has the thing. */
  changes: readonly (readonly Difference[])[];
}

/** Compares roles in the order given, because from → to matters. Each has the same sections. */
export function compareRoles(roles: readonly RoleProfile[]): Comparison {
  const sections = (roles[0]?.sections ?? []).map(({ id, title, judged, verdicts }) => ({
    id,
    title,
    judged,
    verdicts,
    items: compareItems(roles.map((role) => role.sections.find((section) => section.id === id)?.items ?? [])),
  }));
  return { roles, sections };
}

function compareItems(lists: readonly (readonly Item[])[]): ComparedItem[] {
  const byRole = lists.map((items) => new Map(items.map((item) => [item.id, item])));
  const all = new Map<string, Item>();
  for (const item of lists.flat()) if (!all.has(item.id)) all.set(item.id, item);
  return [...all.values()].map(({ id, name }) => {
    const values = byRole.map((items) => items.get(id)?.values);
    const base = values.find((value) => value !== undefined) ?? [];
    return { id, name, values, changes: values.map((value) => (value ? differences(base, value) : [])) };
  });
}

/** How many things of a section two roles share, how they differ, and what only one of them has. */
export interface PairCounts {
  common: number;
  same: number;
  /** Things in common with a change of that verdict. A thing may be stricter in one way and looser in another. */
  by: Record<Verdict, number>;
  /** What the second role has and the first has not. */
  added: number;
  /** What the first role has and the second has not. */
  dropped: number;
}

export function countPair({ items }: ComparedSection): PairCounts {
  const has = (item: ComparedItem, role: number) => item.values[role] !== undefined;
  const common = items.filter((item) => has(item, 0) && has(item, 1));
  const count = (verdict: Verdict) =>
    common.filter(({ changes }) => changes[1]?.some((change) => change.verdict === verdict)).length;
  return {
    common: common.length,
    same: common.filter(({ changes }) => changes[1]?.length === 0).length,
    by: {
      stricter: count('stricter'),
      looser: count('looser'),
      more: count('more'),
      less: count('less'),
      'not-comparable': count('not-comparable'),
      other: count('other'),
    },
    added: items.filter((item) => !has(item, 0) && has(item, 1)).length,
    dropped: items.filter((item) => has(item, 0) && !has(item, 1)).length,
  };
}
