/**
 * Ranks documents for a query: words by how much they tell and where they stand (BM25F, whose part for each word
 * and document was worked out when the index was made), how much of the query is covered, and how nearly the query
 * is a name of the document. Pure: it gets all that it needs.
 */
import { fullImpact, type Lexicon, type Postings, tells, type Weights } from './form.ts';
import { askedKinds } from './intent.ts';
import { type Group, type Query } from './query.ts';

export interface Hit {
  document: number;
  score: number;
  /** How nearly the query is one of its names: 1 where it is one. */
  named: number;
}

/** What moves the balance. Found with half of the queries in `tests/find/`, and judged by the other half. */
export const balance = {
  /** How much less it is worth to hold only some of the words. */
  coverage: 0.6,
  /** What it is worth to be called so, and how much less to be called nearly so. */
  name: 0.5,
  nameShape: 3.5,
  /** What it is worth that a question names it whole, among other words. */
  within: 0.3,
  /** How much of the name has to be typed. */
  nameLength: 0.75,
  /** What a document gains when one of its parts, or the whole of which it is a part, fits too. */
  parts: 0.375,
  /** What it gains to be of the kind that the query asks for. */
  asked: 1.7,
  /** The same for a table, which holds a little of everything. */
  askedTable: 1.1,
  /** What it gains to be called exactly so, and what a term does. */
  exact: 1.3,
  term: 1.36,
  /** How much of the query a word covers that stands only in passing. */
  passing: 0.58,
};

/** From here on the query is a name of the document, and not only like one. */
const surelyNamed = 0.95;
/** The least part of a query that a document must cover. */
const leastCoverage = 0.2;
const tableKind = askedKinds.indexOf('Table');
const termKind = askedKinds.indexOf('Term');
/** Names are compared of so many documents, the best by their words. */
const mostCompared = 400;

type Lists = (word: number) => Postings;

/** Documents by score, best first; of a document and its parts only one. */
export function rank({ groups, asked }: Pick<Query, 'groups' | 'asked'>, lexicon: Lexicon, lists: Lists): Hit[] {
  const { documents } = lexicon;
  const total = groups.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return [];
  const score = new Float64Array(documents.length);
  const covered = new Float64Array(documents.length);
  for (const group of groups) addWords(group, lexicon, lists, score, covered);

  const found: Hit[] = [];
  for (let document = 0; document < documents.length; document++) {
    const coverage = (covered[document] as number) / total;
    if (coverage < leastCoverage) continue;
    const base = ((score[document] as number) / total) * coverage ** balance.coverage;
    found.push({ document, score: base * (documents[document]?.prior ?? 1), named: 0 });
  }
  const compared = inOrder(found).slice(0, mostCompared);
  const names = typedNames(groups, lexicon, lists, new Set(compared.map(({ document }) => document)));
  for (const hit of compared) {
    const { prior, asked: kind, names: known } = documents[hit.document] as Weights;
    const { named, worth } = nearestName(known, names, hit.document, total);
    hit.named = named;
    hit.score += prior * balance.name * worth;
    if (asked.has(kind)) hit.score *= kind === tableKind ? balance.askedTable : balance.asked;
    if (worth >= surelyNamed) hit.score *= kind === termKind ? balance.term : balance.exact;
  }
  return withoutParts(inOrder(compared), lexicon);
}

/** Adds what the best alternative of a group is worth in each document. */
function addWords(group: Group, lexicon: Lexicon, lists: Lists, score: Float64Array, covered: Float64Array): void {
  const best = new Float64Array(score.length);
  const share = new Float64Array(score.length);
  const touched: number[] = [];
  for (const { words, weight } of group.alternatives) {
    const shares = sharesOf(words, lexicon);
    const impact = words.length > 1 ? new Float64Array(score.length) : best;
    const part = words.length > 1 ? new Float64Array(score.length) : share;
    const own: number[] = [];
    const count = (document: number, value: number, of: number) => {
      const worth = value * of * weight * group.weight;
      if (best[document] === 0) touched.push(document);
      if (worth > (best[document] as number)) best[document] = worth;
      const cover = of * weight * solid(value);
      if (cover > (share[document] as number)) share[document] = cover;
    };
    words.forEach((word, index) => {
      const list = lists(word);
      for (let at = 0; at < list.length; at += 3) {
        const document = list[at] as number;
        const value = (list[at + 1] as number) / fullImpact;
        if (words.length === 1) count(document, value, 1);
        else {
          if (part[document] === 0) own.push(document);
          (impact[document] as number) += value * (shares[index] as number);
          (part[document] as number) += shares[index] as number;
        }
      }
    });
    for (const document of own) count(document, impact[document] as number, part[document] as number);
  }
  for (const document of touched) {
    (score[document] as number) += best[document] as number;
    (covered[document] as number) += (share[document] as number) * group.weight;
  }
}

