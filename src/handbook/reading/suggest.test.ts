import { expect, test } from 'vitest';
import { nearest, suggestion } from './suggest.ts';

test.each([
  ['catgory', 'category'],
  ['Category', 'category'],
  ['kategorie', 'category'],
  ['tile', 'title'],
])('%s is near %s', (word, expected) => {
  expect(nearest(word, ['category', 'title', 'summary'])).toBe(expected);
});

test('case counts for nothing', () => {
  expect(nearest('CATGORY', ['category'])).toBe('category');
  expect(nearest('catgory', ['CATEGORY'])).toBe('CATEGORY');
  expect(nearest('sev-1', ['sev-2', 'SEV-1'])).toBe('SEV-1');
});

test('a short word may be wrong in two places', () => {
  expect(nearest('abc', ['axy'])).toBe('axy');
  expect(nearest('abc', ['xyz'])).toBeUndefined();
});

test('another case is nearer than another letter', () => {
  expect(nearest('SEV-1', ['sev-2', 'sev-1'])).toBe('sev-1');
});

test('what is too far away is not meant', () => {
  expect(nearest('weather', ['category', 'title'])).toBeUndefined();
  expect(nearest('x', [])).toBeUndefined();
});

test('a hint names what is meant, shown as it would be written, and else says what is known', () => {
  expect(suggestion('catgory', ['category'], 'Known: category')).toBe('Did you mean `category`?');
  expect(suggestion('catgory', ['category'], '', (near) => `“${near}”`)).toBe('Did you mean “category”?');
  expect(suggestion('weather', ['category'], 'Known: category')).toBe('Known: category');
});
