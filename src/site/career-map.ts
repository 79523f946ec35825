/** Draws a map at build time, so that readers need no script for it. */
import { instance } from '@viz-js/viz';
import { escape } from 'html-escaper';
import { type Drawing } from '../handbook/facts/career.ts';
import { href } from './href.ts';

/**
 * The drawing as an SVG element in the colour of the text around it, so that it reads in every theme. `id`
 * begins the ids of its title and description, which are read out before its links.
 */
export async function drawMap({ title, description, dot }: Drawing, id: string): Promise<string> {
  const viz = await instance();
  const svg = viz.renderString(dot, { format: 'svg' });
  const labels = `<title id="${id}-title">${escape(title)}</title><desc id="${id}-desc">${escape(description)}</desc>`;
  return (
    svg
      .slice(svg.indexOf('<svg'))
      .replace(/<!--[^]*?-->\n?/g, '')
      // Graphviz titles each part with its id in the graph, which would be read out and shown as a tip.
      .replace(/<title>[^]*?<\/title>\n?/g, '')
      .replace(/<g id="[^"]*" class="[^"]*"/g, '<g')
      .replace(/ xlink:title="[^"]*"/g, '')
      .replace(/xlink:href="([^"]*)"/g, (_, url: string) => `href="${href(url)}"`)
      .replaceAll('"black"', '"currentColor"')
      .replace(/<svg width="(\d+)pt" height="(\d+)pt"/, '<svg width="$1" height="$2"')
      .replace(
        /^<svg ([^>]*)>/,
        `<svg $1 fill="currentColor" role="group" aria-labelledby="${id}-title" aria-describedby="${id}-desc">${labels}`,
      )
  );
}
