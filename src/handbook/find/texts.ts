/** Words that bodies hold of entries: how each begins, and what links to it are called. */
import { type EntryKind } from '../../../schemas/fields.ts';
import { entryKinds } from '../../../schemas/index.ts';
import { type Handbook, type Node } from '../graph.ts';
import { readLink } from '../reading/links.ts';

/** The words of all links that lead to an entry, by its id; each wording once. */
export type LinkTexts = ReadonlyMap<string, readonly string[]>;

const link = /\[([^\][]+)\]\(([^()\s]+)\)/g;
/** Of an entry that everything links to, the first wordings are enough. */
const mostTexts = 40;
const leadWords = 25;

export function linkTexts(handbook: Handbook): LinkTexts {
  const texts = new Map<string, Set<string>>();
  for (const { kind, source } of handbook.nodes) {
    if (!(kind in entryKinds)) continue;
    for (const [, text = '', url = ''] of source.body.matchAll(link)) {
      const target = readLink(entryKinds[kind as EntryKind].folder, url);
      if (target.type !== 'entry') continue;
      const of = texts.get(target.id) ?? new Set();
      if (of.size < mostTexts) of.add(plainWords(text).toLowerCase());
      texts.set(target.id, of);
    }
  }
  return new Map([...texts].map(([id, of]) => [id, [...of]]));
}

/** The first paragraph of a body, without its marks. */
export function leadOf({ source }: Node): string[] {
  const paragraph = source.body
    .split(/\n\s*\n/)
    .find((block) => block.trim() && !/^\s*(?:#|<!--|:::|```|\||[-*] |\d+\. )/.test(block));
  return paragraph ? [plainWords(paragraph).split(/\s+/).slice(0, leadWords).join(' ')] : [];
}

const plainWords = (markdown: string): string => markdown.replace(link, '$1').replace(/[`*_]/g, '');

/** A row has one line, and on a phone two: more than this is never seen, and would only be loaded. */
const longestFact = 140;

/** A text that fits a row, cut between words. */
export const clip = (text: string): string =>
  text.length <= longestFact ? text : `${text.slice(0, text.lastIndexOf(' ', longestFact)).replace(/[,;:.]$/, '')} …`;
