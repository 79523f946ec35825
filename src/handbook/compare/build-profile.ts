/** Reads from the handbook what of a role can be compared. */
import { ownedLists } from '../../../schemas/index.ts';
import { responsibilityAreas } from '../../../schemas/role.ts';
import { joined, type Line, linkTo, text, titleCase } from '../blocks/blocks.ts';
import { compareText } from '../diagnostics.ts';
import { byName, type Handbook, type Node } from '../graph.ts';
import { entryUrl } from '../urls.ts';
import { targetLine } from '../facts/targets.ts';
import type { Item, Measure, ProfileSection, RoleProfile, Value } from './profile.ts';
import { comparableTarget } from './target-profile.ts';
import { capped, linkIds } from '../blocks/link-lists.ts';
import { groups, rights, sides } from '../facts/labels.ts';
import { sources } from '../nodes.ts';

type RoleNode = Node<'role'>;

export function roleProfile(handbook: Handbook, role: RoleNode): RoleProfile {
  const section = (
    id: string,
    title: string,
    judged: string,
    items: readonly Item[],
    verdicts: ProfileSection['verdicts'] = {},
  ): ProfileSection => ({ id, title, judged, items: numbered(items), verdicts });
  return {
    id: role.id,
    name: role.name,
    url: entryUrl('role', role.id),
    sections: [
      section('outline', 'At a glance', '', outline(handbook, role)),
      section('kpis', 'KPIs', 'target, cadence or headline', kpis(handbook, role), {
        stricter: 'with stricter targets',
        looser: 'with looser targets',
        'not-comparable': 'with targets not comparable',
      }),
      section('decisions', 'Decisions', 'right', decisions(handbook, role), {
        more: 'with more freedom',
        less: 'with less freedom',
      }),
      section('skills', 'Skills', 'importance or group', skills(handbook, role), {
        more: 'more important',
        less: 'less important',
      }),
      section('responsibilities', 'Responsibilities', 'number of outcomes', responsibilities(role), {
        more: 'with more outcomes',
        less: 'with fewer outcomes',
      }),
      section('owns', 'What it owns', 'number', ownership(handbook, role), {
        more: 'with more',
        less: 'with fewer',
      }),
      section('stakeholders', 'Stakeholders', 'side', stakeholders(handbook, role)),
      section('tools', 'Tools', 'adoption', tools(handbook, role), {
        more: 'more usual',
        less: 'less usual',
      }),
    ],
  };
}

/** A party or skill that stands twice in a role is two things. */
function numbered(items: readonly Item[]): Item[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const count = (seen.get(item.id) ?? 0) + 1;
    seen.set(item.id, count);
    return count === 1 ? item : { ...item, id: `${item.id} ${count}` };
  });
}

const value = (aspect: string, measure: Measure, ...lines: readonly Line[]): Value => ({ aspect, lines, measure });

/** Words that are shown; empty where the role says nothing. */
const words = (aspect: string, said: string | undefined): Value =>
  value(aspect, { type: 'words' }, ...(said ? [[text(said, 'quiet')]] : []));

const scale = (aspect: string, word: string, rank?: number, more?: string, less?: string): Value =>
  value(aspect, { type: 'scale', word, rank, more, less }, word ? [text(word)] : []);

function outline(handbook: Handbook, { data }: RoleNode): Item[] {
  const superiors = linkIds(handbook, data.reportsTo);
  const reports: Measure = { type: 'set', members: superiors.map((link) => link.text) };
  return [
    { id: 'level', name: text('Level'), values: [scale('Level', data.level)] },
    { id: 'track', name: text('Track'), values: [scale('Track', titleCase(data.track))] },
    { id: 'horizon', name: text('Horizon'), values: [scale('Horizon', titleCase(data.horizon))] },
    { id: 'reports-to', name: text('Reports to'), values: [value('Reports to', reports, joined(superiors))] },
  ];
}

