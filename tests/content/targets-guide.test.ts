/** The guide to targets shows the words that the site shows: each example is followed by them. */
import { readFileSync } from 'node:fs';
import { CORE_SCHEMA, load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { type Target } from '../../schemas/target.ts';
import { plain } from '../../src/handbook/blocks/blocks.ts';
import { openHandbook } from '../../src/handbook/open.ts';
import { targetLine } from '../../src/handbook/facts/targets.ts';

const guide = readFileSync('content/guide/targets.md', 'utf8');
const { handbook } = openHandbook('content');

interface Example {
  line: number;
  edges: { kpi: string; targets: Target[] }[];
  shown: string[];
}

/** Every block of YAML with KPIs and targets, with the block of text that follows it. */
const examples = [...guide.matchAll(/```yaml\n(?<yaml>[^`]*)```\n\n```text\n(?<shown>[^`]*)```/g)].map((match): Example => ({
  line: guide.slice(0, match.index).split('\n').length,
  edges: load(match.groups?.['yaml'] ?? '', { schema: CORE_SCHEMA }) as Example['edges'],
  shown: (match.groups?.['shown'] ?? '').trimEnd().split('\n'),
}));

describe('the guide to targets', () => {
  test('has an example for every comparing key', () => {
    const headings = [...guide.matchAll(/^## (?<key>[a-zA-Z]+)$/gm)].map((match) => match.groups?.['key']);
    expect(headings).toEqual(expect.arrayContaining(['atLeast', 'within', 'trend', 'change', 'magnitude', 'policy', 'unset', 'note']));
    expect(examples.length).toBeGreaterThan(10);
  });

  test.each(examples)('line $line shows what the site shows', ({ edges, shown }) => {
    const lines = edges.flatMap(({ kpi, targets }) =>
      targets.map((target) => plain(targetLine(handbook, handbook.get('kpi', kpi).data, target))),
    );
    expect(shown).toEqual(lines);
  });
});
