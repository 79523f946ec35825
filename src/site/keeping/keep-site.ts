/** Makes a built site answer to everything that was ever published. */
import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compareText, type Diagnostic } from '../../handbook/diagnostics.ts';
import { type Handbook } from '../../handbook/graph.ts';
import { keepPublished } from '../../handbook/published/keeping.ts';
import { type Successor } from '../../handbook/published/successor.ts';
import { type Pages } from '../built-links.ts';
import { address, href } from '../href.ts';
import { addAnchors } from './anchors.ts';
import { redirectPage, redirectScript, redirectScriptUrl } from './redirect-page.ts';
import { type Rule, ruleFiles } from './redirect-rules.ts';

const reasons: Record<Successor['how'], string> = {
  renamed: 'It has another name now.',
  retired: 'It no longer holds, and its page says what took its place.',
  list: 'It was a view of a list, which has changed.',
};

/**
 * Writes redirects, rules and former fragments into the site in `dir`. Returns the pages that are new or changed, and
 * what would be lost; where anything would be, nothing is written.
 */
export function keepSite(handbook: Handbook, dir: string, pages: Pages): { changed: string[]; problems: Diagnostic[] } {
  const { redirects, anchors, problems } = keepPublished(handbook, {
    exists: (url) => (url.endsWith('/') ? pages.has(pageFile(url)) : isFile(join(dir, url))),
    anchorsOf: (url) => pages.get(pageFile(url))?.ids,
  });
  if (problems.length > 0) return { changed: [], problems };
  const sorted = [...redirects].sort(([a], [b]) => compareText(a, b));
  const changed = [
    ...sorted.flatMap(([from, to]) => writeRedirect(dir, from, to)),
    ...[...anchors].map(([url, moved]) => {
      const file = join(dir, pageFile(url));
      writeFileSync(file, addAnchors(readFileSync(file, 'utf8'), moved));
      return pageFile(url);
    }),
  ];
  if (sorted.length > 0) {
    writeFileSync(join(dir, redirectScriptUrl), redirectScript);
    const rules = sorted.map(([from, to]): Rule => ({
      from: encoded(from),
      to: encoded(to.url),
      forGood: to.how === 'renamed',
    }));
    for (const [name, text] of Object.entries(ruleFiles(rules))) writeFileSync(join(dir, name), text);
  }
  return { changed, problems: [] };
}

/** A page that leads on; of a file, which cannot, a copy. */
function writeRedirect(dir: string, from: string, { url, how }: Successor): string[] {
  const file = from.endsWith('/') ? pageFile(from) : from;
  mkdirSync(dirname(join(dir, file)), { recursive: true });
  if (!from.endsWith('/')) {
    copyFileSync(join(dir, url), join(dir, file));
    return [];
  }
  const page = { href: href(url), address: address(url), script: href(redirectScriptUrl), reason: reasons[how] };
  writeFileSync(join(dir, file), redirectPage(page));
  return [file];
}

const pageFile = (url: string): string => `${url}index.html`;

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

const encoded = (url: string): string => href(url).split('/').map(encodeURIComponent).join('/');
