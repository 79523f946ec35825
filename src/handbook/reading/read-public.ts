/** Lists the files that the site serves as they are, so that images can be checked without a build. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The files in `dir`, as addresses from the root of the site: `/images/failover.png`. None where there is no folder. */
export function readPublic(dir: string): ReadonlySet<string> {
  try {
    const names = readdirSync(dir, { recursive: true, encoding: 'utf8' });
    const files = names.filter((name) => statSync(join(dir, name), { throwIfNoEntry: false })?.isFile());
    return new Set(files.map((name) => `/${name.replaceAll('\\', '/')}`));
  } catch {
    return new Set();
  }
}
