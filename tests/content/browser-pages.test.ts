/** A browser looks at every sort of page, so that a new one is not forgotten. */
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { entryKindList, entryKinds } from '../../schemas/index.ts';
import { crossTables } from '../../src/handbook/tables/index.ts';
import { indexUrl, tableUrl } from '../../src/handbook/urls.ts';
import { pages } from '../browser/pages.ts';
import { shipped } from './shipped.ts';

const addresses = Object.values<string>(pages).map((address) => address.replace(/\?.*$/, ''));
const entries = (folder: string) => new RegExp(`^/${folder}/(?!page/)[^/]+/$`);

/** `[folder]/[id].astro` as the addresses that it makes. A name that starts with dots may be missing, or be a path. */
function routeOf(file: string): RegExp {
  const path = file.replace(/(?:^|\/)index\.astro$|\.astro$/, '');
  const pattern = path
    .split('/')
    .filter(Boolean)
    .map((part) => (part.startsWith('[...') ? '(?:/.+)?' : `/${part.replace(/\[\w+\]/g, '[^/]+')}`))
    .join('');
  return new RegExp(`^${pattern}(?:/|\\.html)$`);
}

/** The handbook that ships has no frozen period and no second version of anything; parts are pages of a role. */
const without = [
  '[folder]/[id]/[part].astro',
  '[folder]/[id]/[version]/compare/[to].astro',
  'periods/[period]/index.astro',
  'periods/[period]/[role]/index.astro',
  'periods/[period]/[role]/worksheet.astro',
];

test('every route of the site is looked at', () => {
  const routes = readdirSync('src/pages', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.astro'));
  expect(routes.length).toBeGreaterThan(10);
  // Of the routes that an address fits, the one that spells out most of it makes the page.
  const spelt = (route: string) => route.replace(/\[[^\]]*\]/g, '').length - (route.includes('[...') ? 0.5 : 0);
  const made = addresses.map(
    (address) => routes.filter((route) => routeOf(route).test(address)).sort((a, b) => spelt(b) - spelt(a))[0],
  );
  expect(routes.filter((route) => !made.includes(route) && !without.includes(route))).toEqual([]);
});

test('every table is looked at', () => {
  expect(crossTables.map(({ id }) => tableUrl(id)).filter((url) => !addresses.includes(url))).toEqual([]);
});

test('the index and an entry of every kind are looked at', () => {
  const kinds = entryKindList.filter((kind) => shipped.handbook.all(kind).length > 0);
  expect(kinds.filter((kind) => !addresses.includes(indexUrl(kind)))).toEqual([]);
  expect(kinds.filter((kind) => !addresses.some((url) => entries(entryKinds[kind].folder).test(url)))).toEqual([]);
});
