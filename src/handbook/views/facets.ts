/** What search filters an entry by. */
import { titleCase } from '../blocks/blocks.ts';
import { type EntryKind } from '../../../schemas/fields.ts';
import { entryKinds } from '../../../schemas/index.ts';
import { type Relation } from '../../../schemas/relations.ts';
import { descriptorOf } from '../kinds/index.ts';
import { compareText } from '../diagnostics.ts';
import { type Handbook, type Node } from '../graph.ts';
import { distinct } from '../nodes.ts';

/** Names of the filters and their values for one entry. */
export function facetsOf(handbook: Handbook, node: Node<EntryKind>): { name: string; values: string[] }[] {
  return [
    { name: 'Kind', values: [entryKinds[node.kind].name] },
    { name: 'Category', values: [descriptorOf(node.kind).category(handbook, node) ?? []].flat() },
    { name: 'Role', values: rolesOf(handbook, node).map((role) => role.name) },
    { name: 'Duty', values: dutiesOf(handbook, node).map((duty) => duty.name) },
    { name: 'Severity', values: distinct(targetsOf(handbook, node, ['severity'])).map((severity) => severity.name) },
    { name: 'Provider', values: providersOf(handbook, node) },
    { name: 'Framework', values: frameworksOf(handbook, node).map((framework) => framework.name) },
    { name: 'Status', values: statusOf(node) },
  ].filter(({ values }) => values.length > 0);
}

const targetsOf = (handbook: Handbook, node: Node, relations: readonly Relation[]): Node[] =>
  handbook
    .outgoing(node)
    .filter(({ relation }) => relations.includes(relation))
    .map(({ to }) => to);

/** The duties that perform, learn or must know an entry. */
const dutiesOf = (handbook: Handbook, node: Node): Node[] =>
  distinct(targetsOf(handbook, node, ['performed-by', 'onboards', 'acknowledges', 'applies-to'])).filter(
    ({ kind }) => kind === 'duty',
  );

/** The frameworks whose controls a policy answers. */
const frameworksOf = (handbook: Handbook, node: Node): Node[] =>
  distinct(targetsOf(handbook, node, ['answers']).flatMap((control) => targetsOf(handbook, control, ['of-framework'])));

/** The providers whose commands an entry has, as the info strings of its blocks of code name them. */
const providersOf = (handbook: Handbook, { source }: Node): string[] =>
  [...new Set([...source.body.matchAll(providerInfo)].map(([, id = '']) => handbook.find(id)?.name ?? id))].sort(
    compareText,
  );

const providerInfo = /^ *(?:```+|~~~+).*\bprovider=["']?([\w-]+)/gm;

function statusOf(node: Node): string[] {
  const { status } = node.data as { status?: string };
  return status === undefined ? [] : [titleCase(status)];
}

/** The roles that an entry concerns: its owner, those measured by it, and those that perform or claim it. */
function rolesOf(handbook: Handbook, node: Node<EntryKind>): Node[] {
  const ties = new Set<Relation>(['owner', 'performed-by', 'claims', 'acknowledges', 'applies-to']);
  const out = handbook.outgoing(node).filter(({ relation }) => ties.has(relation));
  const into = handbook.incoming(node, 'measured-by');
  const all = [...out.map(({ to }) => to), ...into.map(({ from }) => from)].filter(({ kind }) => kind === 'role');
  return distinct(node.kind === 'role' ? [node, ...all] : all);
}
