/** Files and folders that a page of Markdown names, and whether they are there. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';

const root = join(import.meta.dirname, '../..');
export const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** What no clean checkout has: `node_modules/`, `dist/` and the like. */
const ignored = new Set(['.git/', ...read('.gitignore').split('\n').filter(Boolean)]);

/** Every file of the project, and every folder with a file in it, ending in a slash. */
const files = readdirSync(root, { withFileTypes: true }).flatMap((entry): string[] => {
  if (!entry.isDirectory()) return [entry.name];
  if (ignored.has(`${entry.name}/`)) return [];
  return readdirSync(join(root, entry.name), { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) =>
      join(one.parentPath, one.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    );
});
const foldersOf = (file: string): string[] => {
  const folder = dirname(file);
  return folder === '.' ? [] : [`${folder}/`, ...foldersOf(folder)];
};
export const folders = new Set(files.flatMap(foldersOf));
const paths = [...files, ...folders];

/** Texts in code style that are paths: with a slash that does not lead, or with the ending of a file. */
const pathLike = /^(?:[\w.<>-]+\/)+[\w.<>-]*$|^[\w.<>-]+\.(?:ts|mjs|json|ya?ml|md)$/;

interface Named {
  path: string;
  /** The first folder of its line, below which the others of a row of a table are. */
  below: string;
}

function named(markdown: string): Named[] {
  const prose = markdown.replace(/^```[^]*?^```/gm, '');
  return prose.split('\n').flatMap((text) => {
    const code = [...text.matchAll(/`([^`]+)`/g)]
      .map((match) => match[1] as string)
      .filter((one) => pathLike.test(one));
    const links = [...text.replace(/`[^`]*`/g, '').matchAll(/\]\(([^)\s#]+)[^)]*\)/g)].map(
      (match) => match[1] as string,
    );
    const below = code.find((path) => folders.has(path)) ?? '';
    return [...code, ...links.filter((link) => !link.includes(':'))].map((path) => ({ path, below }));
  });
}

/** `<kind>` stands for any name; a name without a folder is that of a file anywhere. */
function exists({ path, below }: Named): boolean {
  const pattern = (text: string) =>
    new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/<\w+>/g, '[^/]+')}$`);
  const places = [path, posix.join(below, path), posix.join('src/handbook', path)].map(pattern);
  if (places.some((place) => paths.some((one) => place.test(one)))) return true;
  return ignored.has(path) || (!path.includes('/') && files.some((file) => pattern(path).test(basename(file))));
}

/** The handbook that ships and its tests, which an adopter replaces or deletes. */
const content = /^(?:content|tests\/(?:browser|content|find))\//;

/** What a page names in one of two parts of the project: the handbook that ships, and everything else. */
export function namedIn(file: string, part: 'content' | 'code'): { all: string[]; missing: string[] } {
  const all = named(read(file)).filter(({ path }) => content.test(path) === (part === 'content'));
  const pathsOf = (list: readonly Named[]) => list.map(({ path }) => path);
  return { all: pathsOf(all), missing: pathsOf(all.filter((one) => !exists(one))) };
}
