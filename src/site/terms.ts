/** Marks words of the glossary in rendered text, each once on a page, so that a reader can ask what they mean. */
import { escape } from 'html-escaper';
import { type Handbook } from '../handbook/graph.ts';
import { nodeUrl } from '../handbook/urls.ts';
import { href } from './href.ts';

/** Elements in which no word is marked: what is a link, a heading or read as it is. */
const leftAlone = new Set(['a', 'code', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'summary', 'svg', 'button']);

interface Words {
  pattern: RegExp;
  urls: ReadonlyMap<string, string>;
}

const known = new WeakMap<Handbook, Words | undefined>();

function wordsOf(handbook: Handbook): Words | undefined {
  if (known.has(handbook)) return known.get(handbook);
  const urls = new Map<string, string>();
  for (const term of handbook.all('term')) {
    const { aliases = [] } = term.data as { aliases?: string[] };
    for (const word of [term.name, ...aliases]) {
      const key = word.toLowerCase();
      if (key.length > 2 && !urls.has(key)) urls.set(key, nodeUrl(term) ?? '');
    }
  }
  // The longest first, so that “error budget policy” is not taken for “error budget”.
  const all = [...urls.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${all.map((word) => RegExp.escape(escape(word))).join('|')})s?(?![\\p{L}\\p{N}-])`,
    'giu',
  );
  const words = all.length > 0 ? { pattern, urls } : undefined;
  known.set(handbook, words);
  return words;
}

/** `html` with each word that is not in `seen` yet marked where it stands first; `seen` then has it, by its address. */
export function markTerms(handbook: Handbook, html: string, seen: Set<string>): string {
  const words = wordsOf(handbook);
  if (!words) return html;
  let apart = 0;
  return html
    .split(/(<[^>]*>)/)
    .map((piece) => {
      const tag = /^<(\/?)([a-z][a-z\d]*)/i.exec(piece);
      if (tag) {
        if (leftAlone.has((tag[2] ?? '').toLowerCase())) apart += tag[1] ? -1 : 1;
        return piece;
      }
      if (apart > 0 || piece.trim() === '') return piece;
      return piece.replace(words.pattern, (word) => {
        const key = word.toLowerCase();
        const url = words.urls.get(key) ?? words.urls.get(key.replace(/s$/, ''));
        if (!url || seen.has(url)) return word;
        seen.add(url);
        return `<a class="term" href="${escape(href(url))}">${word}</a>`;
      });
    })
    .join('');
}
