import { expect, test } from 'vitest';
import { makePolicy, makeRunbook, openWith, paths, textOf } from '../../../tests/unit/handbook.ts';
import { showBlock } from '../../../tests/unit/show.ts';
import { statementControl } from './statement-control.ts';

const build = (runbook: Record<string, unknown> = {}) =>
  statementControl.build(
    openWith({
      'vocabulary/controls.yaml': `${textOf('vocabulary/controls.yaml')}- { id: iso-5.10, name: Use, framework: iso, number: "5.10" }\n`,
      [paths.runbook]: makeRunbook(runbook),
    }).handbook,
  );
const answered = 'ISO 27001 (2022): 5.1 Policies for security';
const statement = 'Restore policy S-01 / A service that is away is restored. | must';

test('a control is implemented where an active runbook carries its statement out', () => {
  const table = build();
  expect(showBlock(table)).toEqual([
    `${answered} | Implemented | ${statement} | Restore the service`,
    'ISO 27001 (2022): 5.10 Use | Nothing answers it |  |  | ',
  ]);
  expect(table.rows.map(({ facets }) => facets)).toEqual([
    { framework: ['ISO 27001 (2022)'], state: ['Implemented'] },
    { framework: ['ISO 27001 (2022)'], state: ['Nothing answers it'] },
  ]);
});

test('it is only claimed where no runbook does, or one that is not in force', () => {
  expect(showBlock(build({ implements: [] }))[0]).toBe(`${answered} | Claimed | ${statement} | `);
  expect(showBlock(build({ status: 'draft' }))[0]).toBe(
    `${answered} | Claimed | ${statement} | Restore the service Draft`,
  );
});

test('numbers of controls sort as numbers, states from nothing to implemented', () => {
  const [first, second] = build().rows;
  expect([first?.cells[0]?.sort, second?.cells[0]?.sort]).toEqual(['0005.0001', '0005.0010']);
  expect([first?.cells[1]?.sort, second?.cells[1]?.sort]).toEqual([2, 0]);
  expect(first?.cells[3]?.sort).toBe(0);
});

test('the same statement of a policy that is not in force is marked', () => {
  const { handbook } = openWith({ [paths.policy]: makePolicy({ status: 'draft' }) });
  expect(showBlock(statementControl.build(handbook))[0]).toContain('Restore policy S-01 Draft');
});
