/** The rendered body of an entry, cut into its sections. */
import { type BodySection } from '../handbook/reading/body.ts';

/** The HTML before the first section, and that of each section by its slug, heading included. */
export interface RenderedBody {
  intro: string;
  sections: ReadonlyMap<string, string>;
}

/** A section without its heading, for a part that shows the title itself. */
export const withoutHeading = (html: string): string => html.replace(/^<h2\b[^]*?<\/h2>/, '');

/** Cuts at the headings of the outline, so that generated sections can stand between them. */
export function cutBody(html: string, sections: readonly BodySection[]): RenderedBody {
  const cuts = sections
    .map(({ slug }) => ({ slug, start: html.indexOf(`<h2 id="${slug}"`) }))
    .filter(({ start }) => start >= 0);
  return {
    intro: html.slice(0, cuts[0]?.start),
    sections: new Map(cuts.map(({ slug, start }, index) => [slug, html.slice(start, cuts[index + 1]?.start)])),
  };
}
