import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { type Block, type Table, text } from '../handbook/blocks/blocks.ts';
import { blocksMarkup } from './markup.ts';

const href = (url: string) => `/base${url}`;
const evil = `<img src=x onerror="alert(1)"> & 'x'`;

/** The elements with their attributes, and the words as they are read out. */
function read(markup: string) {
  const elements: [name: string, attributes: Record<string, string>][] = [];
  let words = '';
  const parser = new Parser({
    onopentag: (name, attributes) => elements.push([name, attributes]),
    ontext: (data) => (words += data),
  });
  parser.end(markup);
  return { elements, words: words.replace(/\s+/g, ' ').trim() };
}

const makeTable = (value: string): Table => ({
  type: 'table',
  caption: value,
  columns: [
    { id: value, title: value },
    { id: 'b', title: value },
  ],
  rows: [
    {
      id: 'row',
      group: value,
      facets: { kind: [value] },
      cells: [
        { lines: [[text(value)]], sort: value },
        { lines: [[text(value, 'label')], [{ text: value, href: '/x/' }]] },
      ],
    },
  ],
});

const blocks: Block[] = [
  makeTable(evil),
  { type: 'list', title: evil, items: [[text(evil)]] },
  { type: 'facts', facts: [{ label: evil, lines: [[text(evil)]] }] },
  {
    type: 'statements',
    statements: [{ anchor: 's-01', id: 'S-01', force: 'must', text: evil, numbers: [], facts: [] }],
  },
  { type: 'counts', counts: [{ count: 1, label: evil, href: '/x/' }] },
];

test.each(blocks)('text of a $type stays text', (block) => {
  const { elements, words } = read(blocksMarkup([block], href));
  expect(elements.map(([name]) => name)).not.toContain('img');
  expect(words).toContain(evil);
});

test('values in attributes are whole', () => {
  const { elements } = read(blocksMarkup([makeTable(evil)], href));
  const attributes = (name: string) => elements.filter(([element]) => element === name).map(([, found]) => found);
  expect(attributes('td')[0]).toMatchObject({ 'data-label': evil });
  expect(attributes('th').at(-1)).toMatchObject({ scope: 'row', 'data-sort': evil });
  expect(JSON.parse(attributes('tr').at(-1)?.['data-facets'] ?? '')).toEqual({ kind: [evil] });
  expect(attributes('a')[0]).toEqual({ href: '/base/x/' });
});

test('what stands side by side is not read as one word', () => {
  const { words } = read(
    blocksMarkup(
      [
        makeTable('Word'),
        { type: 'list', items: [[text('One')], [text('Two')]] },
        { type: 'facts', facts: [{ label: 'Status', lines: [[text('Active')], [text('Since May')]] }] },
      ],
      href,
    ),
  );
  expect(words).toBe('Word Word Word Word Word Word Word One Two Status Active Since May');
});
