/** Which version of each entry, and which targets of each role, count on a day: the graph is made of those. */
import { type Role } from '../../../schemas/role.ts';
import { newestDay } from '../facts/due.ts';
import { keepWritten, targetsOn } from '../facts/target-history.ts';
import { type FrozenRead, type Reading } from '../reading/read.ts';
import { type Read } from '../reading/read-file.ts';

type Versioned = Pick<Reading, 'found' | 'frozen'>;

const keyOf = ({ kind, id }: { kind: string; id: string }): string => `${kind} ${id}`;
const effectiveOf = ({ data }: Read): string => {
  const effective = (data as { effective?: unknown } | null)?.effective;
  return typeof effective === 'string' ? effective : '';
};

/**
 * The newest day that a handbook itself knows, which a build is judged against where no day is given. A version that
 * follows another one is planned for its day, and does not bring that day about: the day it was written counts.
 */
export function knownDay({ found, frozen }: Versioned): string {
  const older = Map.groupBy(frozen, keyOf);
  return newestDay(
    found.map((read) => {
      const first = older.get(keyOf(read))?.map(effectiveOf).sort()[0];
      return first === undefined ? read.data : { ...(read.data as object), effective: first };
    }),
  );
}

/** The same reading where all that is written counts already, so that nobody pays for plans that are not there. */
export function inForce<From extends Versioned>(reading: From, day: string): From {
  const older = Map.groupBy(reading.frozen, keyOf);
  const apart = new Set<FrozenRead>(reading.frozen);
  const found = reading.found.map((read): Read => {
    if (read.kind === 'role') return roleOn(read, day);
    const versions = older.get(keyOf(read));
    if (!versions || effectiveOf(read) <= day) return read;
    const counting = versions
      .sort((a, b) => a.version - b.version)
      .reduce((best, one) => (effectiveOf(one) <= day ? one : best));
    apart.delete(counting);
    apart.add({ ...read, kind: counting.kind, version: Number((read.data as { version?: unknown }).version) });
    return counting;
  });
  if (found.every((read, index) => read === reading.found[index])) return reading;
  return { ...reading, found, frozen: [...apart] };
}

/** A role with the targets that count on a day. Those that are planned stay known to `targetHistory`. */
function roleOn(read: Read, day: string): Read {
  const { kpis } = (read.data ?? {}) as Partial<Role>;
  if (!read.valid || !kpis?.some(({ since, before }) => since !== undefined && since > day && before?.length))
    return read;
  const dated = kpis.map((edge) => {
    const counting = targetsOn(edge, day);
    if (counting === edge) return edge;
    const { before = [], ...rest } = edge;
    const earlier = before.slice(before.indexOf(counting) + 1);
    return keepWritten({ ...rest, ...counting, ...(earlier.length > 0 && { before: earlier }) }, edge);
  });
  return { ...read, data: { ...(read.data as Role), kpis: dated } };
}
