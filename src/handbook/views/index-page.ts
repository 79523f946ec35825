/** The pages of the index of a kind. */
import { type EntryKind } from '../../../schemas/fields.ts';
import { entryKinds } from '../../../schemas/index.ts';
import GithubSlugger from 'github-slugger';
import { type Handbook } from '../graph.ts';
import { grouped } from '../blocks/grouped.ts';
import { type IndexRow, indexRows } from './indexes.ts';
import { listSize, type Page, paginate } from '../blocks/paging.ts';
import { descriptorOf } from '../kinds/index.ts';
import { alertsUrl, compareIndexUrl, indexUrl, tableUrl } from '../urls.ts';
import { type Link } from './frame.ts';

export interface IndexView {
  title: string;
  summary: string;
  /** The value of the search filter for this kind. */
  kind: string;
  url: string;
  page: Page<IndexRow>;
  groups: { title: string; slug: string; items: (IndexRow & { search: string })[] }[];
  columns: readonly { id: string; title: string }[];
  headings: { depth: number; slug: string; text: string }[];
  /** Other ways into the same. */
  links: readonly Link[];
}

/** What people look for who stand before the list of a kind. */
const ways: Partial<Record<EntryKind, readonly Link[]>> = {
  role: [
    { text: 'Compare roles', url: compareIndexUrl() },
    { text: 'Targets of all roles', url: tableUrl('role-kpi') },
    { text: 'Who decides what', url: tableUrl('decision-rights') },
  ],
  kpi: [
    { text: 'Targets of all roles', url: tableUrl('role-kpi') },
    { text: 'What moves a KPI', url: tableUrl('kpi-movers') },
  ],
  runbook: [
    { text: 'An alert fired', url: alertsUrl },
    { text: 'Who is called next', url: tableUrl('escalation') },
    { text: 'Runbooks by duty and role', url: tableUrl('runbook-performer') },
  ],
  policy: [
    { text: 'Which control is answered where', url: tableUrl('statement-control') },
    { text: 'Who owns what, and what is due', url: tableUrl('ownership') },
  ],
};

/** Every page of the index, in order. There is always at least one. */
export function indexViews(handbook: Handbook, kind: EntryKind): IndexView[] {
  const { name, plural, about } = entryKinds[kind];
  return paginate(indexRows(handbook, kind), listSize).map((page) => {
    const slugger = new GithubSlugger();
    const groups = grouped(page.items).map(({ title, items }) => ({
      title,
      slug: slugger.slug(title),
      items: items.map((row) => ({ ...row, search: searchText(row) })),
    }));
    return {
      title: page.number === 1 ? plural : `${plural}, page ${page.number}`,
      summary: about,
      kind: name,
      url: indexUrl(kind),
      page,
      groups,
      columns: descriptorOf(kind).columns.map(({ id, title }) => ({ id, title })),
      links: ways[kind] ?? [],
      headings: groups.filter(({ title }) => title).map(({ title, slug }) => ({ depth: 2, slug, text: title })),
    };
  });
}

/** What the filter looks in, in lower case. */
const searchText = ({ name, summary, owner, aliases, id }: IndexRow): string =>
  [name, id, ...aliases, summary, owner].join(' ').toLowerCase();
