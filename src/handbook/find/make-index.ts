/** Makes the index of answers from documents. */
import { compareText } from '../diagnostics.ts';
import { type Document, type FieldName } from './document.ts';
import { type Card, type Entry, fullImpact, type Lexicon, type Postings, type Synonym, tells } from './form.ts';
import { askedKindOf } from './intent.ts';
import { vague } from './query.ts';
import { isStopWord, isVagueStem, stemOf, wordsOf } from './words.ts';

/** The whole index, in memory. */
export interface FullIndex extends Lexicon {
  postings: readonly Postings[];
  cards: readonly Card[];
  /** The number of the first document that is a detail; all after it are, too. */
  details: number;
}

/** How much a word counts by the field that it stands in, and how much it loses in a long one. */
export const fields: Record<FieldName, { weight: number; length: number }> = {
  title: { weight: 4.2, length: 0.4 },
  terms: { weight: 2.5, length: 0.4 },
  questions: { weight: 2.5, length: 0.3 },
  aliases: { weight: 3.5, length: 0.3 },
  summary: { weight: 3.8, length: 0.4 },
  links: { weight: 2.5, length: 0.6 },
  triggers: { weight: 2.3, length: 0.5 },
  alerts: { weight: 2.5, length: 0.3 },
  lead: { weight: 1, length: 0.5 },
  headings: { weight: 1.2, length: 0.5 },
  text: { weight: 0.85, length: 0 },
  facts: { weight: 0.3, length: 0.5 },
};
/** How soon more of the same word adds nothing. */
const saturation = 11;
/** What a call by this name is worth, by the field that holds it. */
export const strengths: Partial<Record<FieldName, number>> = {
  title: 1,
  aliases: 1,
  alerts: 0.6,
  terms: 0.85,
  questions: 1,
};
/** A bit for each name; more names than this are only words. */
const mostNames = 24;

/** The stems of a text that tell something; all of them where none does. */
export function stemsOf(text: string): string[] {
  const words = wordsOf(text).map(({ text: word }) => word);
  const telling = words.filter((word) => !isStopWord(word));
  return (telling.length > 0 ? telling : words).map(stemOf);
}

/** As `stemsOf`, without the forms that are written together: what a phrase consists of. */
export function phraseOf(text: string): string[] {
  const words = plainWords(text);
  const telling = words.filter((word) => !isStopWord(word));
  return (telling.length > 0 ? telling : words).map(stemOf);
}

/** All stems of a phrase as people type it, `out of hours`; of a name in camel case in both ways: `PagerDuty`, `pagerduty`. */
export const typedPhrases = (text: string): string[][] => {
  const ways = [text, text.toLowerCase()].map((way) => plainWords(way).map(stemOf));
  return ways[0]?.join(' ') === ways[1]?.join(' ') ? ways.slice(1) : ways;
};

const plainWords = (text: string): string[] =>
  wordsOf(text).flatMap(({ text: word, joined }) => (joined ? [] : [word]));

