/** Changes where links of a body lead, and nothing else of them. */
import { markdownToMdast, type MdastNode } from 'satteri';
import { type EntryKind } from '../../../schemas/fields.ts';
import { entryKinds } from '../../../schemas/index.ts';
import { type Node } from '../graph.ts';
import { markdownFeatures } from '../reading/body.ts';
import { type LinkTarget, readLink } from '../reading/links.ts';
import { type Splice } from './splice.ts';

type Entry = Extract<LinkTarget, { type: 'entry' }>;

/** Where a link is to lead: the id of an entry of the same kind and a fragment; undefined where it stays as it is. */
export type Retarget = (target: Entry) => { id: string; fragment: string } | undefined;

type Placed = MdastNode & { position?: { start: { offset?: number }; end: { offset?: number } } };

/** The changes that give the links of an entry their new targets. */
export function retargetLinks({ kind, source, outline }: Node, retarget: Retarget): Splice[] {
  if (!outline || !(kind in entryKinds)) return [];
  const { folder } = entryKinds[kind as EntryKind];
  const wanted = (url: string) => {
    const target = readLink(folder, url);
    return target.type === 'entry' ? { target, to: retarget(target) } : undefined;
  };
  // Most bodies have no such link, and are not parsed again.
  if (!outline.links.some(({ url }) => wanted(url)?.to)) return [];
  const splices: Splice[] = [];
  const visit = (node: Placed): void => {
    if (node.type === 'link' || node.type === 'definition') {
      const found = wanted(node.url);
      if (found?.to) splices.push(...rewrite(source.body, node, found.target, found.to));
    }
    for (const child of 'children' in node ? (node.children as Placed[]) : []) visit(child);
  };
  visit(markdownToMdast(source.body, { features: markdownFeatures }));
  return splices;
}

/** The address stands behind the label of a link; only its file and its fragment are replaced. */
function rewrite(body: string, node: Placed, from: Entry, to: { id: string; fragment: string }): Splice[] {
  const { url } = node as { url: string };
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  const last = 'children' in node ? (node.children as Placed[]).at(-1) : undefined;
  const label = last?.position?.end.offset ?? start;
  const text = body.slice(label, end);
  const opening = node.type === 'link' ? /\]\(\s*<?/.exec(text) : /\]:\s*<?/.exec(text);
  const at = opening ? label + opening.index + opening[0].length : -1;
  const fragment = to.fragment && `#${encodeURI(to.fragment)}`;
  const [path = ''] = url.split('#', 1);
  const file = `${from.id}.md`;
  if (at !== -1 && body.startsWith(url, at) && path.endsWith(file)) {
    const id = at + path.length - file.length;
    return [
      { in: 'body', start: id, end: id + from.id.length, text: to.id },
      ...(to.fragment === from.fragment
        ? []
        : [{ in: 'body' as const, start: at + path.length, end: at + url.length, text: fragment }]),
    ];
  }
  // Written with escapes, or as an autolink: the whole link is written anew.
  const address = `../${entryKinds[from.kind].folder}/${to.id}.md${fragment}`;
  const written = at === -1 ? undefined : /^(?:[^\s()<>\\]|\\.|\([^\s()]*\))+/.exec(body.slice(at, end))?.[0];
  return written ? [{ in: 'body', start: at, end: at + written.length, text: address }] : [];
}
