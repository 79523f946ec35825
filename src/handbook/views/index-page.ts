/** The pages of the index of a kind. */
import { type EntryKind } from '../../../schemas/fields.ts';
import { entryKinds } from '../../../schemas/index.ts';
import GithubSlugger from 'github-slugger';
import { type Handbook } from '../graph.ts';
import { grouped } from '../blocks/grouped.ts';
import { type IndexRow, indexRows } from '../facts/indexes.ts';
import { listSize, type Page, paginate } from '../blocks/paging.ts';
import { indexUrl } from '../urls.ts';

export interface IndexView {
  title: string;
  summary: string;
  /** The value of the search filter for this kind. */
  kind: string;
  url: string;
  page: Page<IndexRow>;
  groups: { title: string; slug: string; items: (IndexRow & { search: string })[] }[];
  headings: { depth: number; slug: string; text: string }[];
}

const summaries: Record<EntryKind, string> = {
  role: 'What each role answers for, decides, needs and is measured by.',
  kpi: 'What each number means, how it is calculated, and what it may be used for. Link to these pages in reviews.',
  runbook: 'Step by step: what to do, what to expect, when to stop and whom to call.',
  policy: 'What must be so, for whom, how it is verified, and who may grant an exception.',
  guide: 'How this handbook works, and how to change it.',
};

/** Every page of the index, in order. There is always at least one. */
export function indexViews(handbook: Handbook, kind: EntryKind): IndexView[] {
  const { name, plural } = entryKinds[kind];
  return paginate(indexRows(handbook, kind), listSize).map((page) => {
    const slugger = new GithubSlugger();
    const groups = grouped(page.items).map(({ title, items }) => ({
      title,
      slug: slugger.slug(title),
      items: items.map((row) => ({ ...row, search: searchText(row) })),
    }));
    return {
      title: page.number === 1 ? plural : `${plural}, page ${page.number}`,
      summary: summaries[kind],
      kind: name,
      url: indexUrl(kind),
      page,
      groups,
      headings: groups.filter(({ title }) => title).map(({ title, slug }) => ({ depth: 2, slug, text: title })),
    };
  });
}

/** What the filter looks in, in lower case. */
const searchText = ({ name, summary, owner, aliases, id }: IndexRow): string =>
  [name, id, ...aliases, summary, owner].join(' ').toLowerCase();
