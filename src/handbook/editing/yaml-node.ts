/** Finds its way in parsed YAML: where values begin and end in the text. */
import {
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { type Path, type Source } from '../reading/source.ts';

const parsed = new WeakMap<Source, unknown>();

/** The YAML of a source, with the place of each value in its text. */
export function contentsOf(source: Source): unknown {
  if (!parsed.has(source))
    parsed.set(source, parseDocument(source.yaml, { uniqueKeys: false, logLevel: 'silent' }).contents);
  return parsed.get(source);
}

/** What stands at a path, and the collections on the way to it, the outermost first. */
export function findAt(source: Source, path: Path): { value: unknown; parents: (YAMLMap | YAMLSeq)[] } {
  const parents: (YAMLMap | YAMLSeq)[] = [];
  let value = contentsOf(source);
  for (const step of path) {
    if (isMap(value)) {
      parents.push(value);
      value = pairOf(value, String(step))?.value;
    } else if (isSeq(value) && typeof step === 'number') {
      parents.push(value);
      value = value.items[step];
    } else return { value: undefined, parents };
  }
  return { value, parents };
}

export const pairOf = (map: YAMLMap, key: string): Pair | undefined =>
  map.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key);

/** Where a value or pair begins in the text. */
export function startOf(node: unknown): number {
  if (isPair(node)) return startOf(node.key);
  return (node as { range?: [number, number, number] | null } | null)?.range?.[0] ?? 0;
}

/** Where the last sign of a value or pair stands, without the space, comments and line ends behind it. */
export function endOf(text: string, node: unknown): number {
  if (isPair(node)) return node.value === null || isEmpty(node.value) ? endOf(text, node.key) : endOf(text, node.value);
  if (isCollection(node) && !node.flow && node.items.length > 0) return endOf(text, node.items.at(-1));
  const end = (node as { range?: [number, number, number] | null } | null)?.range?.[1] ?? 0;
  return text.slice(0, end).replace(/\s+$/, '').length;
}

const isEmpty = (node: unknown): boolean => isScalar(node) && node.value === null && node.source === '';

export const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** The start of the line after the one with that offset. */
export function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
}
