/** What only the text of the pages holds, from Pagefind’s index. It is large, so it is loaded when answers fall short. */
import type { Card } from '../../handbook/find/form.ts';
import type { TextRanking } from '../../handbook/find/text-ranking.ts';

interface Pagefind {
  options: (options: { ranking: TextRanking }) => Promise<void>;
  search: (term: string) => Promise<{ results: { data: () => Promise<PageData> }[] }>;
}
interface PageData {
  url: string;
  plain_excerpt?: string;
  excerpt: string;
  meta: { title?: string; kind?: string };
}

export interface TextResults {
  cards: Card[];
  /** The words that were looked for, the first of the ways that find something. */
  words: string | undefined;
}

const most = 5;

/** Looks for one text after the other until one is found. */
export async function textResults(base: string, ways: readonly string[], ranking: TextRanking): Promise<TextResults> {
  const address = `${base}/pagefind/pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ ranking });
  for (const words of ways) {
    const { results } = await pagefind.search(words);
    if (results.length === 0) continue;
    const pages = await Promise.all(results.slice(0, most).map((result) => result.data()));
    return { cards: pages.map((page) => toCard(base, page)), words };
  }
  return { cards: [], words: undefined };
}

const toCard = (base: string, { url, meta, excerpt }: PageData): Card => ({
  url: url.startsWith(base) ? url.slice(base.length) : url,
  title: meta.title ?? url,
  kind: meta.kind ?? 'Text',
  fact: excerpt.replace(/<[^>]+>/g, '').replace(/&(\w+|#\d+);/g, ' '),
});
