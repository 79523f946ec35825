import { expect, test } from 'vitest';
import { openWith } from '../../../tests/unit/handbook.ts';
import { previewOf } from '../browser-urls.ts';
import { previewFiles, previewFolders } from './previews.ts';

test('an entry and a term have a small file each', async () => {
  const files = previewFiles(openWith().handbook);
  const read = async (url: string) =>
    JSON.parse(String(await files.find((one) => one.url === url)?.content())) as object;
  expect(await read('/previews/kpis/restore-time.json')).toEqual({
    title: 'Restore time',
    kind: 'KPI',
    fact: 'Target < 60 min for SEV-1',
    summary: 'How long it takes to restore the service.',
  });
  expect(await read('/previews/glossary/sev-1.json')).toMatchObject({ title: 'SEV-1', kind: 'Term' });
});

test.each([
  ['/kpis/restore-time/', '/previews/kpis/restore-time.json'],
  ['/roles/platform-lead/targets/#kpis', '/previews/roles/platform-lead.json'],
  ['/glossary/#sev-1', '/previews/glossary/sev-1.json'],
  ['/glossary/', undefined],
  ['/kpis/', undefined],
  ['/kpis/page/2/', undefined],
  ['/tables/role-kpi/', undefined],
])('a link to %s shows %s', (address, expected) => {
  expect(previewOf(address, previewFolders) || undefined).toBe(expected);
});
