import { expect, test } from 'vitest';
import { openWith } from '../../tests/unit/handbook.ts';
import { markTerms } from './terms.ts';

const { handbook } = openWith({
  'vocabulary/glossary.yaml':
    '- { id: slo, name: SLO, summary: A target. }\n- { id: error-budget, name: Error budget, summary: What is left. }\n',
});
const mark = (html: string, seen = new Set<string>()) => markTerms(handbook, html, seen);
const link = (id: string, word: string) => `<a class="term" href="/glossary/#${id}">${word}</a>`;

test('a word is marked where it stands first, in any case and number', () => {
  expect(mark('<p>SLOs and an SLO</p>')).toBe(`<p>${link('slo', 'SLOs')} and an SLO</p>`);
  expect(mark('<p>the error budget</p>')).toBe(`<p>the ${link('error-budget', 'error budget')}</p>`);
});

test('headings, links and code are left alone, and parts of words', () => {
  for (const html of ['<h2>SLO</h2>', '<a href="/">an <b>SLO</b></a>', '<code>SLO</code>', '<p>slow SLO-like</p>'])
    expect(mark(html)).toBe(html);
});

test('a page marks each word once, over all its sections', () => {
  const seen = new Set<string>();
  mark('<p>SLO</p>', seen);
  expect(mark('<p>SLO</p>', seen)).toBe('<p>SLO</p>');
});