export function makeIndex(documents: readonly Document[], synonyms: readonly Synonym[]): FullIndex {
  // Texts stand in many documents, and reading them takes most of the time.
  const stems = remembered(stemsOf);
  const counted = documents.map((document) => countWords(document, stems));
  const means = meanLengths(counted);
  const surfaces = surfacesOf(documents);
  const lists = new Map<string, number[]>();
  counted.forEach(({ words, lengths }, document) => {
    for (const [stem, { times, names }] of words) {
      let sum = 0;
      for (const [field, count] of times) {
        const { weight, length } = fields[field];
        const relative = (lengths.get(field) ?? 0) / (means.get(field) ?? 1);
        sum += (weight * count) / (1 - length + length * relative);
      }
      const impact = Math.max(1, Math.round((fullImpact * sum) / (saturation + sum)));
      const list = lists.get(stem) ?? [];
      list.push(document, impact, names);
      lists.set(stem, list);
    }
  });
  const sorted = [...lists.keys()].sort(compareText);
  const words = sorted.map((stem): Entry => ({
    stem,
    surface: surfaces.get(stem) ?? stem,
    count: (lists.get(stem)?.length ?? 0) / 3,
  }));
  const numbers = new Map(sorted.map((stem, index) => [stem, index]));
  const tell = (stem: string) => tells((lists.get(stem)?.length ?? 0) / 3, documents.length);
  const phrases = remembered(phraseOf);
  const places = new Map(documents.map(({ url }, index) => [url, index]));
  return {
    words,
    find: (stem) => numbers.get(stem),
    synonyms,
    documents: documents.map((document, index) => ({
      prior: document.prior,
      asked: askedKindOf(document.kind),
      part: (document.partOf === undefined ? undefined : places.get(document.partOf)) ?? index,
      names: namesOf(document).map(({ text, strength }) => ({
        strength,
        weight: Math.max(
          1,
          // Rounded down, so that a name that is typed whole is always matched whole.
          Math.floor(
            [...new Set(phrases(text))].reduce((sum, stem) => sum + (isVagueStem(stem) ? vague : 1) * tell(stem), 0),
          ),
        ),
      })),
    })),
    postings: sorted.map((stem) => lists.get(stem) ?? []),
    details: documents.length - documents.filter(({ detail }) => detail).length,
    cards: documents.map(({ url, title, kind, fact }) => ({ url, title, kind, fact })),
  };
}

interface Counted {
  words: Map<string, { times: Map<FieldName, number>; names: number }>;
  lengths: Map<FieldName, number>;
}

function countWords(document: Document, stems: (text: string) => string[]): Counted {
  const words: Counted['words'] = new Map();
  const lengths: Counted['lengths'] = new Map();
  const at = (stem: string) => {
    const own = words.get(stem) ?? { times: new Map<FieldName, number>(), names: 0 };
    words.set(stem, own);
    return own;
  };
  for (const [field, texts] of Object.entries(document.fields) as [FieldName, readonly string[]][])
    for (const text of texts) {
      const found = stems(text);
      lengths.set(field, (lengths.get(field) ?? 0) + found.length);
      for (const stem of found) {
        const { times } = at(stem);
        times.set(field, (times.get(field) ?? 0) + 1);
      }
    }
  namesOf(document).forEach(({ text }, index) => {
    for (const stem of stems(text)) at(stem).names |= 1 << index;
  });
  return { words, lengths };
}

/** The same function, which works out every answer once. */
function remembered<Value>(of: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const value = known.get(text) ?? of(text);
    known.set(text, value);
    return value;
  };
}

/** What a document can be called by: texts of its fields that are names. */
const namesOf = ({ fields: texts }: Document): { text: string; strength: number }[] =>
  (Object.entries(strengths) as [FieldName, number][])
    .flatMap(([field, strength]) => (texts[field] ?? []).map((text) => ({ text, strength })))
    .slice(0, mostNames);

function meanLengths(counted: readonly Counted[]): Map<FieldName, number> {
  const sums = new Map<FieldName, { length: number; documents: number }>();
  for (const { lengths } of counted)
    for (const [field, length] of lengths) {
      const sum = sums.get(field) ?? { length: 0, documents: 0 };
      sums.set(field, { length: sum.length + length, documents: sum.documents + 1 });
    }
  return new Map([...sums].map(([field, { length, documents }]) => [field, Math.max(1, length / documents)]));
}

/** For each stem the form that stands most often, the first by letters where two do. */
function surfacesOf(documents: readonly Document[]): Map<string, string> {
  const forms = new Map<string, Map<string, number>>();
  const words = remembered(wordsOf);
  const stem = remembered(stemOf);
  for (const { fields: texts } of documents)
    for (const { text } of Object.values(texts).flat().flatMap(words)) {
      const of = forms.get(stem(text)) ?? new Map<string, number>();
      of.set(text, (of.get(text) ?? 0) + 1);
      forms.set(stem(text), of);
    }
  return new Map(
    [...forms].map(([stem, of]) => [
      stem,
      [...of].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))[0]?.[0] ?? stem,
    ]),
  );
}
