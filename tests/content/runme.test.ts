/** The commands of the shipped runbooks can be listed and run by Runme: https://docs.runme.dev/configuration/cell-level */
import { expect, test } from 'vitest';
import { codeInfo } from '../../src/handbook/reading/code-info.ts';
import { shipped } from './shipped.ts';

const blocks = shipped.handbook
  .all('runbook')
  .flatMap(({ id, outline }) => (outline?.code ?? []).map((block) => ({ id, ...block })))
  .filter(({ language, info }) => language === 'bash' && codeInfo(info).has('name'));

test('most commands have a name, in the braces that Runme reads', () => {
  expect(blocks.length).toBeGreaterThan(500);
  expect(blocks.filter(({ info }) => !/^\{ .* \}$/.test(info))).toEqual([]);
});

test('a name stands once in its file', () => {
  const names = blocks.map(({ id, info }) => `${id} ${codeInfo(info).get('name')}`);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
