import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../tests/unit/handbook.ts';
import { brokenLinks, readPages } from './built-links.ts';

/** Writes a site with two good pages and these, and returns what is broken as `page url reason`. */
function check(files: Record<string, string>, base = '/'): string[] {
  const dir = temporaryFolder();
  const site = {
    'index.html': '<p id="start">Home</p>',
    'kpis/x/index.html': '<h2 id="meaning">Meaning</h2><h2 id="h%C3%A9">One</h2><h2 id="hé">Two</h2>',
    'image.svg': '<svg/>',
    ...files,
  };
  for (const [name, text] of Object.entries(site)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), text);
  }
  return brokenLinks(readPages(dir), dir, base).map(({ page, url, reason }) => `${page} ${url} ${reason}`);
}
const page = (...urls: string[]) => ({ 'page/index.html': urls.map((url) => `<a href="${url}">x</a>`).join('') });

test('good links are no problem', () => {
  const good = ['/', '/kpis/x/', '/kpis/x/#meaning', '/kpis/x/index.html', '../kpis/x/', '#', '?q=1', '/?q=1#start'];
  expect(
    check(page(...good, '/image.svg', '/image.svg#part', 'https://example.com/none', 'mailto:a@b.c', '//host/x')),
  ).toEqual([]);
});

test('a page that is not there', () => {
  expect(check(page('/kpis/y/', '../none/', 'sub/'))).toEqual([
    '/page/index.html /kpis/y/ no such page',
    '/page/index.html ../none/ no such page',
    '/page/index.html sub/ no such page',
  ]);
});

test('a fragment that is not there, on another page or on the same one', () => {
  expect(check(page('/kpis/x/#none', '#none', '/#meaning'))).toEqual([
    '/page/index.html /kpis/x/#none no such fragment',
    '/page/index.html #none no such fragment',
    '/page/index.html /#meaning no such fragment',
  ]);
});

test('fragments are compared as browsers do, decoded', () => {
  expect(check(page('/kpis/x/#h%C3%A9', '/kpis/x/#hé'))).toEqual([]);
});

test('an address without its closing slash would be redirected', () => {
  expect(check(page('/kpis/x', '/kpis/x#meaning'))).toEqual([
    '/page/index.html /kpis/x no closing slash',
    '/page/index.html /kpis/x#meaning no closing slash',
  ]);
});

test('under a base path, addresses start with it', () => {
  const links = page('/team/handbook/kpis/x/#meaning', '/team/handbook/', '../kpis/x/', '#', '/kpis/x/', '/team/');
  expect(check(links, '/team/handbook/')).toEqual([
    '/page/index.html /kpis/x/ outside the base path',
    '/page/index.html /team/ outside the base path',
  ]);
});

test('a relative link cannot climb out of the base path', () => {
  expect(check(page('../../x/'), '/team/')).toEqual(['/page/index.html ../../x/ outside the base path']);
});

test.each([
  '<img src="/none.png">',
  '<script src="/none.js"></script>',
  '<link rel="stylesheet" href="/none.css">',
  '<form action="/none/"></form>',
  '<iframe src="/none/"></iframe>',
])('%s is a link too', (html) => {
  expect(check({ 'page/index.html': html })).toHaveLength(1);
});

test('a canonical address names another host, and text is no link', () => {
  expect(
    check({ 'page/index.html': '<link rel="canonical" href="/none/"><p>href="/none/"</p><!-- <a href="/none/"> -->' }),
  ).toEqual([]);
});

test('a broken link is reported on every page that has it, once', () => {
  const html = '<a href="/none/">x</a><a href="/none/">y</a>';
  expect(check({ 'a/index.html': html, 'b.html': html })).toEqual([
    '/a/index.html /none/ no such page',
    '/b.html /none/ no such page',
  ]);
});
