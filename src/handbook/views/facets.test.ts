import { expect, test } from 'vitest';
import { type EntryKind } from '../../../schemas/fields.ts';
import { makePolicy, openWith } from '../../../tests/unit/handbook.ts';
import { rich } from '../../../tests/unit/rich.ts';
import { facetsOf } from './facets.ts';
import { type Node } from '../graph.ts';

const { handbook } = openWith(rich);
const facets = (id: string) =>
  Object.fromEntries(
    facetsOf(handbook, handbook.find(id) as Node<EntryKind>).map(({ name, values }) => [name, values]),
  );

test('a KPI is found by its category, its owner and the roles measured by it', () => {
  expect(facets('restore-time')).toEqual({
    Kind: ['KPI'],
    Category: ['Reliability'],
    Role: ['Platform Lead'],
    Status: ['Active'],
  });
});

test('a runbook is found by its type, its severities and by those who have a stake in it or run it', () => {
  expect(facets('restore-service')).toEqual({
    Kind: ['Runbook'],
    Category: ['Change'],
    Role: ['Platform Head', 'Platform Lead'],
    Duty: ['On-call engineer'],
    Severity: ['SEV-1'],
    Status: ['Active'],
  });
});

test('a role is found by itself', () => {
  expect(facets('former-lead')).toEqual({
    Kind: ['Role'],
    Role: ['Former Lead', 'Platform Lead'],
    Status: ['Deprecated'],
  });
});

test('a guide page has a kind and nothing else', () => {
  expect(facets('about')).toEqual({ Kind: ['Guide'] });
});

test('those whom a role reports to, or who come after it, are not its roles', () => {
  expect(facets('platform-lead')['Role']).toEqual(['Platform Lead']);
});

test('a policy is found by the roles that it applies to', () => {
  const fields = { appliesTo: { who: ['platform-head'], what: ['All of it'] } };
  const { handbook } = openWith({ ...rich, 'policies/other.md': makePolicy({ title: 'Other', ...fields }) });
  const values = facetsOf(handbook, handbook.get('policy', 'other')).find(({ name }) => name === 'Role')?.values;
  expect(values).toContain('Platform Head');
});
