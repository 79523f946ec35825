/** Ids, aliases and references that clash or lead nowhere. A mark stands where each problem is expected. */
import { expect, test } from 'vitest';
import {
  edit,
  expectProblems,
  type Files,
  makeGuide,
  makeKpi,
  makePolicy,
  makeRole,
  makeRunbook,
  paths,
  textOf,
} from './handbook.ts';

const list = (name: string) => textOf(`vocabulary/${name}.yaml`);
const aliases = (text: string, names: string) => text.replace(/\n---\n/, `\naliases: [${names}]\n---\n`);

test.each<[string, Files, string[]]>([
  ['an entry of two kinds', { 'policies/restore-time.md': makePolicy().replace('title', '‸title') }, ['duplicate-id']],
  [
    'an entry and an item',
    { 'vocabulary/tools.yaml': `${list('tools')}- ‸id: about\n  name: About\n  group: Paper\n  summary: Flat.\n` },
    ['duplicate-id'],
  ],
  [
    'items of two lists',
    { 'vocabulary/tools.yaml': `${list('tools')}- ‸id: tier-1\n  name: One\n  group: Paper\n  summary: Flat.\n` },
    ['duplicate-id'],
  ],
  [
    'an item twice',
    { 'vocabulary/severities.yaml': `${list('severities')}- ‸id: sev-1\n  name: One\n  summary: Flat.\n` },
    ['duplicate-id'],
  ],
  ['an alias twice', { [paths.kpi]: aliases(makeKpi(), 'MTTR, ‸MTTR') }, ['duplicate-alias']],
  [
    'an alias in two entries',
    {
      [paths.guide]: makeGuide(),
      [paths.kpi]: aliases(makeKpi(), 'MTTR'),
      [paths.policy]: aliases(makePolicy(), '‸MTTR'),
    },
    ['duplicate-alias'],
  ],
  [
    'aliases that differ by case',
    { [paths.kpi]: aliases(makeKpi(), 'MTTR'), [paths.policy]: aliases(makePolicy(), '‸mttr') },
    ['duplicate-alias'],
  ],
  ['an alias that is an id', { [paths.policy]: aliases(makePolicy(), '‸restore-time') }, ['duplicate-alias']],
  [
    'an alias that is an id but for its case',
    { [paths.policy]: aliases(makePolicy(), '‸RESTORE-TIME') },
    ['duplicate-alias'],
  ],
  ['an alias that is its own id', { [paths.policy]: aliases(makePolicy(), '‸restore-policy') }, ['duplicate-alias']],
])('names: %s', (_, files, codes) => {
  expectProblems(files, codes);
});

test.each<[string, Files, string[]]>([
  ['an owner', { [paths.kpi]: edit(makeKpi(), 'owner: ', '‸owner: x-') }, ['missing-reference']],
  [
    'an owner of another kind',
    { [paths.kpi]: edit(makeKpi(), 'owner: platform-lead', '‸owner: about') },
    ['wrong-kind'],
  ],
  [
    'an empty owner',
    { [paths.kpi]: edit(makeKpi(), 'owner: platform-lead', '‸‸owner: ""') },
    ['missing-reference', 'wrong-value'],
  ],
  [
    'a KPI of a role',
    { [paths.role]: edit(makeRole(), '- kpi: restore-time', '- ‸kpi: restore-tim') },
    ['missing-reference'],
  ],
  ['a skill', { [paths.role]: edit(makeRole(), '- skill: incident', '- ‸skill: incidental') }, ['missing-reference']],
  [
    'a performer',
    { [paths.runbook]: edit(makeRunbook(), '[on-call-engineer]', '[on-call-engineer, ‸off-call-engineer]') },
    ['missing-reference'],
  ],
  ['a statement', { [paths.runbook]: edit(makeRunbook(), '[S-01]', '[‸S-99]') }, ['missing-statement']],
  [
    'a policy of a runbook',
    { [paths.runbook]: edit(makeRunbook(), '- policy: restore-policy', '- ‸policy: none') },
    ['missing-reference'],
  ],
  ['a control', { [paths.policy]: edit(makePolicy(), '[iso-5.1]', '[‸iso-5.2]') }, ['missing-reference']],
  [
    'a framework',
    { 'vocabulary/controls.yaml': edit(list('controls'), 'framework: iso', '‸framework: osi') },
    ['missing-reference'],
  ],
  [
    'a term',
    { 'vocabulary/glossary.yaml': edit(list('glossary'), '[restore-time]', '[restore-time, ‸none]') },
    ['missing-reference'],
  ],
  ['a severity', { [paths.role]: edit(makeRole(), 'for: sev-1', '‸for: sev-9') }, ['missing-reference']],
  [
    'a property of every object',
    { [paths.kpi]: edit(makeKpi(), 'owner: platform-lead', '‸owner: constructor') },
    ['missing-reference'],
  ],
])('references: %s', (_, files, codes) => {
  expectProblems(files, codes);
});

test('names that JavaScript gives a meaning of its own are names like others', () => {
  expectProblems(
    {
      'kpis/constructor.md': aliases(makeKpi({ title: 'Constructor' }), '__proto__, toString'),
      [paths.guide]: makeGuide({}, '[a](../kpis/constructor.md) ‸[b](../kpis/to-string.md)'),
    },
    ['broken-link'],
  );
  expect({}).not.toHaveProperty('title');
});
