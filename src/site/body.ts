/** The rendered body of an entry, cut into its sections. */
import { type BodySection } from '../handbook/body.ts';

/** The HTML before the first section, and that of each section by its slug, heading included. */
export interface RenderedBody {
  intro: string;
  sections: ReadonlyMap<string, string>;
}

/** Cuts at the headings of the outline, so that generated sections can stand between them. */
export function cutBody(html: string, sections: readonly BodySection[]): RenderedBody {
  const starts = sections.map(({ slug }) => html.indexOf(`<h2 id="${slug}"`)).filter((start) => start >= 0);
  const end = (index: number) => starts[index + 1] ?? html.length;
  return {
    intro: html.slice(0, starts[0] ?? html.length),
    sections: new Map(sections.map(({ slug }, index) => [slug, html.slice(starts[index], end(index))])),
  };
}
