import { describe, expect, test } from 'vitest';
import { type Files, makeRole, makeRunbook, openWith, paths, textOf } from '../../../tests/unit/handbook.ts';
import { showCells } from '../../../tests/unit/show.ts';
import { plain } from '../blocks/blocks.ts';
import { roleProfile } from './build-profile.ts';
import { compareRoles, countPair } from './compare.ts';
import { comparisonView } from './comparison-view.ts';

type Fields = Record<string, unknown>;

const vocabulary: Files = {
  'vocabulary/parties.yaml': '- { id: board, name: The board }\n- { id: cto, name: CTO }\n',
  'vocabulary/skills.yaml': `${textOf('vocabulary/skills.yaml')}- { id: coaching, name: Coaching, summary: Helps. }\n`,
};

/** The handbook’s lead with these fields, then another role for each of the others. */
function compared(...roles: Fields[]) {
  const ids = roles.map((_, index) => (index === 0 ? 'platform-lead' : `role-${index + 1}`));
  const files = roles.map((fields, index) => [
    `roles/${ids[index]}.md`,
    makeRole({ ...(index > 0 ? { title: `Role ${index + 1}` } : {}), ...fields }),
  ]);
  const { handbook, diagnostics } = openWith({ ...vocabulary, ...(Object.fromEntries(files) as Files) });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return ids.map((id) => roleProfile(handbook, handbook.get('role', id)));
}

/** The rows of a section, each as its group and its cells. */
const rows = (section: string, ...roles: Fields[]): string[] => {
  const { table, same } = comparisonView(compareRoles(compared(...roles))).sections.find(({ id }) => id === section)!;
  return [table, same].flatMap((part) => part?.rows ?? []).map(({ group, cells }) => `${group}: ${showCells(cells)}`);
};

const skill = (importance?: string, more: Fields = {}) => ({
  skills: [{ skill: 'incident-command', group: 'must', importance, ...more }],
});

test('what is the same stands apart from what differs', () => {
  const { sections } = comparisonView(compareRoles(compared(skill('critical'), skill('critical'))));
  const skills = sections.find(({ id }) => id === 'skills');
  expect(skills?.table).toBeUndefined();
  expect(skills?.same?.rows).toHaveLength(1);
});

describe('the difference between two roles', () => {
  test('importance and group of a skill', () => {
    expect(rows('skills', skill('optional'), skill('critical', { group: 'good' }))).toEqual([
      'In both, different importance or group: Incident command | Optional / Must have | Critical / Good to have | Optional → Critical: matters more / Must have → Good to have',
    ]);
    expect(rows('skills', skill('critical'), skill('important'))[0]).toContain('Critical → Important: matters less');
  });

  test('what depends on the context has no place on the scale', () => {
    const [row] = rows('skills', skill('context-specific', { when: 'at night' }), skill('critical'));
    expect(row).toMatch(/\| Context-specific → Critical$/);
  });

  test('words of the author’s own are shown, and not taken for a difference', () => {
    expect(rows('skills', skill('critical', { when: 'at night' }), skill('critical', { when: 'by day' }))).toEqual([
      'In both, the same importance and group: Incident command | Critical / Must have / at night | Critical / Must have / by day | ',
    ]);
  });

  test('adoption of a tool', () => {
    const tools = (adoption: string) => ({ tools: [{ tool: 'pager', adoption }] });
    expect(rows('tools', tools('common'), tools('optional'))[0]).toContain('Common → Optional: less usual');
  });

  const decision = (right: string, ...others: string[]) => ({
    decisions: [{ decision: 'freeze-changes', right, ...(others.length > 0 ? { with: others } : {}) }],
  });

  test('a right, and with whom', () => {
    expect(rows('decisions', decision('needs-approval', 'cto'), decision('decides'))).toEqual([
      'In both, different right: Freeze changes | Needs approval from CTO | Decides alone | Needs approval from CTO → Decides alone: more freedom',
    ]);
    expect(rows('decisions', decision('decides'), decision('agrees', 'cto'))[0]).toContain(': less freedom');
    expect(rows('decisions', decision('agrees', 'cto'), decision('agrees', 'board'))[0]).toMatch(
      /Agrees with peers: CTO → Agrees with peers: The board$/,
    );
  });

  test('those who approve are the same in any order', () => {
    const pair = [decision('needs-approval', 'cto', 'board'), decision('needs-approval', 'board', 'cto')] as const;
    expect(rows('decisions', ...pair)[0]).toMatch(/^In both, the same right: /);
  });

  test('cadence and headline of a KPI', () => {
    const kpi = (cadence: string[], headline?: boolean) => ({
      kpis: [{ kpi: 'restore-time', targets: [{ below: 60 }], cadence, headline }],
    });
    expect(rows('kpis', kpi(['weekly', 'monthly']), kpi(['monthly', 'quarterly'], true))[0]).toMatch(
      /\| Cadence: no longer weekly; also quarterly \/ Not a headline → Headline$/,
    );
  });

  test('responsibilities and ownership are counted', () => {
    const area = (...outcomes: string[]) => ({ responsibilities: { operational: outcomes } });
    expect(rows('responsibilities', area('A', 'B', 'C'), area('D'))).toEqual([
      'In both, different number of outcomes: Operational | 3 / A / B / C | 1 / D | 3 → 1: 2 fewer',
    ]);
    const profiles = compared({}, {});
    expect(profiles.map(({ sections }) => sections.find(({ id }) => id === 'owns')?.items.map(({ id }) => id))).toEqual(
      [['runbook', 'policy', 'kpi'], []],
    );
  });

  test('the side of a stakeholder; one that stands twice is two things', () => {
    const party = (side: string, about = 'Direction') => ({ party: 'board', side, about });
    expect(
      rows('stakeholders', { stakeholders: [party('manager'), party('peer')] }, { stakeholders: [party('internal')] }),
    ).toEqual([
      'In both, different side: The board | Manager / Direction | Internal / Direction | Manager → Internal',
      'Only Platform Lead: The board | Peer / Direction |  | ',
    ]);
  });
});

