/** The style of the handbook, where a machine can judge it. */
import { describe, expect, test } from 'vitest';
import { bodyPassages, readPassages, yamlPassages } from './passages.ts';
import { proseHits, repeatedSentences } from './prose-rules.ts';
import { shipped } from './shipped.ts';

const passages = readPassages(shipped.handbook);

test('nothing that the style forbids stands in the handbook', () => {
  expect(passages.length).toBeGreaterThan(0);
  expect(
    passages.flatMap(proseHits).map(({ file, line, text, hint }) => `${file}:${line} “${text}” ${hint}`),
  ).toEqual([]);
});

test('no long sentence stands in two entries', () =>
  expect(repeatedSentences(passages).map(({ sentence, places }) => `${places.join(' ')} ${sentence}`)).toEqual([]));

describe('the rules of style', () => {
  const hits = (text: string) => proseHits({ file: 'a.md', line: 1, text }).map((hit) => hit.text);

  test.each([
    ['We leverage a robust tool', ['We leverage', 'robust']],
    ['It is important to be seamless', ['seamless', 'It is important']],
    ['One — two — three — four', ['— two — three —']],
    ['Ask <name>, TBD', ['<name>', 'TBD']],
    ['The behavior of a data center', ['behavior', 'center']],
    ['The service catalog needs a license', ['catalog', 'a license']],
    ['They organised labeled boxes', ['labeled', 'organised']],
  ])('find something in: %s', (text, found) => expect(hits(text)).toEqual(found));

  test.each([
    'Financial leverage is a noun',
    'Run `center --color` on <https://labor.example/catalog>',
    'AWS Service Catalog is a name',
    'A role is licensed to prioritize, and emphasis is put on analysis',
    'One thing — said once — and no more',
  ])('pass: %s', (text) => expect(hits(text)).toEqual([]));

  test('say the line on which the words stand', () =>
    expect(proseHits({ file: 'a.md', line: 7, text: 'One.\nA robust\none.' })[0]?.line).toBe(8));
});

describe('passages', () => {
  const source = { file: 'a.md', yaml: '', yamlLine: 0, body: '', bodyLine: 0 };

  test('of a body are its paragraphs, headings and cells, without code blocks', () => {
    const body = '## A [link](b.md)\n\nText with `code`\nand more.\n\n```\nnot this\n```\n\n| x |\n|---|\n| y |\n';
    expect(bodyPassages({ ...source, body, bodyLine: 10 }).map(({ line, text }) => `${line} ${text}`)).toEqual([
      '11 A link',
      '13 Text with `code`\nand more.',
      '20 x',
      '22 y',
    ]);
  });

  test('of YAML are its texts, without keys and ids', () => {
    const yaml = 'title: Some title\nowner: vp-devops\nlist:\n  - { note: Two words, id: S-01, day: 2026-11-20 }\n';
    expect(yamlPassages({ ...source, yaml, yamlLine: 1 }).map(({ line, text }) => `${line} ${text}`)).toEqual([
      '2 Some title',
      '5 Two words',
    ]);
  });
});

test('a repeated sentence is found through its links, code and punctuation', () => {
  const long = 'One two three four five six seven eight nine ten eleven';
  const passage = (file: string, text: string) => ({ file, line: 3, text });
  const found = repeatedSentences([
    passage('a.md', `First. ${long} \`twelve\`, done. Last.`),
    passage('b.md', `${long}\ntwelve done!`),
    passage('c.md', `${long}.`),
    passage('d.md', `${long}.`),
  ]);
  expect(found).toEqual([{ sentence: `${long.toLowerCase()} twelve done`, places: ['a.md:3', 'b.md:3'] }]);
});
