import { expect, test } from 'vitest';
import { openWith } from '../../../tests/unit/handbook.ts';
import { kpiCitation, statementCitation } from './citation.ts';
import { citationHtml, citationMarkdown, citationText } from './forms.ts';

const { handbook } = openWith();
const kpi = handbook.get('kpi', 'restore-time');
const role = handbook.get('role', 'platform-lead');

test('a KPI is cited with version, dates, formula, unit, target and address', () => {
  const edge = role.data.kpis[0]!;
  expect(citationText(kpiCitation(handbook, kpi, { role, edge }))).toMatchInlineSnapshot(`
    "Restore time, version 1, in force since 2026-01-01
    Formula: Mean of the time from “The alert” to “The service works”
    Unit: minutes; lower is better; window: calendar month
    Target of Platform Lead: < 60 min for SEV-1 (since 2026-01-01)
    /kpis/restore-time/v1/#role-platform-lead"
  `);
  expect(kpiCitation(handbook, kpi).url).toBe('/kpis/restore-time/v1/');
});

test('a statement is cited by its id', () => {
  const policy = handbook.get('policy', 'restore-policy');
  const [statement] = policy.data.statements;
  expect(statementCitation(handbook, policy, statement!)).toMatchObject({ url: '/policies/restore-policy/v1/#s-01' });
});

test('no sign of a text means something to Markdown or HTML', () => {
  const citation = { title: 'A [b] *c*', facts: ['< 60 & `d`'], url: 'https://x.example/a/(b)/' };
  expect(citationMarkdown(citation)).toBe('[A \\[b\\] \\*c\\*](https://x.example/a/%28b%29/)  \n\\< 60 & \\`d\\`');
  expect(citationHtml(citation)).toBe(
    '<p><a href="https://x.example/a/(b)/">A [b] *c*</a><br>&lt; 60 &amp; `d`<br><a href="https://x.example/a/(b)/">https://x.example/a/(b)/</a></p>',
  );
});
