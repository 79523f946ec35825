/** What the page of an entry is made of: a card of facts, its body, and generated sections. */
import { type EntryKind } from '../../../schemas/fields.ts';
import { type Block, type Fact } from '../blocks/blocks.ts';
import { type Handbook, type Node } from '../graph.ts';

/** A section that is generated. It is left out where it has no blocks. */
export interface Generated<Kind extends EntryKind> {
  /** The fragment of its heading. */
  id: string;
  title: string;
  build: (handbook: Handbook, node: Node<Kind>) => readonly Block[];
}

/** A section of the body, by its title. */
export interface FromBody {
  body: string;
}

export interface EntryPage<Kind extends EntryKind> {
  card: (handbook: Handbook, node: Node<Kind>) => readonly Fact[];
  /** In reading order. Body sections that are not named here follow at the end. */
  parts: readonly (Generated<Kind> | FromBody)[];
}
