/** The pages that compare roles. */
import { compareRoles } from '../compare/compare.ts';
import { type ComparisonView, comparisonView } from '../compare/comparison-view.ts';
import { roleProfile } from '../compare/build-profile.ts';
import { comparedPairs, type Pair } from '../compare/pairs.ts';
import { byName, type Handbook } from '../graph.ts';
import { type Page, paginate } from '../blocks/paging.ts';
import { compareUrl } from '../urls.ts';

export const pairView = (handbook: Handbook, { from, to }: Pair): ComparisonView =>
  comparisonView(compareRoles([roleProfile(handbook, from), roleProfile(handbook, to)]));

/** A role with the pages that compare it with others. */
export interface Starting {
  id: string;
  name: string;
  links: { text: string; url: string }[];
}

export interface ChooserView {
  /** Every role, to choose from. */
  roles: readonly { id: string; name: string }[];
  page: Page<Starting>;
}

/** Roles that a page of the list has at most; each brings a link for every other role it is compared with. */
const mostStarting = 40;

/** The pages of the list of pairs. Roles without any are left out of it, but can be chosen. */
export function chooserViews(handbook: Handbook): ChooserView[] {
  const roles = [...handbook.all('role')].sort((a, b) => byName(a, b)).map(({ id, name }) => ({ id, name }));
  const starting = [...Map.groupBy(comparedPairs(handbook), ({ from }) => from)].map(([{ id, name }, pairs]) => ({
    id,
    name,
    links: pairs.map(({ to }) => ({ text: to.name, url: compareUrl(id, to.id) })),
  }));
  return paginate(starting, mostStarting).map((page) => ({ roles, page }));
}
