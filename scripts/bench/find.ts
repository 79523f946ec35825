/** What search costs in a built site: the kilobytes of the index that come before the first answer, and the time of a query. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { answersUrl } from '../../src/handbook/browser-urls.ts';
import { type Answers, loadAnswers } from '../../src/handbook/find/load.ts';
import { readJudged } from '../../src/handbook/find/measure.ts';

export interface FindCost {
  /** Of the index before the first answer, in kB: for the first query of a reader, in the middle and at most. */
  first: { median: number; most: number };
  /** Milliseconds for a query, once what it needs is loaded: in the middle, and of the slowest in twenty. */
  query: { median: number; slow: number };
}

/** Asks the index of the site in `dir` the queries of a file. */
export async function findCost(dir: string, queries: string): Promise<FindCost> {
  const texts = readJudged(readFileSync(queries, 'utf8')).map(({ query }) => query);
  const sizes = new Map<string, number>();
  const get = (url: string) => {
    const packed = readFileSync(join(dir, url));
    sizes.set(url, packed.length);
    return Promise.resolve(JSON.parse(gunzipSync(packed).toString()) as unknown);
  };
  const answers = await loadAnswers(get);
  const lexicon = sizes.get(answersUrl) ?? 0;
  const bytes: number[] = [];
  for (const text of texts) {
    sizes.clear();
    await (await loadCold(get)).find(text, most);
    bytes.push([...sizes.values()].reduce((sum, size) => sum + size, 0));
  }
  await warm(answers, texts);
  const times: number[] = [];
  for (const text of texts) {
    const start = performance.now();
    await answers.find(text, most);
    times.push(performance.now() - start);
  }
  return {
    first: { median: at(bytes, 0.5) / 1e3, most: Math.max(lexicon, ...bytes) / 1e3 },
    query: { median: at(times, 0.5), slow: at(times, 0.95) },
  };
}

/** As many answers as the dialog shows. */
const most = 10;

/** Somebody who has searched nothing yet. */
const loadCold = loadAnswers;

async function warm(answers: Answers, texts: readonly string[]): Promise<void> {
  await answers.details();
  for (const text of texts) await answers.find(text, most);
}

const at = (numbers: number[], share: number): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) * share)] ?? 0;
