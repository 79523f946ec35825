/** The handbook as one version of an entry sees it: what it names is what counted when that version came into force. */
import { type NodeKind } from '../../../schemas/fields.ts';
import { entryKinds } from '../../../schemas/index.ts';
import { edgesOf, type Handbook, type Node } from '../graph.ts';
import { hasAnchor } from '../kinds/anchors.ts';
import { entryUrl, fragmentUrl, versionUrl } from '../urls.ts';
import { type Version, versionOn, versionsOf } from './versions.ts';

/** What stood under an id on that day: the version then in force, else what stands there now. */
export function nodeOn(handbook: Handbook, id: string, day: string): Node | undefined {
  const node = handbook.find(id);
  return node && (versionOn(versionsOf(handbook, node), day)?.node ?? node);
}

/** A handbook in which the node of a version has its own relations, and nothing that came later points at it. */
export function handbookAt(handbook: Handbook, { effective }: Version): Handbook {
  const find = (id: string) => nodeOn(handbook, id, effective);
  const edges = new Map<Node, Handbook['references']>();
  const outgoing = (node: Node, relation?: string) => {
    const all = edges.get(node) ?? (edgesOf(node, find) as never);
    edges.set(node, all);
    return (all as unknown as ReturnType<typeof edgesOf>).filter(
      (edge) => relation === undefined || edge.relation === relation,
    );
  };
  return {
    ...handbook,
    find,
    get: ((kind: NodeKind, id: string) => {
      const node = find(id);
      return node?.kind === kind ? node : gone(id);
    }) as Handbook['get'],
    outgoing: outgoing as Handbook['outgoing'],
    incoming: () => [],
  };
}

/** Stands for what a frozen version names and the handbook no longer has: its id in words, and no link. */
const gone = (id: string): Node => ({
  kind: 'party',
  id,
  name: id,
  data: {} as Node['data'],
  valid: true,
  source: { file: '', yaml: '', yamlLine: 0, body: '', bodyLine: 0 },
  at: [],
  outline: undefined,
});

/**
 * Where a link of a version leads: to the version of its target that counted then, where it has that place, else to the
 * page of today. Undefined where neither exists; other addresses stay as they are.
 */
export function addressOn(handbook: Handbook, url: string, day: string): string | undefined {
  const [, folder, id = '', fragment = ''] = /^\/([\w-]+)\/([\w-]+)\/(?:#(.*))?$/.exec(url) ?? [];
  const kind = Object.entries(entryKinds).find(([, words]) => words.folder === folder)?.[0];
  if (!kind || !(kind in entryKinds)) return url;
  const node = handbook.find(id);
  if (node?.kind !== kind) return undefined;
  const version = versionOn(versionsOf(handbook, node), day);
  const place = decode(fragment);
  if (version && (place === '' || answers(handbook, version, place)))
    return `${versionUrl(version.node.kind, id, version.number)}${fragment && `#${fragment}`}`;
  const page = entryUrl(node.kind as keyof typeof entryKinds, id);
  return place !== '' && hasAnchor(handbook, node, place)
    ? fragmentUrl(node.kind as keyof typeof entryKinds, id, fragment)
    : page;
}

const answers = (handbook: Handbook, version: Version, fragment: string): boolean =>
  hasAnchor(handbookAt(handbook, version), version.node, fragment);

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
