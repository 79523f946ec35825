/**
 * The sidebar: collections and tables, never single entries, because it stands on every page and the site
 * would grow with the square of the handbook.
 */
import { type StarlightUserConfig } from '@astrojs/starlight/types';
import { entryKindList, entryKinds } from '../../schemas/index.ts';
import { type EntryKindWords } from '../../schemas/kind.ts';
import { tableGroups } from '../handbook/tables/index.ts';
import {
  changesUrl,
  compareIndexUrl,
  fieldsUrl,
  glossaryUrl,
  indexUrl,
  searchUrl,
  skillsUrl,
  startIndexUrl,
  tablesUrl,
  tableUrl,
  toolsUrl,
} from '../handbook/urls.ts';

/** A link to the index of each kind that stands in that part of the menu. */
const kindLinks = (menu: EntryKindWords['menu']) =>
  entryKindList
    .filter((kind) => entryKinds[kind].menu === menu)
    .map((kind) => ({ label: entryKinds[kind].plural, link: indexUrl(kind) }));

export const sidebar: NonNullable<StarlightUserConfig['sidebar']> = [
  {
    label: 'Handbook',
    items: [
      { label: 'Home', link: '/' },
      ...kindLinks('handbook'),
      { label: 'Compare roles', link: compareIndexUrl() },
      { label: 'Get ready for a duty', link: startIndexUrl() },
      { label: 'What changed', link: changesUrl },
      { label: 'All tables', link: tablesUrl },
      { label: 'Search', link: searchUrl() },
    ],
  },
  ...tableGroups.map(({ title, tables }) => ({
    label: `Tables: ${title}`,
    items: tables.map(({ id, title }) => ({ label: title, link: tableUrl(id) })),
  })),
  {
    label: 'Vocabulary',
    items: [
      { label: 'Skills', link: skillsUrl },
      { label: 'Tools', link: toolsUrl },
      { label: 'Glossary', link: glossaryUrl },
    ],
  },
  {
    label: 'About this handbook',
    items: [...kindLinks('about'), { label: 'Fields of each kind', link: fieldsUrl }],
  },
];

/**
 * What `aria-current` says of a link beside the page at `path`: the page itself, or the collection that it
 * belongs to. Both are addresses under the base path `home`.
 */
export function currentMark(
  link: string,
  path: string,
  links: readonly string[],
  home: string,
): 'page' | 'true' | undefined {
  if (link === path) return 'page';
  const around = links.filter((other) => other !== home && path.startsWith(other)).sort((a, b) => b.length - a.length);
  return around[0] === link ? 'true' : undefined;
}
