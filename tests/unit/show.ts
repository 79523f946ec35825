/** Generated blocks as plain text, so that tests compare what a reader sees. */
import { type Block, type Cell, type Fact, type Line, plain } from '../../src/handbook/blocks/blocks.ts';
import { type EntryKind } from '../../schemas/fields.ts';
import { type Handbook, type Node } from '../../src/handbook/graph.ts';
import { briefOf, cardOf, partsOf } from '../../src/handbook/kinds/index.ts';

const lines = (all: readonly Line[]) => all.map(plain).join(' / ');
export const showCells = (cells: readonly Cell[]): string => cells.map((cell) => lines(cell.lines)).join(' | ');
export const showFacts = (facts: readonly Fact[]): Record<string, string> =>
  Object.fromEntries(facts.map((fact) => [fact.label, lines(fact.lines)]));

/** The facts of the first screen and of the folded card, as a reader sees both. */
export const showEntryFacts = (handbook: Handbook, node: Node<EntryKind>): Record<string, string> => {
  const brief = briefOf(handbook, node).flatMap(({ blocks }) => blocks);
  return showFacts([
    ...brief.flatMap((block) => (block.type === 'facts' ? block.facts : [])),
    ...cardOf(handbook, node),
  ]);
};

/** A line for each item, row, fact or statement of a block; a row starts with its group. */
export function showBlock(block: Block): string[] {
  switch (block.type) {
    case 'list':
      return block.items.map((item) => (block.title ? `${block.title}: ` : '') + plain(item));
    case 'table':
      return block.rows.map(({ group, cells }) => (group ? `${group}: ` : '') + showCells(cells));
    case 'facts':
      return Object.entries(showFacts(block.facts)).map(([label, value]) => `${label}: ${value}`);
    case 'statements':
      return block.statements.map(({ id, force, facts }) => [id, force, JSON.stringify(showFacts(facts))].join(' '));
    case 'counts':
      return block.counts.map(({ count, label }) => `${count} ${label}`);
  }
}

/** The generated section `id` on the page of an entry, line by line; undefined where the page has none. */
export function showSection(handbook: Handbook, entry: string, id: string): string[] | undefined {
  const parts = partsOf(handbook, handbook.find(entry) as Node<EntryKind>);
  const part = parts.find((one) => one.type === 'generated' && one.id === id);
  return part?.type === 'generated' ? part.blocks.flatMap(showBlock) : undefined;
}
