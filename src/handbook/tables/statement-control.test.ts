import { expect, test } from 'vitest';
import { makePolicy, openWith, textOf } from '../../../tests/unit/handbook.ts';
import { showCells } from '../../../tests/unit/show.ts';
import { statementControl } from './statement-control.ts';

const statement = (id: string, controls: string[]) => ({ id, force: 'should', text: `Text of ${id}.`, controls });
const { handbook } = openWith({
  'vocabulary/frameworks.yaml': `- { id: soc2, name: SOC 2, edition: "2017" }\n${textOf('vocabulary/frameworks.yaml')}`,
  'vocabulary/controls.yaml': `${textOf('vocabulary/controls.yaml')}- { id: soc2-cc7.4, name: Incidents, framework: soc2, number: CC7.4 }\n- { id: soc2-cc7.5, name: Recovery, framework: soc2, number: CC7.5 }\n`,
  'policies/second.md': makePolicy({
    title: 'Second',
    statements: [statement('S-01', ['soc2-cc7.5', 'iso-5.1']), statement('S-02', ['soc2-cc7.5'])],
  }),
});
const { rows } = statementControl.build(handbook);

test('controls stand by framework with the statements that answer them and the runbooks that carry these out', () => {
  expect(rows.map(({ group, cells }) => `${group}: ${showCells(cells)}`)).toEqual([
    'SOC 2 (2017): CC7.4 Incidents | Nothing answers it |  | ',
    'SOC 2 (2017): CC7.5 Recovery | Second S-01 / Text of S-01. | should | ',
    'SOC 2 (2017): CC7.5 Recovery | Second S-02 / Text of S-02. | should | ',
    'ISO 27001 (2022): 5.1 Policies for security | Restore policy S-01 / A service that is away is restored. | must | Restore the service',
    'ISO 27001 (2022): 5.1 Policies for security | Second S-01 / Text of S-01. | should | ',
  ]);
});

test('a statement is a link to its place in the policy', () => {
  expect(rows[1]?.cells[1]?.lines[0]?.map(({ href }) => href)).toEqual([
    '/policies/second/',
    undefined,
    '/policies/second/#s-01',
  ]);
});

test('every row can be told from the others', () => {
  const ids = rows.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
