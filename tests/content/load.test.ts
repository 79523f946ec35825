/** An index loaded from its files answers as the one in memory, whole or in shards. */
import { expect, test } from 'vitest';
import { shipped } from './shipped.ts';
import { answersOf } from '../../src/handbook/find/documents.ts';
import { storedFiles } from '../../src/handbook/find/find-files.ts';
import { find } from '../../src/handbook/find/find.ts';
import { loadAnswers } from '../../src/handbook/find/load.ts';

const index = answersOf(shipped.handbook);
const queries = ['MTTR', 'who approves exceptions', 'break glas', 'oncall', 'CertificateExpired', 'P1', 'xyzzy plugh'];

const loaded = async (most: number) => {
  const files = new Map(storedFiles(index, most).map(({ url, value }) => [url, JSON.stringify(value)]));
  const asked: string[] = [];
  const answers = await loadAnswers((url) => {
    asked.push(url);
    return Promise.resolve<unknown>(JSON.parse(files.get(url) ?? 'null'));
  });
  await answers.details();
  return { answers, asked, files };
};

test.each([
  ['whole', Infinity],
  ['in shards', 0],
])('%s', async (_, most) => {
  const { answers } = await loaded(most);
  for (const query of queries) {
    const found = await answers.find(query, 10);
    expect(found.answers.map(({ url }) => url)).toEqual(find(index, query, 10).results.map(({ url }) => url));
  }
});

test('a fact is loaded with the cards around it', async () => {
  const { answers, asked } = await loaded(Infinity);
  const [first] = (await answers.find('MTTR', 1)).answers;
  expect(first && (await answers.factOf(first))).toMatch(/^Target/);
  expect(asked).toEqual(['/find/answers.bin', '/find/details.bin', '/find/cards/0.bin']);
});

test('of shards only those are loaded that hold the words and the answers', async () => {
  const { answers, asked, files } = await loaded(0);
  await answers.find('MTTR', 3);
  expect(asked.length).toBeLessThan(files.size / 2);
});