/** How much each word of an alternative tells of all that it tells. */
function sharesOf(words: readonly number[], lexicon: Lexicon): number[] {
  const telling = words.map((word) => tellingOf(word, lexicon));
  const sum = telling.reduce((all, value) => all + value, 0) || 1;
  return telling.map((value) => value / sum);
}

const tellingOf = (word: number, { words, documents }: Lexicon): number =>
  tells(words[word]?.count ?? 0, documents.length);

/** Of a name the weight of its words that were typed, and of the query that stands in it. */
interface Typed {
  name: number;
  query: number;
}

/** A bit for each name: see `Postings`. */
const namesOfOne = 32;

/** The names of some documents, by document and name, as far as they were typed. */
function typedNames(
  groups: readonly Group[],
  lexicon: Lexicon,
  lists: Lists,
  documents: ReadonlySet<number>,
): Map<number, Typed> {
  const all = new Map<number, Typed>();
  for (const group of groups) {
    const best = new Map<number, Typed>();
    for (const { words, weight } of group.alternatives)
      for (const [key, { name, query }] of namesWith(words, lexicon, lists, documents)) {
        const typed = { name: name * weight, query: query * weight * group.weight };
        if (typed.query > (best.get(key)?.query ?? 0)) best.set(key, typed);
      }
    for (const [key, { name, query }] of best) {
      const sum = all.get(key) ?? { name: 0, query: 0 };
      all.set(key, { name: sum.name + name, query: sum.query + query });
    }
  }
  return all;
}

/** The names that hold words of one alternative. */
function namesWith(words: readonly number[], lexicon: Lexicon, lists: Lists, documents: ReadonlySet<number>) {
  const found = new Map<number, Typed>();
  const shares = sharesOf(words, lexicon);
  words.forEach((word, index) => {
    const list = lists(word);
    const telling = tellingOf(word, lexicon);
    for (let at = 0; at < list.length; at += 3) {
      let bits = list[at + 2] as number;
      if (bits === 0 || !documents.has(list[at] as number)) continue;
      for (let key = (list[at] as number) * namesOfOne; bits > 0; bits >>>= 1, key++) {
        if (!(bits & 1)) continue;
        const sum = found.get(key) ?? { name: 0, query: 0 };
        found.set(key, { name: sum.name + telling, query: sum.query + (shares[index] as number) });
      }
    }
  });
  return found;
}

/** How nearly the query is one of a document’s names, how much of either stands in the other; and what that is worth. */
function nearestName(known: Weights['names'], typed: Map<number, Typed>, document: number, total: number) {
  let nearest = { named: 0, worth: 0 };
  known.forEach(({ weight, strength }, index) => {
    const part = typed.get(document * namesOfOne + index);
    if (!part) return;
    const typedPart = Math.min(1, part.name / weight);
    const ofQuery = Math.min(1, part.query / total);
    const named = typedPart ** balance.nameLength * ofQuery;
    const within = typedPart >= surelyNamed ? balance.within * ofQuery : 0;
    const worth = strength * Math.max(named ** balance.nameShape, within);
    if (worth > nearest.worth) nearest = { named, worth };
  });
  return nearest;
}

/** Of a document and its parts only the best one, or the part that is called so; it gains by the next. */
function withoutParts(hits: readonly Hit[], { documents }: Lexicon): Hit[] {
  const groups = Map.groupBy(hits, ({ document }) => documents[document]?.part ?? document);
  return inOrder(
    [...groups].map(([whole, group]) => {
      const [best, next] = group as [Hit, Hit | undefined];
      const part = group.find(({ document, named }) => document !== whole && named >= surelyNamed);
      return { ...(part ?? best), score: best.score + balance.parts * (next?.score ?? 0) };
    }),
  );
}

const inOrder = (hits: Hit[]): Hit[] => hits.sort((a, b) => b.score - a.score || a.document - b.document);

/** How far a word with this impact counts as covered: fully from a fifth of the largest on. */
const solid = (impact: number): number => balance.passing + (1 - balance.passing) * Math.min(1, impact * 5);
