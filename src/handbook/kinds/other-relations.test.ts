import { expect, test } from 'vitest';
import { type EntryKind } from '../../../schemas/fields.ts';
import { entryKindList } from '../../../schemas/index.ts';
import { openWith } from '../../../tests/unit/handbook.ts';
import { rich } from '../../../tests/unit/rich.ts';
import { showSection } from '../../../tests/unit/show.ts';
import { relationNames } from '../../../schemas/relations.ts';
import { plain } from '../blocks/blocks.ts';
import { type Handbook, type Node } from '../graph.ts';
import { briefOf, cardOf, descriptorOf, partsOf } from './index.ts';
import { placedBy } from './other-relations.ts';

const { handbook } = openWith(rich);

test('what no part of a page places stands in its last section, under the words for that end', () => {
  expect(showSection(handbook, 'detect-time', 'other-relations')).toEqual([
    'Other KPIs’ targets about it, in: Platform Lead',
  ]);
  expect(showSection(handbook, 'restore-time', 'other-relations')).toEqual([
    'Replaces: Former time',
    'Essential to: Platform Lead',
  ]);
  expect(showSection(handbook, 'platform-head', 'other-relations')).toContain('Grants exceptions to: Restore policy');
});

/** Everything that a page shows beside its body, as one text. */
function shown(handbook: Handbook, node: Node<EntryKind>): string {
  const blocks = partsOf(handbook, node).flatMap((part) =>
    part.type === 'generated' && part.id !== 'other-relations' ? part.blocks : [],
  );
  return JSON.stringify([
    cardOf(handbook, node).map(({ lines }) => lines.map(plain)),
    briefOf(handbook, node).map((panel) => panel.blocks),
    blocks,
  ]);
}

test.each(entryKindList)('a page of a %s shows the relations that its parts say they place', (kind) => {
  const placed = placedBy(descriptorOf(kind));
  for (const node of handbook.all(kind)) {
    const text = shown(handbook, node);
    const ends = relationNames.flatMap((name) => [
      ...(placed.outgoing.has(name) && name !== 'mentions' ? handbook.outgoing(node, name).map(({ to }) => to) : []),
      ...(placed.incoming.has(name) ? handbook.incoming(node, name).map(({ from }) => from) : []),
    ]);
    for (const other of ends.filter((one) => (one as Node) !== node)) expect(text).toContain(other.name);
  }
});
