/** Changes single fields of front matter and leaves every other byte of the file as it is. */
import {
  isCollection,
  isMap,
  isSeq,
  type Node as YamlNode,
  type Pair,
  parseDocument,
  type Scalar,
  stringify,
} from 'yaml';

/** A piece of a text to replace; `to` excluded. */
interface Splice {
  from: number;
  to: number;
  text: string;
}

export type Front = ReturnType<typeof openFront>;

/** The front matter of a Markdown file, ready to be edited. */
export function openFront(file: string) {
  const [opening = ''] = /^---[ \t]*\r?\n/.exec(file) ?? [];
  const end = file.indexOf('\n---', opening.length - 1) + 1;
  const yaml = file.slice(opening.length, end);
  const { contents } = parseDocument(yaml, { uniqueKeys: false, logLevel: 'silent' });
  if (opening === '' || end === 0 || !isMap(contents)) throw new Error('The file has no front matter');
  const eol = file.includes('\r\n') ? '\r\n' : '\n';
  return { file, offset: opening.length, yaml, root: contents as YamlNode, eol };
}

type Named = Pair<Scalar, YamlNode | null>;

/** The pair with that key in a mapping, and its place among the others. */
function pairOf(map: unknown, key: string): Named | undefined {
  if (!isMap(map)) return undefined;
  return (map.items as Named[]).find((pair) => pair.key.value === key);
}

/** The node at a path; undefined where there is none. */
export function nodeAt({ root }: Front, path: readonly (string | number)[]): YamlNode | undefined {
  return path.reduce<YamlNode | undefined>((node, step) => {
    if (typeof step === 'number') return isSeq(node) ? (node.items[step] as YamlNode | undefined) : undefined;
    return pairOf(node, step)?.value ?? undefined;
  }, root);
}

const endOf = (node: YamlNode): number => node.range?.[1] ?? 0;
const startOf = (node: YamlNode): number => node.range?.[0] ?? 0;

/** The spaces before what stands at a place of a text. */
const columnOf = (text: string, offset: number): number => offset - (text.lastIndexOf('\n', offset - 1) + 1);

/** `key: value` in block style, its lines indented by so many spaces. */
function written(front: Front, key: string, value: unknown, column: number): string {
  const lines = stringify({ [key]: value }, { lineWidth: 0 })
    .trimEnd()
    .split('\n');
  return lines.map((line) => ' '.repeat(column) + line).join(front.eol);
}

/** Sets fields of the mapping at `path`: what is there is replaced, what is not follows the field named `after`. */
export function setFields(
  front: Front,
  path: readonly (string | number)[],
  fields: Readonly<Record<string, unknown>>,
  after: string,
): Splice[] {
  const map = nodeAt(front, path);
  if (!isMap(map) || map.flow) throw new Error(`\`${path.join('.')}\` is not written one field a line`);
  const previous = pairOf(map, after);
  const added: string[] = [];
  const splices: Splice[] = [];
  const column = columnOf(front.yaml, startOf(map.items[0]?.key as YamlNode));
  for (const [key, value] of Object.entries(fields)) {
    const pair = pairOf(map, key);
    if (!pair) {
      if (value !== undefined) added.push(written(front, key, value, column));
      continue;
    }
    const [from, to] = [startOf(pair.key), lineEnd(front, pair)];
    if (value === undefined) splices.push({ from: from - column, to, text: '' });
    else if (isCollection(pair.value) || typeof value === 'object')
      splices.push({ from: from - column, to, text: written(front, key, value, column) + front.eol });
    else if (pair.value)
      splices.push({
        from: startOf(pair.value),
        to: endOf(pair.value),
        text: stringify(value, { lineWidth: 0 }).trimEnd(),
      });
  }
  if (added.length > 0) {
    if (!previous) throw new Error(`There is no \`${after}\` to write after`);
    const at = lineEnd(front, previous);
    const text = added.join(front.eol) + front.eol;
    // What replaces the field before stands first.
    splices.push({ from: at, to: at, text });
  }
  return splices;
}

/** Puts an item at the top of the list at `path`, or begins that list after the field `after`. */
export function prepend(front: Front, key: string, item: unknown, after: string): Splice[] {
  const list = nodeAt(front, [key]);
  const items = isSeq(list) ? list.toJSON() : [];
  const first = isSeq(list) && !list.flow ? (list.items[0] as YamlNode | undefined) : undefined;
  if (!first) return setFields(front, [], { [key]: [item, ...items] }, after);
  const dash = front.yaml.lastIndexOf('-', startOf(first));
  const lines = stringify([item], { lineWidth: 0 }).trimEnd().split('\n');
  const at = front.yaml.lastIndexOf('\n', dash) + 1;
  const column = columnOf(front.yaml, dash);
  return [{ from: at, to: at, text: lines.map((line) => ' '.repeat(column) + line + front.eol).join('') }];
}

/** Where the line ends on which a pair does, comment and line end included. */
function lineEnd({ yaml }: Front, pair: Named): number {
  let end = pair.value ? endOf(pair.value) : (pair.key.range?.[1] ?? 0);
  // A block ends where its last line does, and a scalar before the comment beside it.
  if (yaml[end - 1] === '\n') return end;
  end = yaml.indexOf('\n', end);
  return end === -1 ? yaml.length : end + 1;
}

/** The whole file with all changes made. */
export function spliced({ file, offset }: Front, splices: readonly Splice[]): string {
  return splices
    .map((splice, index) => ({ ...splice, index }))
    .sort((a, b) => b.from - a.from || b.index - a.index)
    .reduce((text, { from, to, text: piece }) => text.slice(0, offset + from) + piece + text.slice(offset + to), file);
}
