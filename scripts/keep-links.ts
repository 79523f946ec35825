/** `npm run keep-links`: promises that every address of the built site, with its fragments, will lead somewhere for good. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { entryKinds } from '../schemas/index.ts';
import { hasErrors } from '../src/handbook/diagnostics.ts';
import { openHandbook } from '../src/handbook/open.ts';
import { grownList, publishedFolder } from '../src/handbook/published/list.ts';
import { contentDir } from '../src/settings.ts';
import { citedAnchors } from '../src/site/keeping/anchors.ts';
import { changeFiles, recoverEdit } from './edit/transaction.ts';
import { readArguments } from './run/arguments.ts';
import { endQuietly, explain } from './run/explain.ts';

const usage = `usage: npm run keep-links

Adds every address of the site in dist/, with its fragments, to the list in ${contentDir}/${publishedFolder}/. Run it when you
publish, and commit the list. From then on a build that would drop one of them is refused, and says what to write.`;

class Refused extends Error {}

endQuietly();
const dist = process.env['DIST_DIR'] ?? 'dist';

readArguments(usage, {});
try {
  keep();
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}

function keep(): void {
  recoverEdit(contentDir);
  refuseOldSite();
  const { handbook, diagnostics } = openHandbook(contentDir);
  if (hasErrors(diagnostics)) throw new Refused('The handbook has errors. `npm run check` lists them.');
  const site = addressesOf(dist);
  const texts = grownList(handbook.published, site);
  const changes = [...texts].filter(([name, text]) => textOf(name) !== text);
  changeFiles(contentDir, new Map(changes.map(([name, text]) => [listFile(name), text])));
  const more = [...site.keys()].filter((url) => !handbook.published.has(url)).length;
  const folder = join(contentDir, publishedFolder, '/');
  console.log(
    `${folder} has ${handbook.published.size + more} addresses, ${more} of them new. Commit it with the release.`,
  );
}

function listFile(name: string): string {
  return join(contentDir, publishedFolder, name);
}

function textOf(name: string): string | undefined {
  return existsSync(listFile(name)) ? readFileSync(listFile(name), 'utf8') : undefined;
}

/** A site that was built before the handbook was changed would promise what is not there. */
function refuseOldSite(): void {
  const home = join(dist, 'index.html');
  if (!existsSync(home)) throw new Refused(`There is no site in ${dist}/. Type \`npm run build\` first.`);
  const built = statSync(home).mtimeMs;
  for (const name of readdirSync(contentDir, { recursive: true, encoding: 'utf8' })) {
    const file = join(contentDir, name);
    if (name.startsWith(publishedFolder) || !statSync(file).isFile()) continue;
    if (statSync(file).mtimeMs > built)
      throw new Refused(`${file} is newer than the site in ${dist}/. Type \`npm run build\` first.`);
  }
}

/** The pages with their fragments, and the files that people and programs keep an address of. */
function addressesOf(dir: string): Map<string, string[]> {
  const names = readdirSync(dir, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  const site = new Map<string, string[]>();
  for (const name of names.sort()) {
    if (name.endsWith('index.html')) {
      const anchors = citedAnchors(readFileSync(join(dir, name), 'utf8'));
      if (anchors) site.set(`/${name.slice(0, -'index.html'.length)}`, anchors);
    } else if (isKept(name)) site.set(`/${name}`, []);
  }
  return site;
}

/** Files for readers and programs. Those that only scripts of the site load are not, and change with it. */
function isKept(name: string): boolean {
  const folders = ['api', 'tables', 'changes', 'periods', ...Object.values(entryKinds).map(({ folder }) => folder)];
  return (
    folders.includes(name.split('/')[0] ?? '') &&
    /\.(?:json|csv|md|xlsx|atom|ics|svg)$/.test(name) &&
    !name.endsWith('/rows.json')
  );
}