const kpis = (handbook: Handbook, role: RoleNode): Item[] =>
  role.data.kpis.map((edge) => {
    const kpi = handbook.get('kpi', edge.kpi);
    const targets = edge.targets.map((target) => comparableTarget(handbook, kpi.data, target));
    const lines = edge.targets.map((target) => targetLine(handbook, kpi.data, target));
    return {
      id: kpi.id,
      name: linkTo(kpi),
      values: [
        value('Target', { type: 'targets', targets }, ...lines),
        value('Cadence', { type: 'set', members: edge.cadence }, [text(titleCase(edge.cadence.join(', ')), 'quiet')]),
        value(
          'Headline',
          { type: 'scale', word: edge.headline ? 'Headline' : 'Not a headline' },
          ...(edge.headline ? [[text('Headline', 'label')]] : []),
        ),
        words('Scope', edge.scope),
      ],
    };
  });

/** From the least freedom to the most. */
const freedom = ['needs-approval', 'agrees', 'decides'] as const;
const joining = { 'needs-approval': ' from ', agrees: ': ', decides: '; with ' };

const decisions = (handbook: Handbook, role: RoleNode): Item[] =>
  role.data.decisions.map(({ decision, right, with: others, limit }) => {
    const node = handbook.get('decision', decision);
    const links = linkIds(handbook, others);
    const line = [text(rights[right]), ...(links.length > 0 ? [text(joining[right]), ...joined(links)] : [])];
    // Those who approve are the same in any order.
    const names = links.map((link) => link.text).sort(compareText);
    const word = rights[right] + (names.length > 0 ? joining[right] + names.join(', ') : '');
    const measure: Measure = {
      type: 'scale',
      word,
      rank: freedom.indexOf(right),
      more: 'more freedom',
      less: 'less freedom',
    };
    return { id: node.id, name: linkTo(node), values: [value('Right', measure, line), words('Limit', limit)] };
  });

const importances = ['optional', 'important', 'critical'];

const skills = (handbook: Handbook, role: RoleNode): Item[] =>
  role.data.skills.map(({ skill, group, importance, when }) => ({
    id: skill,
    name: linkTo(handbook.get('skill', skill)),
    values: [
      scale(
        'Importance',
        importance === undefined ? '' : titleCase(importance),
        ranked(importances, importance),
        'matters more',
        'matters less',
      ),
      scale('Group', groups[group]),
      words('Condition', when),
    ],
  }));

const adoptions = ['optional', 'common'];

const tools = (handbook: Handbook, role: RoleNode): Item[] =>
  role.data.tools.map(({ tool, adoption, when }) => ({
    id: tool,
    name: linkTo(handbook.get('tool', tool)),
    values: [
      scale('Adoption', titleCase(adoption), ranked(adoptions, adoption), 'more usual', 'less usual'),
      words('Condition', when),
    ],
  }));

/** The place on a scale; undefined for what depends on the context. */
const ranked = (order: readonly string[], word: string | undefined): number | undefined => {
  const rank = order.indexOf(word ?? '');
  return rank === -1 ? undefined : rank;
};

const stakeholders = (handbook: Handbook, role: RoleNode): Item[] =>
  role.data.stakeholders.map(({ party, side, about, escalates }) => ({
    id: party,
    name: linkIds(handbook, [party])[0] ?? text(party),
    values: [scale('Side', sides[side]), words('About', about), words('Escalates', escalates)],
  }));

const responsibilities = ({ data }: RoleNode): Item[] =>
  responsibilityAreas.flatMap((area) => {
    const outcomes = data.responsibilities[area] ?? [];
    const lines = outcomes.map((outcome) => [text(outcome)]);
    return outcomes.length > 0 ? [counted(area, titleCase(area), lines)] : [];
  });

function ownership(handbook: Handbook, role: RoleNode): Item[] {
  const nodes = sources(handbook.incoming(role, 'owner'));
  return ownedLists.flatMap(({ kind, title, compared }) => {
    if (!compared) return [];
    const lines = nodes
      .filter((node) => node.kind === kind)
      .sort(byName)
      .map((node) => [linkTo(node)]);
    return lines.length > 0 ? [counted(kind, title, lines)] : [];
  });
}

/** A list that is compared by its length. */
const counted = (id: string, title: string, lines: readonly Line[]): Item => ({
  id,
  name: text(title),
  values: [
    value(title, { type: 'count', count: lines.length }, [text(String(lines.length), 'strong')], ...capped(lines)),
  ],
});
