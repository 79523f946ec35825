/**
 * The search index, made while the pages are: Pagefind is a process of its own, and reads each page as soon as
 * it is rendered. Pages that are not searched come last, so that it writes the index while they are rendered.
 */
import { mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type AstroIntegration, type AstroPrerenderer } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { wholeSlug } from '../handbook/entry-parts.ts';
import { basePath, withSearch } from '../settings.ts';
import { settledIndex } from './settle-search.ts';

export interface SearchIndex {
  /** Hands the pages of a build to the index. */
  integration: AstroIntegration;
  /** Resolves when the index stands; awaited after the build, because it takes longer than the last pages. */
  written: () => Promise<void>;
}

/** Pages that list what has a page of its own. They are not searched, whatever they say of themselves. */
const lists = ['src/pages/compare/', 'src/pages/tables/'];

const isList = (component: string): boolean => lists.some((folder) => component.startsWith(folder));

/** An index in `dir` of every page whose content is marked with `data-pagefind-body`. */
export function searchIndex(dir: string): SearchIndex {
  const adding: Promise<void>[] = [];
  let index: PagefindIndex | undefined;
  let written: Promise<void> | undefined;

  const around = (pages: AstroPrerenderer): AstroPrerenderer => {
    let waiting = 0;
    return {
      ...pages,
      async setup() {
        await pages.setup?.();
        const created = await createIndex();
        index = succeeded(created).index;
      },
      async getStaticPaths() {
        const paths = await pages.getStaticPaths();
        const last = paths.filter(({ route }) => isList(route.component));
        const first = paths.filter(({ route }) => !isList(route.component));
        waiting = first.length;
        return [...first, ...last];
      },
      async render(request, options) {
        const rendered = await pages.render(request, options);
        if (isList(options.routeData.component)) return rendered;
        const response = rendered instanceof Response ? rendered : rendered.response;
        const html = await response.text();
        const content = searched(html);
        if (content) adding.push(awaitedLater(add(foundAt(new URL(request.url).pathname), content)));
        if (--waiting === 0) written = awaitedLater(write());
        return new Response(html, response);
      },
    };
  };

  const add = async (url: string, content: string) => {
    succeeded(await (index as PagefindIndex).addHTMLFile({ url, content }));
  };

  async function write(): Promise<void> {
    await Promise.all(adding);
    // Pagefind's own `writeFiles` may answer before the last bytes are on the disk.
    const { files } = succeeded(await (index as PagefindIndex).getFiles());
    await close();
    for (const folder of new Set(files.map(({ path }) => dirname(path))))
      mkdirSync(join(dir, folder), { recursive: true });
    await Promise.all(settledIndex(files).map(({ path, content }) => writeFile(join(dir, path), content)));
  }

  return {
    integration: {
      name: 'handbook-search',
      hooks: { 'astro:build:start': ({ setPrerenderer }) => setPrerenderer(around) },
    },
    // Astro may leave out a page that it was told of, so the last one is not always seen.
    written: () => (written ??= write()),
  };
}

/** Where a reader finds a page: an entry on one page is found under its own address, which leads on to each section. */
const foundAt = (path: string): string =>
  path.slice(basePath.length - 1).replace(new RegExp(`(?<=/)${wholeSlug}/$`), '');

/** Until somebody awaits it, a failure is nothing that should end the process. */
function awaitedLater(promise: Promise<void>): Promise<void> {
  promise.catch(() => undefined);
  return promise;
}

/** What Pagefind has to know of a page: its language and its marked content, or nothing where it has none. */
function searched(html: string): string | undefined {
  if (!withSearch) return undefined;
  const content = /<main\b[^>]*\bdata-pagefind-body[^]*<\/main>/.exec(html)?.[0];
  return content && `${/<html[^>]*>/.exec(html)?.[0]}${content}</html>`;
}

function succeeded<Answer extends { errors: string[] }>(answer: Answer): Required<Answer> {
  if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
  return answer as Required<Answer>;
}
