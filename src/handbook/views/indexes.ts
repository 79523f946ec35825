/** The index of each kind: every entry with what is needed to find it, in groups. */
import { type EntryKind } from '../../../schemas/fields.ts';
import { type Cell, titleCase } from '../blocks/blocks.ts';
import { descriptorOf } from '../kinds/index.ts';
import { type Group } from '../kinds/descriptor.ts';
import { compareText } from '../diagnostics.ts';
import { byName, type Handbook, type Node } from '../graph.ts';
import { entryUrl } from '../urls.ts';

export interface IndexRow {
  id: string;
  name: string;
  url: string;
  summary: string;
  group: string;
  /** The owner’s name; empty for guide pages. */
  owner: string;
  /** Shown where an entry is not simply in force: `Draft`, `Deprecated`. */
  state: string;
  aliases: readonly string[];
  /** What its kind shows beside the name, for each column. */
  cells: readonly Cell[];
}

/** Numbers by what they count, so that 9500 stands after 600. */
const byKey = (a: Group['key'], b: Group['key']): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : compareText(String(a), String(b));

/** All entries of a kind, grouped, by name within a group. */
export function indexRows(handbook: Handbook, kind: EntryKind): IndexRow[] {
  const { group } = descriptorOf(kind);
  return handbook
    .all(kind)
    .map((node) => ({ node, group: group(handbook, node) }))
    .sort((a, b) => byKey(a.group.key, b.group.key) || byName(a.node, b.node))
    .map(({ node, group }) => toRow(handbook, node, group.title));
}

function toRow(handbook: Handbook, node: Node<EntryKind>, group: string): IndexRow {
  const { summary, owner, status, aliases } = node.data as {
    summary: string;
    owner?: string;
    status?: string;
    aliases?: string[];
  };
  return {
    id: node.id,
    name: node.name,
    url: entryUrl(node.kind, node.id),
    summary,
    group,
    owner: owner ? handbook.get('role', owner).name : '',
    state: status === undefined || status === 'active' ? '' : titleCase(status),
    aliases: aliases ?? [],
    cells: descriptorOf(node.kind).columns.map(({ build }) => build(handbook, node)),
  };
}
