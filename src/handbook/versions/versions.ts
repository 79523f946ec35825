/** Every version of a KPI or policy that is known, and which of them counted when. */
import { type VersionedKind, versionedKinds } from '../../../schemas/fields.ts';
import { addDays } from '../facts/dates.ts';
import { type Handbook, type Node } from '../graph.ts';

export interface Version {
  number: number;
  node: Node<VersionedKind>;
  /** The first day on which it counts. */
  effective: string;
  /** The last one; undefined for the newest. */
  until: string | undefined;
  /** Where it stands on the day of the build; `current` is the one in force. */
  state: 'past' | 'current' | 'upcoming';
}

const known = new WeakMap<Handbook, Map<string, readonly Version[]>>();

/** The versions of an entry, the oldest first. There is always one; kinds without versions have none. */
export function versionsOf(handbook: Handbook, { kind, id }: { kind: string; id: string }): readonly Version[] {
  let all = known.get(handbook);
  if (!all) known.set(handbook, (all = collect(handbook)));
  return all.get(`${kind} ${id}`) ?? [];
}

function collect(handbook: Handbook): Map<string, readonly Version[]> {
  const current = versionedKinds.flatMap((kind): readonly Node<VersionedKind>[] => handbook.all(kind));
  const inForce = new Set<Node>(current);
  const nodes = Map.groupBy([...current, ...handbook.apart], ({ kind, id }) => `${kind} ${id}`);
  return new Map(
    [...nodes].map(([key, group]) => {
      const ordered = group.sort((a, b) => a.data.version - b.data.version);
      const now = ordered.findIndex((node) => inForce.has(node));
      return [
        key,
        ordered.map((node, index): Version => {
          const next = ordered[index + 1]?.data.effective;
          return {
            number: node.data.version,
            node,
            effective: node.data.effective,
            until: next === undefined ? undefined : addDays(next, -1),
            state: index < now ? 'past' : index === now ? 'current' : 'upcoming',
          };
        }),
      ];
    }),
  );
}

/** The version that counted on a day, or undefined where none did. */
export const versionOn = (versions: readonly Version[], day: string): Version | undefined =>
  versions.findLast(({ effective }) => effective <= day);

/** The version that is in force on the day of the build. */
export const currentVersion = (versions: readonly Version[]): Version | undefined =>
  versions.find(({ state }) => state === 'current');
