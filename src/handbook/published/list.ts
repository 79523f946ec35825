/**
 * The list of everything that was ever published, `content/published/*.txt`: one address a line, and behind it the
 * fragments that it answered to. One file for each first segment of an address, so that changes stay apart.
 */
import { compareText } from '../diagnostics.ts';

/** An address, and where it stands in the list. */
export interface PublishedAddress {
  /** From the root of the site, without the base path: `/kpis/mean-time-to-restore/`. */
  url: string;
  anchors: readonly string[];
  file: string;
  line: number;
}

/** The list by address. */
export type Published = ReadonlyMap<string, PublishedAddress>;

/** The folder of the list, below the handbook. */
export const publishedFolder = 'published';

const lineForm = /^(\/[^\s#]*)((?: #[^\s#]+)*)$/;

/** The addresses of one file of the list, and the numbers of the lines that are none. */
export function readPublished(text: string, file: string): { addresses: PublishedAddress[]; wrong: number[] } {
  const addresses: PublishedAddress[] = [];
  const wrong: number[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line === '' || line.startsWith('# ')) continue;
    const [, url, anchors = ''] = lineForm.exec(line) ?? [];
    if (url === undefined) wrong.push(index + 1);
    else addresses.push({ url, anchors: anchors.split(' #').slice(1), file, line: index + 1 });
  }
  return { addresses, wrong };
}

/** The name of the file that an address stands in: `kpis.txt`. */
export const publishedFile = (url: string): string => `${/^\/([^/.]+)/.exec(url)?.[1] ?? 'home'}.txt`;

const head =
  '# Addresses that were published, and the fragments of each. A build that would drop one is refused.\n' +
  '# Written by `npm run keep-links`, which only adds to it.\n';

/** The list with these addresses added, as texts by the name of their file. Nothing that stands in it is taken away. */
export function grownList(published: Published, site: ReadonlyMap<string, readonly string[]>): Map<string, string> {
  const all = new Map([...published].map(([url, { anchors }]) => [url, new Set(anchors)]));
  for (const [url, anchors] of site) all.set(url, new Set([...(all.get(url) ?? []), ...anchors]));
  const lines = [...all]
    .sort(([a], [b]) => compareText(a, b))
    .map(([url, anchors]) => ({
      url,
      line: [url, ...[...anchors].sort(compareText).map((one) => `#${one}`)].join(' '),
    }));
  return new Map(
    [...Map.groupBy(lines, ({ url }) => publishedFile(url))].map(([file, group]) => [
      file,
      `${head}${group.map(({ line }) => line).join('\n')}\n`,
    ]),
  );
}
