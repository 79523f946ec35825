/** Small changes to YAML that keep order, quotes and comments: each is one part of the text with its new text. */
import { isMap, isScalar, isSeq, stringify, type YAMLMap, type YAMLSeq } from 'yaml';
import { type Path, type Source } from '../reading/source.ts';
import { type Splice } from './splice.ts';
import { contentsOf, endOf, findAt, lineStart, nextLine, pairOf, startOf } from './yaml-node.ts';

/** The text is written in a way that no change can be made in. */
export class Unwritable extends Error {}

const change = (start: number, end: number, text: string): Splice => ({ in: 'yaml', start, end, text });

/** Replaces one word inside the value at a path, and keeps its quotes. */
export function replaceWord(source: Source, path: Path, from: string, to: string): Splice {
  const { value } = findAt(source, path);
  if (!isScalar(value) || value.value !== from || !value.range) throw unwritable(source, path);
  const [start, end] = value.range;
  const at = source.yaml.slice(start, end).indexOf(from);
  // A quoted text may be written with escapes.
  return at === -1 ? change(start, end, JSON.stringify(to)) : change(start + at, start + at + from.length, to);
}

/** Takes an item out of its list; with the last one goes the list, with its key. */
export function removeItem(source: Source, path: Path): Splice {
  const { value, parents } = findAt(source, path);
  const list = parents.at(-1);
  if (!isSeq(list) || value === undefined) throw unwritable(source, path);
  if (list.items.length === 1) return removeKey(source, path.slice(0, -1));
  return list.flow ? cutFlow(source, list, value) : cutBlock(source, path, dashBefore(source, value, path), value);
}

/** Takes a key and its value out of their map. */
export function removeKey(source: Source, path: Path): Splice {
  const { parents } = findAt(source, path);
  const map = parents.at(-1);
  const pair = isMap(map) ? pairOf(map, String(path.at(-1))) : undefined;
  if (!isMap(map) || !pair) throw unwritable(source, path);
  return map.flow ? cutFlow(source, map, pair) : cutBlock(source, path, startOf(pair), pair);
}

/** Sets a key of the map at `path` to a text or list; where it is new, it stands behind the first of `after` that is there. */
export function setKey(source: Source, path: Path, key: string, value: unknown, after: readonly string[] = []): Splice {
  const { value: map } = path.length === 0 ? { value: contentsOf(source) } : findAt(source, path);
  if (!isMap(map)) throw unwritable(source, path);
  const pair = pairOf(map, key);
  if (pair)
    return change(startOf(pair.value), Math.max(startOf(pair.value), endOf(source.yaml, pair.value)), inline(value));
  const before = after.map((name) => pairOf(map, name)).find(Boolean) ?? map.items.at(-1);
  const end = endOf(source.yaml, before);
  if (map.flow) return change(end, end, `, ${key}: ${inline(value)}`);
  const line = nextLine(source.yaml, end);
  return change(line, line, `${' '.repeat(indentOf(source, map))}${key}: ${inline(value)}\n`);
}

/** Adds values to the list under a key of the map at `path`, in the form in which it is written. */
export function addToList(
  source: Source,
  path: Path,
  key: string,
  values: readonly unknown[],
  after: readonly string[] = [],
): Splice[] {
  if (values.length === 0) return [];
  const { value: list } = findAt(source, [...path, key]);
  if (!isSeq(list) || list.items.length === 0) return [setKey(source, path, key, values, after)];
  const end = endOf(source.yaml, list.items.at(-1));
  if (list.flow) return [change(end, end, values.map((value) => `, ${inline(value)}`).join(''))];
  const dash = dashBefore(source, list.items.at(-1), [...path, key]);
  const indent = ' '.repeat(dash - lineStart(source.yaml, dash));
  const line = nextLine(source.yaml, end);
  return [change(line, line, values.map((value) => `${indent}- ${inline(value)}\n`).join(''))];
}

/** A value on one line. */
const inline = (value: unknown): string =>
  stringify(value, { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: false }).trimEnd();

/** The column at which the keys of a map stand. */
function indentOf(source: Source, map: YAMLMap): number {
  const start = startOf(map.items[0]);
  return start - lineStart(source.yaml, start);
}

function dashBefore({ yaml, file }: Source, item: unknown, path: Path): number {
  const at = yaml.lastIndexOf('-', startOf(item) - 1);
  if (at === -1 || yaml.slice(at + 1, startOf(item)).trim()) throw unwritable({ file }, path);
  return at;
}

/** Whole lines, so nothing else may stand on them. */
function cutBlock({ yaml, file }: Source, path: Path, start: number, node: unknown): Splice {
  const line = lineStart(yaml, start);
  if (yaml.slice(line, start).trim()) throw unwritable({ file }, path);
  return change(line, nextLine(yaml, endOf(yaml, node)), '');
}

/** With the comma behind it, or before it where it is the last. */
function cutFlow({ yaml }: Source, collection: YAMLMap | YAMLSeq, node: unknown): Splice {
  const items: readonly unknown[] = collection.items;
  const index = items.indexOf(node);
  const next = items[index + 1];
  if (next !== undefined) return change(startOf(node), startOf(next), '');
  return change(index === 0 ? startOf(node) : endOf(yaml, items[index - 1]), endOf(yaml, node), '');
}

const unwritable = ({ file }: Pick<Source, 'file'>, path: Path): Unwritable =>
  new Unwritable(`${file}: \`${path.join('.')}\` is written in an unusual way; change it by hand`);
