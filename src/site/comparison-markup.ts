/** A comparison as HTML, for the pages of pairs and for roles that are chosen in the browser. */
import { escape } from 'html-escaper';
import type { Table } from '../handbook/blocks/blocks.ts';
import type { ComparisonView } from '../handbook/compare/comparison-view.ts';
import { blocksMarkup, type Href } from './markup.ts';

/** Who is compared, for a page on which that can change. */
export const comparisonHeading = ({ title, summary }: ComparisonView): string =>
  `<h2 tabindex="-1">${escape(title)}</h2><p>${escape(summary)}</p>`;

/** What changes, in short and then table by table. With two roles only, it needs no heading whom it is about. */
export const comparisonMarkup = ({ overviews, sections }: ComparisonView, href: Href): string =>
  blocksMarkup(
    overviews.map(({ title, items }) => ({ type: 'list', title: overviews.length > 1 ? title : undefined, items })),
    href,
  ) +
  sections
    .map(
      ({ id, title, table, same }) =>
        `<h2 id="${escape(id)}">${escape(title)}</h2>${table ? blocksMarkup([table], href) : ''}${folded(same, href)}`,
    )
    .join('');

/** What is the same is there for those who ask. */
const folded = (same: Table | undefined, href: Href): string =>
  same === undefined
    ? ''
    : `<details class="same"><summary>${same.rows.length} the same</summary>${blocksMarkup([same], href)}</details>`;
