/** The pages of the list of duties and roles to get ready for. */
import { type Handbook } from '../graph.ts';
import { grouped } from '../blocks/grouped.ts';
import { listSize, type Page, paginate } from '../blocks/paging.ts';
import { type StartPage, startPages } from './start.ts';

export interface StartView {
  title: string;
  page: Page<StartPage>;
  groups: { title: string; slug: string; items: StartPage[] }[];
}

const titles = { duty: 'Duties', role: 'Roles' };

/** Duties first, then roles. */
export const startViews = (handbook: Handbook): StartView[] =>
  paginate(startPages(handbook), listSize).map((page) => ({
    title: page.number === 1 ? 'Get ready' : `Get ready, page ${page.number}`,
    page,
    groups: grouped(page.items.map((item) => ({ ...item, group: titles[item.kind] }))).map(({ title, items }) => ({
      title,
      slug: title.toLowerCase(),
      items,
    })),
  }));
