/** What only the text of the pages holds, from Pagefind’s index. It is large, so it is loaded when answers fall short. */
import type { Card } from '../../handbook/find/form.ts';
import { relaxed } from '../../handbook/find/relax.ts';

interface Pagefind {
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
  /** The words that were looked for, where none of the pages holds all that was typed. */
  words: string | undefined;
}

const most = 5;

export async function textResults(base: string, text: string): Promise<TextResults> {
  const address = `${base}/pagefind/pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  for (const words of relaxed(text)) {
    const { results } = await pagefind.search(words);
    if (results.length === 0) continue;
    const pages = await Promise.all(results.slice(0, most).map((result) => result.data()));
    return { cards: pages.map((page) => toCard(base, page)), words: words === text.trim() ? undefined : words };
  }
  return { cards: [], words: undefined };
}

const toCard = (base: string, { url, meta, excerpt }: PageData): Card => ({
  url: url.startsWith(base) ? url.slice(base.length) : url,
  title: meta.title ?? url,
  kind: meta.kind ?? 'Text',
  fact: excerpt.replace(/<[^>]+>/g, '').replace(/&(\w+|#\d+);/g, ' '),
});
