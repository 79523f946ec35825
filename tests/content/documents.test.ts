/** What the shipped handbook answers with: where a row leads, and its key fact. */
import { expect, test } from 'vitest';
import { shipped } from './shipped.ts';
import { hasAnchor } from '../../src/handbook/kinds/anchors.ts';
import { type EntryKind } from '../../schemas/fields.ts';
import { entryKinds } from '../../schemas/index.ts';
import { documentsOf } from '../../src/handbook/find/documents.ts';

const documents = documentsOf(shipped.handbook);
const at = (url: string) => documents.find((document) => document.url === url);

test.each([
  ['/kpis/mean-time-to-restore/', 'KPI', /^Target .*60 min/],
  ['/runbooks/certificate-renewal/', 'Runbook', /^\d+ min · SEV-1/],
  ['/policies/error-budget-policy/', 'Policy', /statements$/],
  ['/policies/error-budget-policy/#s-01', 'Statement', /./],
  ['/policies/vulnerability-management-policy/#parameters', 'Number', /≤ 14 days for critical/],
  ['/start/incident-commander/', 'Duty', /^Leads one incident/],
  ['/glossary/#error-budget', 'Term', /SLO/],
  ['/glossary/#sev-1', 'Severity', /./],
  ['/tools/#kubernetes', 'Tool', /./],
  ['/tables/role-kpi/', 'Table', /./],
  ['/compare/vp-devops/vp-cloud-engineering/', 'Comparison', /./],
  ['/roles/vp-devops/worksheet/', 'Worksheet', /./],
])('%s', (url, kind, fact) => {
  expect(at(url)?.kind).toBe(kind);
  expect(at(url)?.fact).toMatch(fact);
});

test('an alert leads to the first step of its runbook', () => {
  expect(documents.find(({ title }) => title === 'CertificateExpired')?.url).toBe(
    '/runbooks/certificate-renewal/#step-1',
  );
});

test('every fragment stands on the page of its entry', () => {
  for (const { url } of documents) {
    const [, folder, id, fragment] = /^\/([a-z]+)\/([a-z\d-]+)\/#(.+)$/.exec(url) ?? [];
    const kind = Object.keys(entryKinds).find((each) => entryKinds[each as EntryKind].folder === folder);
    const node = kind && id ? shipped.handbook.find(id) : undefined;
    if (node && fragment) expect(hasAnchor(shipped.handbook, node, fragment), url).toBe(true);
  }
});

test('details come last', () => {
  const kinds = documents.map(({ detail }) => detail === true);
  expect(kinds.indexOf(true)).toBe(kinds.lastIndexOf(false) + 1);
});
