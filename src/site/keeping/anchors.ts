/** The fragments of built pages: which of them can be cited, and how a page gets one more. */
import { escape } from 'html-escaper';
import { Parser } from 'htmlparser2';

/** Controls and drawings have ids for the browser, and nobody links to them. */
const notCited = new Set([
  'input',
  'select',
  'textarea',
  'button',
  'output',
  'label',
  'form',
  'svg',
  'dialog',
  'datalist',
]);
/** Numbers of footnotes change with their order. */
const footnote = /^(?:user-content-)?fn/;

/** The fragments of the content of a page that somebody may have a link to; undefined where the page only leads on. */
export function citedAnchors(html: string): string[] | undefined {
  const anchors = new Set<string>();
  let depth = 0;
  let inside = 0;
  let drawing = 0;
  const page = { leadsOn: false };
  const parser = new Parser({
    onopentag(name, { id, class: classes = '', 'http-equiv': equivalent }) {
      depth++;
      if (equivalent === 'refresh') page.leadsOn = true;
      if (!inside && classes.split(' ').includes('sl-markdown-content')) inside = depth;
      if (name === 'svg') drawing ||= depth;
      if (inside && !drawing && id && !notCited.has(name) && !footnote.test(id)) anchors.add(id);
    },
    onclosetag() {
      if (inside === depth) inside = 0;
      if (drawing === depth) drawing = 0;
      depth--;
    },
  });
  parser.end(html);
  return page.leadsOn ? undefined : [...anchors];
}

/** The page with targets for former fragments, each at the element that answers for it now. */
export function addAnchors(html: string, anchors: ReadonlyMap<string, string>): string {
  let page = html;
  for (const [was, now] of anchors) {
    const opening = new RegExp(`<(\\w+)\\b[^>]*\\sid="${quoted(escape(now))}"[^>]*>`).exec(page);
    if (!opening) continue;
    const inside = opening.index + opening[0].length;
    // Only a cell of a row can hold anything.
    const at = opening[1] === 'tr' ? page.indexOf('>', inside) + 1 : inside;
    page = `${page.slice(0, at)}<span id="${escape(was)}"></span>${page.slice(at)}`;
  }
  return page;
}

const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
