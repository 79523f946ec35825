import { expect, test } from 'vitest';
import { isEncoded, readLink, linkUrl } from './links.ts';

const read = (url: string) => readLink('guide', url);

test.each([
  ['../kpis/x.md', 'kpi', 'x', ''],
  ['../kpis/x.md#here', 'kpi', 'x', 'here'],
  ['../kpis/x.md#h%C3%A9re', 'kpi', 'x', 'hére'],
  ['../kpis/x.md#a#b', 'kpi', 'x', 'a'],
  ['y.md', 'guide', 'y', ''],
  ['./y.md', 'guide', 'y', ''],
  ['../guide/./y.md', 'guide', 'y', ''],
  ['%2e%2e/kpis/x.md', 'kpi', 'x', ''],
  ['..%2Fkpis%2fx.md', 'kpi', 'x', ''],
  ['../kpis//x.md', 'kpi', 'x', ''],
  [' ../kpis/x.md ', 'kpi', 'x', ''],
])('%s is an entry', (url, kind, id, fragment) => {
  expect(read(url)).toEqual({ type: 'entry', kind, id, fragment });
});

test.each(['https://example.com/a%b', 'http://example.com', 'HTTPS://EXAMPLE.COM', 'mailto:a@example.com'])(
  '%s stands outside the handbook',
  (url) => {
    expect(read(url)).toEqual({ type: 'external' });
  },
);

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'java\0script:alert(1)',
  '\x01javascript:alert(1)',
  'java\u00adscript:alert(1)',
  'java\u200bscript:alert(1)',
  '\ufeffjavascript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  'ftp://example.com',
  'blob:x',
  'x:y',
  '//example.com',
  '/\t/example.com',
  '\\\\example.com',
  '/\\example.com',
  '..\\kpis\\x.md',
  'https://[',
  'http://',
])('%j is unsafe', (url) => {
  expect(read(url)).toEqual({ type: 'unsafe' });
});

test.each(['../../README.md', '../../../etc/passwd', '%2e%2e/%2e%2e/README.md', '../../guide/y.md', 'a/../../../x.md'])(
  '%s leaves the handbook',
  (url) => {
    expect(read(url)).toEqual({ type: 'outside' });
  },
);

test.each([
  '',
  '.',
  '..',
  '../kpis/',
  '../kpis/x',
  '../kpis/x.md/',
  '../kpis/x.MD',
  '../kpis/a/x.md',
  '../kpi/x.md',
  '../vocabulary/skills.yaml',
  '../kpis/x.md?query',
  '%252e%252e/kpis/x.md',
  'javascript%3Aalert(1)',
])('“%s” is no file of the handbook', (url) => {
  // A closing slash names a folder, but the path of an entry ends in its file.
  expect(read(url).type).toBe(url === '../kpis/x.md/' ? 'entry' : 'unknown');
});

test('a fragment is a place on the same page, decoded', () => {
  expect(read('#a%20b')).toEqual({ type: 'fragment', fragment: 'a b' });
  expect(read('#100%')).toEqual({ type: 'fragment', fragment: '100%' });
});

test('a path from the root is a file', () => {
  expect(read('/images/a.png')).toEqual({ type: 'file' });
});

test.each([
  ['../kpis/x.md#here', '/', '/kpis/x/#here'],
  ['../kpis/x.md#hére', '/', '/kpis/x/#h%C3%A9re'],
  ['../kpis/x.md', '/team/handbook/', '/team/handbook/kpis/x/'],
  ['y.md', '/base/', '/base/guide/y/'],
  ['/images/a.png', '/base/', '/base/images/a.png'],
  ['#here', '/base/', '#here'],
  ['https://example.com/', '/base/', 'https://example.com/'],
])('%s under %s becomes %s', (url, base, expected) => {
  expect(linkUrl('guide', 'here', url, base)).toBe(expected);
});

test.each([
  ['#kpis', '/base/roles/lead/targets/#kpis'],
  ['#each-week', '/base/roles/lead/all/#each-week'],
  ['other.md#decision-rights', '/base/roles/other/decisions/#decision-rights'],
  ['other.md', '/base/roles/other/'],
])('%s in a role leads to the part that it stands on', (url, expected) => {
  expect(linkUrl('roles', 'lead', url, '/base/')).toBe(expected);
});

test('an address whose percent signs are no characters is not encoded', () => {
  expect(isEncoded('/a%20b.png')).toBe(true);
  for (const url of ['/100%.png', '/%zz.png', '/%ff.png']) expect(isEncoded(url)).toBe(false);
});
