/** The pages of skills, tools and the glossary. */
import { type NodeKind } from '../../../schemas/fields.ts';
import { type Line, linkTo, type Text, text, titleCase } from '../blocks/blocks.ts';
import { cadenceWords, forumsInOrder, meetingText } from '../facts/forums.ts';
import { byName, type Edge, type Handbook, type Node } from '../graph.ts';
import { linkIds } from '../blocks/link-lists.ts';
import { byNameWithin } from '../nodes.ts';

export interface VocabularyItem {
  id: string;
  name: string;
  summary: string;
  aliases: readonly string[];
  lines: readonly Line[];
  search: string;
}

export interface VocabularyGroup {
  title: string;
  slug: string;
  items: VocabularyItem[];
}

/** More roles than this are counted, not named, so that the page does not grow with the handbook. */
const mostRoles = 12;

/** Every skill, with the roles that need it. */
export const skillGroups = (handbook: Handbook): VocabularyGroup[] => [
  {
    title: '',
    slug: '',
    items: [...handbook.all('skill')]
      .sort(compare)
      .map((node) =>
        toItem(node, [rolesLine(handbook.incoming(node, 'needs-skill'), 'Needed by ', ({ importance }) => importance)]),
      ),
  },
];

/** Every tool under its heading, with the roles that meet it. */
export function toolGroups(handbook: Handbook): VocabularyGroup[] {
  const tools = [...handbook.all('tool')].sort((a, b) => byNameWithin(a.data.group, a, b.data.group, b));
  return [...Map.groupBy(tools, ({ data }) => data.group)].map(([title, items]) => ({
    title,
    slug: `group-${title.toLowerCase().replace(/[^a-z\d]+/g, '-')}`,
    items: items.map((node) =>
      toItem(node, [rolesLine(handbook.incoming(node, 'uses-tool'), 'Met by ', ({ adoption }) => adoption)]),
    ),
  }));
}

/** Every forum under how often it meets, with what it takes in, decides and gives out. */
export const forumGroups = (handbook: Handbook): VocabularyGroup[] =>
  [...Map.groupBy(forumsInOrder(handbook), ({ data }) => data.cadence)].map(([cadence, forums]) => ({
    title: cadenceWords[cadence],
    slug: `cadence-${cadence}`,
    items: forums.map((forum) => toItem(forum, forumLines(handbook, forum))),
  }));

function forumLines(handbook: Handbook, forum: Node<'forum'>): Line[] {
  const { chair, members, kpis, inputs, brings = [], decides, outputs, outcomes = [] } = forum.data;
  const line = (label: string, links: readonly Text[], words: readonly string[] = []): Line => {
    const all = [...links, ...words.map((word) => text(word))];
    return all.length > 0 ? [text(`${label} `, 'strong'), ...apart(all)] : [];
  };
  return [
    line('Meets', [], [meetingText(forum)]),
    line('Led by', linkIds(handbook, [chair])),
    line('Attended by', linkIds(handbook, members)),
    line('Looks at', linkIds(handbook, kpis)),
    line('Is brought', linkIds(handbook, inputs), brings),
    line('May decide', [], decides),
    line('Gives out', linkIds(handbook, outputs), outcomes),
  ];
}

/** With semicolons, because items in words have commas of their own. */
const apart = (items: readonly Text[]): Line => items.flatMap((item, index) => (index ? [text('; '), item] : [item]));

/** Terms, then the scales that the handbook uses. */
export function glossaryGroups(handbook: Handbook): VocabularyGroup[] {
  const group = (title: string, nodes: readonly Node[]) => ({
    title,
    slug: title.toLowerCase(),
    items: nodes.map((node) => {
      const { see } = node.data as { see?: string[] };
      const links = linkIds(handbook, see);
      return toItem(
        node,
        links.length > 0
          ? [[text('See ', 'quiet'), ...links.flatMap((link, index) => (index ? [text(', '), link] : [link]))]]
          : [],
      );
    }),
  });
  const items = (kind: NodeKind): readonly Node[] => handbook.all(kind);
  return [
    group('Terms', [...items('term')].sort(byName)),
    group('Severities', items('severity')),
    group('Tiers', items('tier')),
  ];
}

const compare = (a: Node<'skill'>, b: Node<'skill'>) => byName(a, b);

function toItem(node: Node, lines: readonly Line[]): VocabularyItem {
  const { summary = '', aliases = [] } = node.data as { summary?: string; aliases?: string[] };
  const search = [node.name, node.id, ...aliases, summary].join(' ').toLowerCase();
  return { id: node.id, name: node.name, summary, aliases, lines: lines.filter((line) => line.length > 0), search };
}

function rolesLine<Name extends 'needs-skill' | 'uses-tool'>(
  edges: readonly Edge<Name>[],
  label: string,
  value: (item: Edge<Name>['item']) => string | undefined,
): Line {
  const roles = [...edges].sort((a, b) => byName(a.from, b.from));
  if (roles.length === 0) return [];
  const named = roles.slice(0, mostRoles).flatMap(({ from: role, item }, at) => {
    const worth = value(item);
    return [
      ...(at ? [text(', ')] : []),
      linkTo(role),
      ...(worth ? [text(` ${titleCase(worth).toLowerCase()}`, 'quiet')] : []),
    ];
  });
  return [
    text(label, 'quiet'),
    ...named,
    ...(roles.length > mostRoles ? [text(` and ${roles.length - mostRoles} more`, 'quiet')] : []),
  ];
}
