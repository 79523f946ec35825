import { expect, test } from 'vitest';
import { makeRunbook, openWith, paths } from '../../../tests/unit/handbook.ts';
import { currentMark, menu } from './menu.ts';

const fixture = () => openWith({ [paths.runbook]: makeRunbook({ alerts: ['DiskFull'] }) }).handbook;

test('the menu has about eight items, and never a single entry', () => {
  const items = menu(fixture());
  expect(items.map(({ label }) => label)).toEqual([
    'Roles',
    'KPIs',
    'Runbooks',
    'Policies',
    'Templates',
    'Alerts',
    'Get ready',
    'What changed',
    'Tables',
    'Glossary',
    'Guide',
  ]);
  for (const { url } of items) expect(url).toMatch(/^\/[a-z]+\/$/);
});

test('a kind without entries stays out', () => {
  const handbook = fixture();
  const without = {
    ...handbook,
    all: ((kind: string) => (kind === 'kpi' ? [] : handbook.all(kind as 'kpi'))) as never,
  };
  expect(menu(without).map(({ label }) => label)).not.toContain('KPIs');
});

test.each([
  ['/kpis/', '/kpis/', 'page'],
  ['/kpis/', '/kpis/restore-time/', 'true'],
  ['/kpis/', '/roles/', undefined],
  ['/tables/', '/tables/role-kpi/page/2/', 'true'],
  ['/roles/', '/compare/a/b/', 'true'],
  ['/glossary/', '/skills/', 'true'],
])('%s is marked on %s as %s', (url, path, expected) => {
  const item = menu(fixture()).find((one) => one.url === url)!;
  expect(currentMark(item, path)).toBe(expected);
});
