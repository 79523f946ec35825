/** Which files are frozen, what they are called in the lock, and the hash of what each says. */
import { basename } from 'node:path/posix';
import { versionedKinds } from '../../../schemas/fields.ts';
import { entryKinds } from '../../../schemas/index.ts';
import { type Handbook, type Node } from '../graph.ts';
import { type Source } from '../reading/source.ts';
import { hashOf, versionHash } from './meaning.ts';

export interface Frozen {
  /** As the lock names it: `kpis/restore-time.v1.md`. */
  file: string;
  source: Source;
  valid: boolean;
  hash: () => string;
}

/** The name of the file of a version, below the content folder. */
export const versionFile = (kind: (typeof versionedKinds)[number], id: string, version: number): string =>
  `${entryKinds[kind].folder}/${id}.v${version}.md`;

export const periodFile = (period: string): string => `periods/${period}.yaml`;

/** Whether a node was read from the file of a version, and not from that of the entry. */
export const isFrozen = ({ id, source }: Pick<Node, 'id' | 'source'>): boolean => basename(source.file) !== `${id}.md`;

/** Every frozen file of a handbook: versions that stand apart or are in force again, and periods. */
export function frozenFilesOf(handbook: Handbook): Frozen[] {
  const nodes = [...versionedKinds.flatMap((kind): readonly Node[] => handbook.all(kind)), ...handbook.apart];
  const versions = nodes.filter(isFrozen).map(({ kind, data, source, valid }) => ({
    file: `${entryKinds[kind as (typeof versionedKinds)[number]].folder}/${basename(source.file)}`,
    source,
    valid,
    hash: () => versionHash(data, source.body),
  }));
  const periods = handbook.periods.map(({ id, data, source, valid }) => ({
    file: periodFile(id),
    source,
    valid,
    hash: () => hashOf(data),
  }));
  return [...versions, ...periods];
}