describe('counts', () => {
  const a = { skills: [...skill('optional').skills, { skill: 'coaching', group: 'must', importance: 'critical' }] };
  const b = skill('critical');
  const skills = (...roles: Fields[]) =>
    countPair(compareRoles(compared(...roles)).sections.find(({ id }) => id === 'skills')!);

  test('are mirrored when the roles change places', () => {
    expect(skills(a, b)).toMatchObject({ common: 1, same: 0, added: 0, dropped: 1, by: { more: 1, less: 0 } });
    expect(skills(b, a)).toMatchObject({ common: 1, same: 0, added: 1, dropped: 0, by: { more: 0, less: 1 } });
    expect(skills(a, a)).toMatchObject({ common: 2, same: 2, added: 0, dropped: 0 });
  });

  test('stand in the summary', () => {
    const view = comparisonView(compareRoles(compared(b, a)));
    expect(view.summary).toBe('1 KPI in common, 0 with stricter targets, 1 skill new.');
    expect(view.overviews[0]?.items.map(plain)).toContain('Skills: 1 in common (1 less important, 0 the same); 1 new');
    expect(view.overviews[0]?.items.map(plain)).toContain(
      'What it owns: Runbooks 1 → 0, Policies 1 → 0, KPI definitions 1 → 0',
    );
  });
});

test('of several roles, each is compared with the first that has the thing', () => {
  expect(rows('skills', { skills: [] }, skill('optional'), skill('critical'))).toEqual([
    'In some, different importance or group: Incident command |  | Optional / Must have | Critical / Must have / Optional → Critical: matters more',
  ]);
  const view = comparisonView(compareRoles(compared({}, {}, {})));
  expect(view.title).toBe('Platform Lead, Role 2, Role 3');
  expect(view.overviews.map(({ title }) => title)).toEqual(['Platform Lead → Role 2', 'Platform Lead → Role 3']);
});

test('a profile is the same after it was written as JSON', () => {
  const profiles = compared({}, {});
  expect(comparisonView(compareRoles(JSON.parse(JSON.stringify(profiles)) as typeof profiles))).toEqual(
    comparisonView(compareRoles(profiles)),
  );
});

test('owned entries are links, and counted whole where not all are shown', () => {
  const runbooks = Array.from({ length: 70 }, (_, index) => [
    `runbooks/restore-${index}.md`,
    makeRunbook({ title: `Restore ${index}` }),
  ]);
  const { handbook } = openWith({ [paths.role]: makeRole(), ...(Object.fromEntries(runbooks) as Files) });
  const owns = roleProfile(handbook, handbook.get('role', 'platform-lead')).sections.find(({ id }) => id === 'owns')!;
  expect(owns.items[0]?.values[0]).toMatchObject({ measure: { count: 71 } });
  expect(owns.items[0]?.values[0]?.lines.map(plain).at(-1)).toBe('and 11 more');
});
