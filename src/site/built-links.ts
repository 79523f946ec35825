/** Checks the links of a built site: every address on it leads to a file, every fragment to an element. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Parser } from 'htmlparser2';

export interface BrokenLink {
  /** The page it stands on, from the root of the site. */
  page: string;
  url: string;
  reason: 'no address' | 'no such page' | 'no such fragment' | 'outside the base path' | 'no closing slash';
}

interface PageFacts {
  ids: Set<string>;
  links: Set<string>;
}

const linkAttributes: Record<string, string> = {
  a: 'href',
  link: 'href',
  script: 'src',
  img: 'src',
  source: 'src',
  iframe: 'src',
  form: 'action',
};

/** The pages of a site by their path from its root, such as `/kpis/index.html`. */
export type Pages = ReadonlyMap<string, PageFacts>;

/** Reads all pages of the site in `dir`; other files may still be written into it. */
export const readPages = (dir: string): Pages =>
  new Map(
    htmlFiles(dir).map((file) => [
      `/${relative(dir, file).replaceAll('\\', '/')}`,
      readPage(readFileSync(file, 'utf8')),
    ]),
  );

/** The same pages, with those files of them read again that are new or have changed. */
export const reread = (pages: Pages, dir: string, files: readonly string[]): Pages =>
  new Map([...pages, ...files.map((file) => [file, readPage(readFileSync(join(dir, file), 'utf8'))] as const)]);

/** Every broken link on the pages of the site in `dir`, which will be served under `base` (slashes at both ends). */
export function brokenLinks(pages: Pages, dir: string, base: string): BrokenLink[] {
  const judged = new Map<string, BrokenLink['reason'] | undefined>();
  // Most links stand on many pages, so each address from the root is judged once.
  const judgeOnce = (url: string, page: string) => {
    if (!url.startsWith('/')) return judge(url, page, base, dir, pages);
    if (!judged.has(url)) judged.set(url, judge(url, page, base, dir, pages));
    return judged.get(url);
  };

  return [...pages].flatMap(([page, { ids, links }]) =>
    [...links].flatMap((url): BrokenLink[] => {
      if (url.startsWith('#') && ids.has(url.slice(1))) return [];
      const reason = judgeOnce(url, page);
      return reason ? [{ page, url, reason }] : [];
    }),
  );
}

function judge(url: string, page: string, base: string, dir: string, pages: Pages): BrokenLink['reason'] | undefined {
  const origin = 'http://site.invalid';
  if (!URL.canParse(url, origin + base + page.slice(1))) return 'no address';
  const target = new URL(url, origin + base + page.slice(1));
  if (target.origin !== origin) return undefined;
  if (!target.pathname.startsWith(base)) return 'outside the base path';
  const path = `/${decodeURIComponent(target.pathname.slice(base.length))}`;
  const file = path.endsWith('/') ? `${path}index.html` : path;
  if (!pages.has(file) && !isFile(join(dir, file)))
    return isFile(join(dir, path, 'index.html')) ? 'no closing slash' : 'no such page';
  const fragment = decodeURIComponent(target.hash.slice(1));
  // What a fragment of another file means, such as a picture, is for that file to say.
  const facts = pages.get(file);
  return fragment && facts && !facts.ids.has(fragment) ? 'no such fragment' : undefined;
}

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

function readPage(html: string): PageFacts {
  const facts: PageFacts = { ids: new Set(), links: new Set() };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (attributes['id']) facts.ids.add(attributes['id']);
      const link = linkAttributes[name] && attributes[linkAttributes[name]];
      if (link && !(name === 'link' && attributes['rel'] === 'canonical')) facts.links.add(link);
    },
  });
  parser.end(html);
  return facts;
}

const htmlFiles = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => join(dir, name));
