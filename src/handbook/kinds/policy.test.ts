import { expect, test } from 'vitest';
import { makePolicy, openWith, paths, textOf } from '../../../tests/unit/handbook.ts';
import { rich } from '../../../tests/unit/rich.ts';
import { showEntryFacts, showSection } from '../../../tests/unit/show.ts';
import { type Node } from '../graph.ts';
import { runbooksFor } from '../facts/statements.ts';

const { handbook } = openWith(rich);
const policy = handbook.get('policy', 'restore-policy');

test('the card says whom it binds and what exceptions there are', () => {
  expect(showEntryFacts(handbook, policy)).toMatchObject({
    Instrument: 'Policy',
    'Binds, and acknowledged by': 'On-call engineer',
    For: 'All services',
    Exceptions: 'Granted by Platform Head, for at most 30 days',
    'Also claimed by': 'Platform Head',
  });
});

test('who acknowledges it is said apart where it is somebody else', () => {
  const { handbook } = openWith({ [paths.policy]: makePolicy({ acknowledgedBy: [] }) });
  const facts = showEntryFacts(handbook, handbook.get('policy', 'restore-policy'));
  expect(facts).toMatchObject({ Binds: 'On-call engineer' });
  expect(Object.keys(facts)).not.toContain('Acknowledged by');
});

test('no exceptions are said to be none', () => {
  const { handbook } = openWith({ [paths.policy]: makePolicy() });
  const node = handbook.find('restore-policy') as Node<'policy'>;
  expect(showEntryFacts(handbook, node)['Exceptions']).toBe('None');
});

test('a statement shows what verifies it, what carries it out and which controls it answers', () => {
  expect(showSection(handbook, 'restore-policy', 'statements')).toEqual([
    'S-01 must ' +
      JSON.stringify({
        'Verified by': 'Restore time / Restore the service',
        'Carried out by': 'Former restore, Restore the service',
        Answers: '5.1 Policies for security',
      }),
  ]);
});

test('evidence is named as such', () => {
  const statements = [{ id: 'S-01', force: 'must', text: 'It works.', verifiedBy: [{ evidence: 'A log' }] }];
  const [line] =
    showSection(openWith({ [paths.policy]: makePolicy({ statements }) }).handbook, 'restore-policy', 'statements') ??
    [];
  expect(line).toContain('"Verified by":"Evidence: A log"');
});

test('a number is shown with its cohort, its sign and the roles that use it', () => {
  expect(showSection(handbook, 'restore-policy', 'parameters')).toEqual([
    'Time to restore | SEV-1 | ≤ 60 min |  | Platform Lead',
    'Time to restore | SEV-2 | ≤ 240 min |  | ',
  ]);
});

test('a number without a cohort is for everything, and a stretch is what to aim for', () => {
  const parameters = [
    { id: 'share', name: 'Share', unit: 'percent', limit: 'at-least', values: [{ value: 90, stretch: 95 }] },
    { id: 'age', name: 'Age', unit: 'days', limit: 'at-most', values: [{ for: 'laptops', value: 30 }] },
  ];
  const { handbook } = openWith({ [paths.policy]: makePolicy({ parameters }) });
  expect(showSection(handbook, 'restore-policy', 'parameters')).toEqual([
    'Share | Everything | ≥ 90% | ≥ 95% | ',
    'Age | laptops | ≤ 30 days |  | ',
  ]);
});

test('controls stand in the order of their file', () => {
  const controls = `- { id: iso-5.0, name: First, framework: iso, number: "5.0" }\n${textOf('vocabulary/controls.yaml')}`;
  const statements = [{ id: 'S-01', force: 'may', text: 'It works.', controls: ['iso-5.1', 'iso-5.0'] }];
  const { handbook } = openWith({ [paths.policy]: makePolicy({ statements }), 'vocabulary/controls.yaml': controls });
  expect(showSection(handbook, 'restore-policy', 'controls')?.map((line) => line.slice(0, 3))).toEqual(['5.0', '5.1']);
});

test('controls are listed with the statements that answer them', () => {
  expect(showSection(handbook, 'restore-policy', 'controls')).toEqual([
    '5.1 Policies for security | ISO 27001 (2022) | S-01',
  ]);
});

test('KPIs and roles that use its numbers are listed', () => {
  expect(showSection(handbook, 'restore-policy', 'kpis-that-use-it')).toEqual([
    'KPIs: Restore time How long it takes to restore the service.',
    'Roles: Platform Lead Answers for the platform.',
  ]);
});

test('only runbooks that name a statement carry it out', () => {
  expect(runbooksFor(handbook, policy, 'S-01').map(({ id }) => id)).toEqual(['former-restore', 'restore-service']);
  expect(runbooksFor(handbook, policy, 'S-02')).toEqual([]);
});
