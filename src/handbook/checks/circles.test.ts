import { expect, test } from 'vitest';
import { expectProblems, makeKpi, makeRole, openWith, paths } from '../../../tests/unit/handbook.ts';

const code = 'circular-reference';
const deprecated = (replacedBy: string) => ({ status: 'deprecated', replacedBy });

test('a KPI is not its own guardrail', () => {
  const kpi = makeKpi({ guardrails: ['restore-time'] }).replace('  - restore-time', '  - ‸restore-time');
  expectProblems({ [paths.kpi]: kpi }, [code]);
});

test('a role may own its own page, and does not report to itself', () => {
  expectProblems({ [paths.role]: makeRole({ owner: 'platform-lead' }) }, []);
  const role = makeRole({ reportsTo: ['platform-lead'] }).replace('  - platform-lead', '  - ‸platform-lead');
  expectProblems({ [paths.role]: role }, [code]);
});

test('a draft may name itself until there is another entry to name', () => {
  const { diagnostics } = openWith({
    [paths.role]: makeRole({ status: 'draft', reportsTo: ['platform-lead'] }),
  });
  expect(diagnostics.map((found) => [found.code, found.severity])).toEqual([[code, 'warning']]);
});

test('a chain that comes back is told once, at its first entry', () => {
  const { diagnostics } = openWith({
    'kpis/a-time.md': makeKpi({ title: 'A time', ...deprecated('b-time') }),
    'kpis/b-time.md': makeKpi({ title: 'B time', ...deprecated('c-time') }),
    'kpis/c-time.md': makeKpi({ title: 'C time', ...deprecated('a-time') }),
  });
  const found = diagnostics.filter((diagnostic) => diagnostic.code === code);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({
    file: 'content/kpis/a-time.md',
    message: 'This goes round in a circle: a-time → b-time → c-time → a-time',
  });
});

test('a chain that ends is none, nor is one that leads into a circle', () => {
  const { diagnostics } = openWith({
    'kpis/a-time.md': makeKpi({ title: 'A time', ...deprecated('b-time') }),
    'kpis/b-time.md': makeKpi({ title: 'B time', ...deprecated('c-time') }),
    'kpis/c-time.md': makeKpi({ title: 'C time', ...deprecated('b-time') }),
    'kpis/d-time.md': makeKpi({ title: 'D time', ...deprecated('restore-time') }),
  });
  const found = diagnostics.filter((diagnostic) => diagnostic.code === code);
  expect(found.map(({ file }) => file)).toEqual(['content/kpis/b-time.md']);
});
