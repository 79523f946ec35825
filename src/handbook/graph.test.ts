import { expect, test } from 'vitest';
import { entryKinds, vocabularyKinds } from '../../schemas/index.ts';
import { relationNames, relations, type Relation, type RelationWords } from '../../schemas/relations.ts';
import { makeGuide, openWith, paths } from '../../tests/unit/handbook.ts';
import { rich } from '../../tests/unit/rich.ts';
import { withForms } from '../../tests/unit/with-forms.ts';
import { byName, type Node } from './graph.ts';
import { referenceFields } from './reading/schema-tree.ts';

const { handbook, diagnostics } = openWith(rich);
const node = (id: string) => handbook.find(id) as Node;

const edges: [from: string, relation: Relation, to: string][] = [
  ['restore-time', 'owner', 'platform-lead'],
  ['former-lead', 'replaced-by', 'platform-lead'],
  ['former-time', 'replaced-by', 'restore-time'],
  ['former-restore', 'replaced-by', 'restore-service'],
  ['former-policy', 'replaced-by', 'restore-policy'],
  ['platform-lead', 'reviewed-by', 'board'],
  ['platform-lead', 'reports-to', 'platform-head'],
  ['platform-lead', 'reports-to', 'board'],
  ['platform-lead', 'measured-by', 'restore-time'],
  ['platform-lead', 'target-policy', 'restore-policy'],
  ['platform-lead', 'target-terms', 'restore-policy'],
  ['platform-lead', 'target-of', 'detect-time'],
  ['platform-lead', 'needs-skill', 'incident-command'],
  ['platform-lead', 'essential', 'incident-command'],
  ['platform-lead', 'uses-tool', 'pager'],
  ['platform-lead', 'works-with', 'on-call-engineer'],
  ['platform-lead', 'has-right', 'freeze-changes'],
  ['platform-lead', 'decides-with', 'platform-head'],
  ['platform-lead', 'delivers', 'restore-service'],
  ['platform-lead', 'delivers', 'restore-policy'],
  ['platform-lead', 'delivers', 'restore-time'],
  ['platform-lead', 'career', 'platform-head'],
  ['restore-time', 'category', 'reliability'],
  ['restore-time', 'guardrail', 'detect-time'],
  ['restore-time', 'related', 'calmness'],
  ['restore-time', 'kpi-terms', 'restore-policy'],
  ['calmness', 'part', 'detect-time'],
  ['restore-service', 'performed-by', 'on-call-engineer'],
  ['restore-service', 'claims', 'platform-head'],
  ['restore-service', 'severity', 'sev-1'],
  ['restore-service', 'escalates-to', 'board'],
  ['restore-service', 'implements', 'restore-policy'],
  ['restore-service', 'moves', 'restore-time'],
  ['restore-service', 'onboards', 'on-call-engineer'],
  ['restore-service', 'bounded-by', 'restore-policy'],
  ['restore-policy', 'governs', 'freeze-changes'],
  ['thaw-changes', 'held-by', 'platform-head'],
  ['restore-policy', 'applies-to', 'on-call-engineer'],
  ['restore-policy', 'claims', 'platform-head'],
  ['restore-policy', 'answers', 'iso-5.1'],
  ['restore-policy', 'verified-by', 'restore-time'],
  ['restore-policy', 'verified-by', 'restore-service'],
  ['restore-policy', 'approves-exceptions', 'platform-head'],
  ['restore-policy', 'acknowledges', 'on-call-engineer'],
  ['iso-5.1', 'of-framework', 'iso'],
  ['outage', 'see', 'restore-time'],
  ['on-call-engineer', 'needs-access', 'pager-service'],
  ['pager-service', 'grants-access', 'platform-lead'],
];

/** Those around a template and a forum, which stand in a handbook of their own. */
const aroundForms: typeof edges = [
  ['restore-note', 'written-by', 'on-call-engineer'],
  ['restore-note', 'read-by', 'platform-lead'],
  ['platform-lead', 'delivered-on', 'restore-note'],
  ['restore-service', 'fills-in', 'restore-note'],
  ['restore-policy', 'recorded-on', 'restore-note'],
  ['weekly-review', 'chaired-by', 'platform-lead'],
  ['weekly-review', 'attended-by', 'board'],
  ['weekly-review', 'looks-at', 'restore-time'],
  ['weekly-review', 'brought-to', 'restore-note'],
  ['weekly-review', 'decides-in', 'freeze-changes'],
  ['weekly-review', 'comes-out-of', 'restore-note'],
];

test('the handbook of these tests has no problem', () => {
  expect(diagnostics).toEqual([]);
  expect(handbook.whole).toBe(true);
});

test.each(edges)('%s %s %s, and the other way round', (from, relation, to) => {
  expect(handbook.outgoing(node(from), relation).map((edge) => edge.to.id)).toContain(to);
  expect(handbook.incoming(node(to), relation).map((edge) => edge.from.id)).toContain(from);
  expect(handbook.incoming(node(to)).map((edge) => edge.relation)).toContain(relation);
});

