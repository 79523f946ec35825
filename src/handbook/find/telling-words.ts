/** The words of whole entries that set them apart, so that a question in the words of the text finds them too. */
import { type EntryKind, entryKindNames } from '../../../schemas/fields.ts';
import { compareText } from '../diagnostics.ts';
import { type Handbook, type Node } from '../graph.ts';
import { tells } from './form.ts';
import { isStopWord, isVague, stemOf } from './words.ts';

/** How many words an entry keeps. */
const mostWords = 60;
/** A word that stands in more than this share of all entries sets none of them apart. */
const mostShare = 0.2;

/** For each entry, by its id, the words of its text that tell most of it, first those that tell most. */
export function tellingWords(handbook: Handbook): ReadonlyMap<string, readonly string[]> {
  const stems = new Map<string, string>();
  const texts = entryKindNames.flatMap((kind) =>
    handbook.all<EntryKind>(kind).map((node) => ({ id: node.id, words: countWords(textOf(node), stems) })),
  );
  const standsIn = new Map<string, number>();
  for (const { words } of texts) for (const stem of words.keys()) standsIn.set(stem, (standsIn.get(stem) ?? 0) + 1);
  return new Map(
    texts.map(({ id, words }) => [
      id,
      [...words]
        .filter(([stem]) => (standsIn.get(stem) as number) <= Math.max(2, mostShare * texts.length))
        .map(([stem, { times, word }]) => ({
          word,
          worth: Math.log(1 + times) * tells(standsIn.get(stem) as number, texts.length),
        }))
        .sort((a, b) => b.worth - a.worth || compareText(a.word, b.word))
        .slice(0, mostWords)
        .map(({ word }) => word),
    ]),
  );
}

/** By stem: how often it stands there, and the first form in which it does. */
function countWords(text: string, stems: Map<string, string>): Map<string, { times: number; word: string }> {
  const counts = new Map<string, { times: number; word: string }>();
  for (const [word] of text.toLowerCase().matchAll(/\p{L}{3,}/gu)) {
    // Whole texts are long, and most of their words come again and again.
    const stem = stems.get(word) ?? (isStopWord(word) || isVague(word) ? '' : stemOf(word));
    stems.set(word, stem);
    if (!stem) continue;
    const known = counts.get(stem);
    if (known) known.times++;
    else counts.set(stem, { times: 1, word });
  }
  return counts;
}

/** The prose of an entry: its body without blocks of code and addresses, and the sentences of its fields. */
const textOf = ({ source, data }: Node): string =>
  [source.body.replace(/^ *```[^]*?^ *```/gm, ' ').replace(/\]\([^)]*\)/g, ' '), ...sentences(data)].join('\n');

/** All texts in fields that are more than an id. */
function sentences(value: unknown): string[] {
  if (typeof value === 'string') return /\s/.test(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap(sentences);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (skipped.has(key) ? [] : sentences(part)));
}
/** Fields that are read on their own, or that say nothing of what an entry is about. */
const skipped = new Set(['title', 'summary', 'aliases', 'askedAs', 'changes', 'review', 'access']);
