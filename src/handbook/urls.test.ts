import { expect, test } from 'vitest';
import { entryKindNames, vocabularyKindNames } from '../../schemas/fields.ts';
import { entryUrl, indexUrl, nodeUrl, paged, searchUrl, startUrl, statementUrl, tableUrl } from './urls.ts';

test('every kind of entry has its own folder of addresses', () => {
  expect(entryKindNames.map((kind) => entryUrl(kind, 'x'))).toEqual([
    '/roles/x/',
    '/runbooks/x/',
    '/policies/x/',
    '/kpis/x/',
    '/templates/x/',
    '/guide/x/',
  ]);
});

test('the first page of a list is the list itself', () => {
  expect(indexUrl('kpi')).toBe('/kpis/');
  expect(indexUrl('kpi', 2)).toBe('/kpis/page/2/');
  expect(tableUrl('role-kpi', 3)).toBe('/tables/role-kpi/page/3/');
  expect(paged('/x/', 1)).toBe('/x/');
});

test('a statement is a fragment of its policy', () => {
  expect(statementUrl('access-policy', 'S-01')).toBe('/policies/access-policy/#s-01');
});

test('a search is opened with what it looks for, whatever signs stand in it', () => {
  expect(searchUrl()).toBe('/search/');
  expect(searchUrl('a & b')).toBe('/search/?q=a+%26+b');
  expect(searchUrl('', { Kind: 'KPI' })).toBe('/search/?Kind=KPI');
  expect(searchUrl('x', { Role: 'VP & more' })).toBe('/search/?q=x&Role=VP+%26+more');
});

test('an item leads to where it is explained, and nowhere if it is explained nowhere', () => {
  const urls = vocabularyKindNames.map((kind) => [kind, nodeUrl({ kind, id: 'x' })]);
  expect(Object.fromEntries(urls)).toEqual({
    skill: '/skills/#x',
    tool: '/tools/#x',
    duty: '/start/x/',
    forum: '/forums/#x',
    term: '/glossary/#x',
    severity: '/glossary/#x',
    tier: '/glossary/#x',
    party: undefined,
    decision: undefined,
    framework: undefined,
    control: undefined,
    category: undefined,
  });
  expect(nodeUrl({ kind: 'policy', id: 'x' })).toBe('/policies/x/');
});

test('every address ends in a slash, before its fragment or query', () => {
  const urls = [entryUrl('role', 'x'), indexUrl('role', 2), tableUrl('x'), startUrl('x'), statementUrl('x', 'S-1')];
  for (const url of [...urls, searchUrl('x')]) expect(url).toMatch(/^\/[^#?]*\/([#?].*)?$/);
});