test.each(aroundForms)('with forms, %s %s %s, and the other way round', (from, relation, to) => {
  const { handbook, diagnostics } = openWith(withForms);
  expect(diagnostics).toEqual([]);
  const ends = (edges: readonly { from: Node; to: Node }[]) => edges.map((edge) => [edge.from.id, edge.to.id]);
  expect(ends(handbook.outgoing(handbook.find(from) as Node, relation))).toContainEqual([from, to]);
  expect(ends(handbook.incoming(handbook.find(to) as Node, relation))).toContainEqual([from, to]);
});

test('every relation of the schemas stands in the lists above', () => {
  const schemas = Object.values({ ...entryKinds, ...vocabularyKinds }).map(({ schema }) => schema);
  const known = schemas.flatMap((schema) => referenceFields(schema).map(({ reference }) => reference.relation));
  expect([...new Set([...edges, ...aroundForms].map(([, relation]) => relation))].sort()).toEqual(
    [...new Set(known)].sort(),
  );
});

test('the kinds at the ends of a relation are those that the schemas have it at', () => {
  const fields = Object.entries({ ...entryKinds, ...vocabularyKinds }).flatMap(([kind, { schema }]) =>
    referenceFields(schema).map(({ reference }) => ({ kind, ...reference })),
  );
  const ends = (name: Relation) => {
    const own = fields.filter(({ relation }) => relation === name);
    return {
      from: [...new Set(own.map(({ kind }) => kind))].sort(),
      to: [...new Set(own.flatMap(({ to }) => to))].sort(),
    };
  };
  const said = (name: Relation) => {
    const { from, to }: RelationWords = relations[name];
    return { from: [...from].sort(), to: [...to].sort() };
  };
  for (const name of relationNames.filter((one) => one !== 'mentions'))
    expect([name, ends(name)]).toEqual([name, said(name)]);
});

test('an edge carries the item that says more of it', () => {
  expect(handbook.incoming(node('restore-time'), 'verified-by')[0]?.item.id).toBe('S-01');
  expect(handbook.outgoing(node('platform-lead'), 'target-of')[0]?.item.below).toBe(3);
  expect(handbook.outgoing(node('restore-service'), 'moves')[0]?.item).toBeUndefined();
});

test('an edge knows where its reference stands', () => {
  const [edge] = handbook.outgoing(node('platform-lead'), 'target-of');
  expect(edge?.path).toEqual(['kpis', 0, 'targets', 1, 'ofKpi']);
});

test('an edge of one relation is not one of another', () => {
  expect(handbook.outgoing(node('platform-lead'), 'moves')).toEqual([]);
  expect(handbook.incoming(node('reliability'), 'owner')).toEqual([]);
});

test('nodes are found by id and by kind', () => {
  expect(handbook.all('severity').map(({ id }) => id)).toEqual(['sev-1', 'sev-2']);
  expect(handbook.get('kpi', 'restore-time').data.unit).toBe('minutes');
  expect(handbook.find('restore-times')).toBeUndefined();
  expect(() => handbook.get('policy', 'restore-time')).toThrow('No policy has the id restore-time');
});

test('an entry is named by its title, an item by its name, and anything else by its id', () => {
  expect(node('restore-time').name).toBe('Restore time');
  expect(node('board').name).toBe('The board');
  const { handbook: broken } = openWith({ 'kpis/unread.md': 'no front matter' });
  expect(broken.find('unread')?.name).toBe('unread');
});

test('links in a body are mentions, one for each entry', () => {
  const body = '[a](../kpis/restore-time.md) [b](../kpis/restore-time.md#meaning) [c](../kpis/none.md) [d](#here)';
  const { handbook } = openWith({ [paths.guide]: makeGuide({}, body) });
  const mentions = handbook.outgoing(handbook.find('about') as Node, 'mentions');
  expect(mentions.map(({ to }) => to.id)).toEqual(['restore-time']);
});

test('a handbook with a wrong field or a missing reference is not whole', () => {
  expect(openWith({ [paths.guide]: makeGuide({ order: 'first' }) }).handbook.whole).toBe(false);
  expect(openWith({ 'vocabulary/tools.yaml': '' }).handbook.whole).toBe(false);
});

test('what cannot be resolved has no edge', () => {
  const { handbook } = openWith({ 'vocabulary/tools.yaml': '' });
  expect(handbook.outgoing(handbook.find('platform-lead') as Node, 'uses-tool')).toEqual([]);
});

test('nodes sort by name whatever its case, and then by id', () => {
  const named = (name: string, id: string) => ({ name, id }) as Node;
  const sorted = [named('b', 'x'), named('A', 'z'), named('a', 'y')].sort(byName);
  expect(sorted.map(({ id }) => id)).toEqual(['y', 'z', 'x']);
});
