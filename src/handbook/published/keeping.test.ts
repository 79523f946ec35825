import { expect, test } from 'vitest';
import { type Files, makeKpi, makeRole, openWith, paths } from '../../../tests/unit/handbook.ts';
import { keepPublished } from './keeping.ts';
import { grownList, readPublished } from './list.ts';

/** A site with these pages and their fragments. */
const siteOf = (pages: Record<string, string[]>) => ({
  exists: (url: string) => url in pages,
  anchorsOf: (url: string) => (pages[url] ? new Set(pages[url]) : undefined),
});

function keep(files: Files, list: string, pages: Record<string, string[]>) {
  const { handbook } = openWith({ ...files, 'published/all.txt': list });
  const { redirects, anchors, problems } = keepPublished(handbook, siteOf(pages));
  return {
    redirects: Object.fromEntries([...redirects].map(([url, to]) => [url, `${to.how} ${to.url}`])),
    anchors: Object.fromEntries([...anchors].map(([url, moved]) => [url, Object.fromEntries(moved)])),
    problems: problems.map(({ file, line, column, code, hint }) => `${file}:${line}:${column} ${code} ${hint}`),
  };
}

const renamed = {
  [paths.kpi]: undefined,
  'kpis/new-time.md': makeKpi({ formerIds: ['restore-time'] }),
  [paths.role]: makeRole({ kpis: [] }),
};

test('a renamed entry is found under every address that had its id', () => {
  const pages = { '/kpis/new-time/': ['meaning'], '/kpis/new-time/v1/': [], '/api/kpis/new-time.json': [] };
  const list = '/api/kpis/restore-time.json\n/kpis/restore-time/ #meaning\n/kpis/restore-time/v1/\n';
  expect(keep(renamed, list, pages)).toEqual({
    redirects: {
      '/api/kpis/restore-time.json': 'renamed /api/kpis/new-time.json',
      '/kpis/restore-time/': 'renamed /kpis/new-time/',
      '/kpis/restore-time/v1/': 'renamed /kpis/new-time/v1/',
    },
    anchors: {},
    problems: [],
  });
});

test('an address that nothing answers for is a problem at its line, and so is a fragment, at the nearest heading', () => {
  const list = '# note\n/kpis/gone-time/v2/\n/kpis/restore-time/ #meanings #targets\n';
  expect(keep({}, list, { '/kpis/restore-time/': ['meaning', 'targets'] }).problems).toEqual([
    'content/published/all.txt:2:1 dropped-address If the KPI has a new id, add `formerIds: [gone-time]` to it; otherwise bring it back, or retire it',
    'content/kpis/restore-time.md:24:1 dropped-anchor Add to its front matter: `formerAnchors: [{ was: meanings, now: meaning }]`',
  ]);
});

test('a page answers to its former fragments, also those of an entry that it took in', () => {
  const kpi = makeKpi({ formerIds: ['old-time'], formerAnchors: [{ was: 'meanings', now: 'meaning' }] });
  const pages = { '/kpis/restore-time/': ['meaning'] };
  expect(keep({ [paths.kpi]: kpi }, '/kpis/old-time/ #meanings\n', pages)).toEqual({
    redirects: { '/kpis/old-time/': 'renamed /kpis/restore-time/' },
    anchors: { '/kpis/restore-time/': { meanings: 'meaning' } },
    problems: [],
  });
});

test('what names a retired entry leads to its page, and never to what took its place', () => {
  const retired = { status: 'retired', retiredOn: '2026-02-01', replacedBy: 'platform-lead' };
  const files = { 'roles/old-lead.md': makeRole({ title: 'Old Lead', ...retired }) };
  const pages = { '/roles/old-lead/': [], '/compare/': [], '/start/': [], '/roles/platform-lead/': [] };
  expect(keep(files, '/compare/old-lead/platform-lead/ #kpis\n/start/old-lead/\n', pages)).toEqual({
    redirects: {
      '/compare/old-lead/platform-lead/': 'retired /roles/old-lead/',
      '/start/old-lead/': 'retired /roles/old-lead/',
    },
    anchors: {},
    problems: [],
  });
});

test('a page of a list that has become shorter leads to the list, and a group that is gone to its top', () => {
  expect(keep({}, '/kpis/ #old-group\n/kpis/page/3/ #x\n', { '/kpis/': ['reliability'] })).toEqual({
    redirects: { '/kpis/page/3/': 'list /kpis/' },
    anchors: { '/kpis/': { 'old-group': '_top' } },
    problems: [],
  });
});

test('the list only grows, one sorted file for each first segment', () => {
  const { addresses, wrong } = readPublished('# note\n/b/ #z #a\n<<<<<<< HEAD\n/gone/\n', 'content/published/x.txt');
  expect(wrong).toEqual([3]);
  const grown = grownList(
    new Map(addresses.map((one) => [one.url, one])),
    new Map([
      ['/b/', ['m']],
      ['/', ['top']],
      ['/b/c.json', []],
    ]),
  );
  const lines = Object.fromEntries(
    [...grown].map(([file, text]) => [file, text.split('\n').filter((line) => line.startsWith('/'))]),
  );
  expect(lines).toEqual({ 'b.txt': ['/b/ #a #m #z', '/b/c.json'], 'gone.txt': ['/gone/'], 'home.txt': ['/ #top'] });
});
