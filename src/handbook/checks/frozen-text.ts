/** The text of versions that are not in force is shown too, so nothing dangerous may stand in it. */
import { asides } from './asides.ts';
import { type Check } from './check.ts';
import { hiddenSigns } from './hidden-signs.ts';
import { links } from './links.ts';
import { rawHtml } from './raw-html.ts';

/** What has gone since then is no mistake of the version; its page shows the words without the link. */
const rotten = new Set(['broken-link', 'broken-anchor']);

export const frozenText: Check = function* (handbook) {
  if (handbook.apart.length === 0) return;
  const apart = { ...handbook, nodes: handbook.apart };
  for (const check of [rawHtml, asides, hiddenSigns, links])
    for (const problem of check(apart)) if (!rotten.has(problem.code)) yield problem;
};
