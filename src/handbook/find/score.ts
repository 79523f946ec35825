/**
 * Ranks documents for a query: words by how much they tell and where they stand (BM25F, whose part for each word
 * and document was worked out when the index was made), how much of the query is covered, and how nearly the query
 * is a name of the document. Pure: it gets all that it needs.
 */
import { fullImpact, type Lexicon, type Postings, tells } from './form.ts';
import { type Alternative, type Group } from './query.ts';

export interface Hit {
  document: number;
  score: number;
  /** How nearly the query is one of its names: 1 where it is one. */
  named: number;
}

/** What moves the balance. Found with half of the queries in `tests/find/`, and judged by the other half. */
export const balance = {
  /** How much less it is worth to hold only some of the words. */
  coverage: 0.9,
  /** What it is worth to be called so, and how much less to be called nearly so. */
  name: 0.5,
  nameShape: 3.5,
  /** How much of the name has to be typed. */
  nameLength: 0.75,
  /** What a document gains when one of its parts, or the whole of which it is a part, fits too. */
  parts: 0.25,
  /** How much of the query a word covers that stands only in passing. */
  passing: 0.5,
};

/** From here on the query is a name of the document, and not only like one. */
const surelyNamed = 0.95;

/** The least part of a query that a document must cover. */
const leastCoverage = 0.2;

/** Documents by score, best first; of a document and its parts only the best one. */
export function rank(groups: readonly Group[], lexicon: Lexicon, postings: (word: number) => Postings): Hit[] {
  const size = lexicon.documents.length;
  const total = groups.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return [];
  const score = new Float64Array(size);
  const covered = new Float64Array(size);
  const names: Names = new Map();
  for (const group of groups) addGroup(group, lexicon, postings, score, covered, names);

  const hits: Hit[] = [];
  for (let document = 0; document < size; document++) {
    const coverage = (covered[document] as number) / total;
    if (coverage < leastCoverage) continue;
    const { prior, names: known } = lexicon.documents[document] as Lexicon['documents'][number];
    const named = nearestName(known, names.get(document), total);
    const base = ((score[document] as number) / total) * coverage ** balance.coverage;
    hits.push({ document, score: prior * (base + balance.name * named ** balance.nameShape), named });
  }
  return withoutParts(inOrder(hits), lexicon);
}

/** For each document and each of its names: the weight of its words that were typed, and of the query in it. */
type Names = Map<number, Map<number, { name: number; query: number }>>;

function addGroup(
  group: Group,
  lexicon: Lexicon,
  postings: (word: number) => Postings,
  score: Float64Array,
  covered: Float64Array,
  names: Names,
): void {
  const best = new Map<number, { score: number; share: number; names: Map<number, { name: number; query: number }> }>();
  for (const alternative of group.alternatives)
    for (const [document, found] of documentsWith(alternative, lexicon, postings)) {
      const share = found.share * alternative.weight;
      const value = found.impact * share * group.weight;
      const before = best.get(document);
      if (!before || value > before.score) {
        const merged = before?.names ?? new Map();
        best.set(document, {
          score: value,
          share: Math.max(share * solid(found.impact), before?.share ?? 0),
          names: merged,
        });
      }
      const target = best.get(document)?.names;
      for (const [name, part] of found.names) {
        const query = part.share * alternative.weight * group.weight;
        if (query > (target?.get(name)?.query ?? 0))
          target?.set(name, { name: part.weight * alternative.weight, query });
      }
    }
  for (const [document, found] of best) {
    score[document] = (score[document] as number) + found.score;
    covered[document] = (covered[document] as number) + found.share * group.weight;
    if (found.names.size === 0) continue;
    const all = names.get(document) ?? new Map<number, { name: number; query: number }>();
    for (const [name, part] of found.names) {
      const sum = all.get(name) ?? { name: 0, query: 0 };
      all.set(name, { name: sum.name + part.name, query: sum.query + part.query });
    }
    names.set(document, all);
  }
}

interface Found {
  /** From 0 to 1, the mean of the words by what they tell. */
  impact: number;
  /** How much of the alternative stands in the document. */
  share: number;
  names: Map<number, { weight: number; share: number }>;
}

function documentsWith({ words }: Alternative, lexicon: Lexicon, postings: (word: number) => Postings) {
  const found = new Map<number, Found>();
  const size = lexicon.documents.length;
  const telling = words.map((word) => tells(lexicon.words[word]?.count ?? 0, size));
  const total = telling.reduce((sum, value) => sum + value, 0) || 1;
  words.forEach((word, index) => {
    const list = postings(word);
    const share = (telling[index] as number) / total;
    for (let at = 0; at < list.length; at += 3) {
      const document = list[at] as number;
      const own = found.get(document) ?? {
        impact: 0,
        share: 0,
        names: new Map<number, { weight: number; share: number }>(),
      };
      own.impact += (share * (list[at + 1] as number)) / fullImpact;
      own.share += share;
      for (let bits = list[at + 2] as number, name = 0; bits > 0; bits >>>= 1, name++)
        if (bits & 1) {
          const before = own.names.get(name) ?? { weight: 0, share: 0 };
          own.names.set(name, { weight: before.weight + (telling[index] as number), share: before.share + share });
        }
      found.set(document, own);
    }
  });
  return found;
}

/** How nearly the query is the nearest of a document’s names: how much of either stands in the other. */
function nearestName(
  known: Lexicon['documents'][number]['names'],
  found: Map<number, { name: number; query: number }> | undefined,
  total: number,
): number {
  let nearest = 0;
  for (const [name, part] of found ?? []) {
    const { weight = 0, strength = 0 } = known[name] ?? {};
    if (weight === 0) continue;
    const ofName = Math.min(1, part.name / weight);
    const ofQuery = Math.min(1, part.query / total);
    nearest = Math.max(nearest, strength * ofName ** balance.nameLength * ofQuery);
  }
  return nearest;
}

/**
 * Of a document and its parts only the best one, which gains by the next; the one that is called so, where the
 * best is not.
 */
function withoutParts(hits: readonly Hit[], { documents }: Lexicon): Hit[] {
  const groups = Map.groupBy(hits, ({ document }) => documents[document]?.part ?? document);
  return inOrder(
    [...groups.values()].map((group) => {
      const [best, next] = group as [Hit, Hit | undefined];
      const shown = best.named >= surelyNamed ? best : (group.find(({ named }) => named >= surelyNamed) ?? best);
      return { ...shown, score: best.score + balance.parts * (next?.score ?? 0) };
    }),
  );
}

const inOrder = (hits: Hit[]): Hit[] => hits.sort((a, b) => b.score - a.score || a.document - b.document);

/** How far a word with this impact counts as covered: fully from a fifth of the largest on. */
const solid = (impact: number): number => balance.passing + (1 - balance.passing) * Math.min(1, impact * 5);
