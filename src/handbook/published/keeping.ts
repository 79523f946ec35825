/** Compares what was published with a site that has been built: what must be redirected, and what would be lost. */
import { type EntryKind } from '../../../schemas/fields.ts';
import { entryKindList, entryKinds } from '../../../schemas/index.ts';
import { compareText, type Diagnostic } from '../diagnostics.ts';
import { type Handbook, type Node } from '../graph.ts';
import { anchorsOf } from '../kinds/anchors.ts';
import { generatedIds } from '../kinds/index.ts';
import { nearest } from '../reading/suggest.ts';
import { bodyPoint, locate } from '../reading/source.ts';
import { entryUrl, glossaryUrl, skillsUrl, startUrl, toolsUrl } from '../urls.ts';
import { type PublishedAddress } from './list.ts';
import { currentIds, formerIdsOf, type Successor, successors } from './successor.ts';

/** The site as far as it is looked at here. */
export interface BuiltSite {
  /** Whether an address from the root has a page or a file. */
  exists: (url: string) => boolean;
  /** The fragments that a page answers to; undefined where there is no such page. */
  anchorsOf: (url: string) => ReadonlySet<string> | undefined;
}

export interface Keeping {
  /** Addresses that lead elsewhere now, by address. */
  redirects: ReadonlyMap<string, Successor>;
  /** Fragments that a page has to answer to as well, each at one that it has; `_top` is the page itself. */
  anchors: ReadonlyMap<string, ReadonlyMap<string, string>>;
  problems: Diagnostic[];
}

/** Pages of the vocabulary, whose fragments are ids. */
const vocabularyPages: readonly string[] = [skillsUrl, toolsUrl, glossaryUrl];

export function keepPublished(handbook: Handbook, site: BuiltSite): Keeping {
  const redirects = new Map<string, Successor>();
  const anchors = new Map<string, Map<string, string>>();
  const problems: Diagnostic[] = [];
  const successorOf = successors(handbook, site.exists);
  const names = currentIds(handbook);
  const entries = entriesByUrl(handbook);

  const answer = (page: string, was: string, now: string) => {
    if (site.anchorsOf(page)?.has(was)) return;
    anchors.set(page, (anchors.get(page) ?? new Map<string, string>()).set(was, now));
  };

  for (const url of new Set([...entries].flatMap(([, node]) => formerUrls(node)))) {
    const successor = site.exists(url) ? undefined : successorOf(url);
    if (successor) redirects.set(url, successor);
  }
  for (const [url, entry] of entries)
    for (const [was, now] of formerAnchorsOf(entry)) if (site.anchorsOf(url)?.has(now)) answer(url, was, now);

  for (const address of handbook.published.values()) {
    const { url } = address;
    const successor = site.exists(url) ? undefined : successorOf(url);
    if (successor) redirects.set(url, successor);
    else if (!site.exists(url)) {
      problems.push(droppedAddress(address));
      continue;
    }
    const page = successor?.url ?? url;
    const has = site.anchorsOf(page);
    const entry = entries.get(page.split('/').slice(0, 3).join('/') + '/');
    const former = entry && formerAnchorsOf(entry);
    for (const was of address.anchors) {
      if (!has || has.has(was) || anchors.get(page)?.has(was) || (successor && successor.how !== 'renamed')) continue;
      const now = former?.get(was) ?? names.get(was) ?? renamedRow(names, was);
      if (now !== undefined && has.has(now)) answer(page, was, now);
      else if (entry && !isGenerated(entry, was)) problems.push(droppedAnchor(handbook, entry, was));
      else if (vocabularyPages.includes(page) && !was.startsWith('group-')) problems.push(droppedItem(address, was));
      // Generated sections and the groups of a list come and go with what is in them.
      else answer(page, was, '_top');
    }
  }
  return { redirects, anchors, problems };
}

const entriesByUrl = (handbook: Handbook): Map<string, Node> =>
  new Map(
    entryKindList.flatMap((kind) => handbook.every(kind).map((node) => [entryUrl(kind, node.id), node] as const)),
  );

/** The fragment of a row, `role-vp-devops`, whose role, KPI or decision has another id now. */
function renamedRow(names: ReadonlyMap<string, string>, was: string): string | undefined {
  const [, row = '', id = ''] = /^(role|kpi|decision)-(.+)$/.exec(was) ?? [];
  const now = names.get(id);
  return now === undefined ? undefined : `${row}-${now}`;
}

/** Sections that only the page of a runbook in force has. */
const whileInForce: readonly string[] = ['about-this-runbook', 'timeline'];

const isGenerated = (entry: Node, anchor: string): boolean =>
  generatedIds(entry.kind as EntryKind).includes(anchor) || (entry.kind === 'runbook' && whileInForce.includes(anchor));

const formerAnchorsOf = ({ data }: Node): Map<string, string> =>
  new Map(
    ((data as { formerAnchors?: { was: string; now: string }[] }).formerAnchors ?? []).map(({ was, now }) => [
      was,
      now,
    ]),
  );

/** The addresses that an entry had under ids that it had, whether or not a list of them was kept. */
const formerUrls = (node: Node): string[] =>
  formerIdsOf(node).flatMap((id) => {
    const kind = entryKindList.find((one) => one === node.kind);
    return kind ? [entryUrl(kind, id), ...(kind === 'role' ? [startUrl(id)] : [])] : [];
  });

const droppedAddress = ({ url, file, line }: PublishedAddress): Diagnostic => ({
  code: 'dropped-address',
  severity: 'error',
  file,
  line,
  column: 1,
  message: `The published address ${url} would be gone`,
  hint: hintFor(url),
});

function hintFor(url: string): string {
  const kind = entryKindList.find((one) => url.startsWith(`/${entryKinds[one].folder}/`));
  const id = url.split('/')[2];
  return kind
    ? `If the ${entryKinds[kind].name} has a new id, add \`formerIds: [${id}]\` to it; otherwise bring it back, or retire it`
    : 'Bring it back; take the line out only if nobody can have a link to it';
}

/** At the heading that it most likely was, so that its author sees both. */
function droppedAnchor(handbook: Handbook, entry: Node, was: string): Diagnostic {
  const now = nearest(was, [...anchorsOf(handbook, entry)].sort(compareText)) ?? '_top';
  const heading = entry.outline?.headings.find(({ slug }) => slug === now);
  return {
    code: 'dropped-anchor',
    severity: 'error',
    file: entry.source.file,
    ...(heading ? bodyPoint(entry.source, heading) : locate(entry.source, ['title'])),
    message: `“${entry.name}” would no longer answer to the published \`#${was}\``,
    hint: `Add to its front matter: \`formerAnchors: [{ was: ${was}, now: ${now} }]\``,
  };
}

const droppedItem = ({ url, file, line }: PublishedAddress, was: string): Diagnostic => ({
  code: 'dropped-anchor',
  severity: 'error',
  file,
  line,
  column: 1,
  message: `${url} would no longer answer to the published \`#${was}\``,
  hint: `Add \`formerIds: [${was}]\` to the item that it became, or bring it back`,
});
