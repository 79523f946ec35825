import { expect, test } from 'vitest';
import { crossTables } from '../handbook/tables/index.ts';
import { currentMark, sidebar } from './sidebar.ts';

const links = sidebar.flatMap((group) =>
  typeof group === 'object' && 'items' in group
    ? group.items.flatMap((item) => (typeof item === 'object' && 'link' in item ? [item.link] : []))
    : [],
);

test('the sidebar has collections and tables, and never single entries', () => {
  for (const { id } of crossTables) expect(links).toContain(`/tables/${id}/`);
  expect(links.filter((link) => /^\/(?:roles|kpis|runbooks|policies|guide|start)\/./.test(link))).toEqual([]);
});

test.each([
  ['/kpis/', '/kpis/', 'page'],
  ['/kpis/', '/kpis/restore-time/', 'true'],
  ['/kpis/', '/roles/', undefined],
  ['/tables/', '/tables/role-kpi/', undefined],
  ['/tables/role-kpi/', '/tables/role-kpi/page/2/', 'true'],
  ['/', '/', 'page'],
  ['/', '/kpis/', undefined],
])('%s is marked on %s as %s', (link, path, expected) => {
  expect(currentMark(link, path, links, '/')).toBe(expected);
});
