import { expect, test } from 'vitest';
import { makeRole, openWith, paths, textOf } from '../../../tests/unit/handbook.ts';
import { showBlock } from '../../../tests/unit/show.ts';
import { roleTool } from './role-tool.ts';

const { handbook } = openWith({
  'vocabulary/tools.yaml': `${textOf('vocabulary/tools.yaml')}- { id: chat, name: Chat, group: Messages, summary: Talks. }\n`,
  [paths.role]: makeRole({ tools: [{ tool: 'pager', adoption: 'common' }] }),
  'roles/head.md': makeRole({
    title: 'Head',
    tools: [{ tool: 'pager', adoption: 'context-specific', when: 'In small teams', use: 'Is called' }],
  }),
});
const table = roleTool.build(handbook);

test('each role shows how usual each tool is, by group; a tool that none has stays', () => {
  expect(showBlock(table)).toEqual([
    'Messages: Chat |  | ',
    'Observability: Pager | 2 | Head Context-specific · In small teams / Platform Lead Common',
  ]);
});

test('tools sort by how many roles meet them, and rows are picked out by group, adoption and role', () => {
  expect(table.rows[1]?.cells.map(({ sort }) => sort)).toEqual([undefined, 2, undefined]);
  expect(table.rows.map(({ facets }) => facets)).toEqual([
    { group: ['Messages'] },
    { group: ['Observability'], adoption: ['Context-specific', 'Common'], role: ['Head', 'Platform Lead'] },
  ]);
});
