/**
 * What the domain knows of a kind of entry: what its page is made of, and where lists and search put it. The words for
 * it (its name, its folder, its sections, how it is owned) stand beside its schema.
 */
import { type EntryKind } from '../../../schemas/fields.ts';
import { type Relation } from '../../../schemas/relations.ts';
import { type Block, type Cell, type Fact } from '../blocks/blocks.ts';
import { type Handbook, type Node } from '../graph.ts';

/** Relations of the entry that a part of its page shows. What no part places stands in the last section. */
export interface Placed {
  /** Relations in which the entry names others. */
  outgoing?: readonly Relation[];
  /** Relations in which others name the entry. */
  incoming?: readonly Relation[];
}

/** A section that is generated. It is left out where it has no blocks. */
export interface Generated<Kind extends EntryKind> {
  /** The fragment of its heading. */
  id: string;
  title: string;
  places?: Placed;
  /** Whether it stands in the first screen, beside the brief. */
  first?: boolean;
  build: (handbook: Handbook, node: Node<Kind>) => readonly Block[];
}

/** A part of the first screen that is not a section. */
export interface Panel {
  /** Empty where what stands in it needs none. */
  title: string;
  blocks: readonly Block[];
  /** Whether it stands beside the others where there is room. */
  aside?: boolean;
  /** Where there is more of the same. */
  more?: { text: string; url: string };
}

/** A section of the body, by its title. */
export interface FromBody {
  body: string;
}

export interface IndexColumn<Kind extends EntryKind> {
  id: string;
  title: string;
  build: (handbook: Handbook, node: Node<Kind>) => Cell;
}

/** A heading of an index, and a key that puts the headings in order. */
export interface Group {
  title: string;
  key: string | number;
}

export interface Descriptor<Kind extends EntryKind> {
  /** What the first screen answers. Without it, the card stands there, open. */
  brief?: { places?: Placed; build: (handbook: Handbook, node: Node<Kind>) => readonly Panel[] };
  /** What is known of the entry besides, folded where there is a brief. */
  card: { places?: Placed; build: (handbook: Handbook, node: Node<Kind>) => readonly Fact[] };
  /** In reading order. Body sections that are not named here follow at the end. */
  parts: readonly (Generated<Kind> | FromBody)[];
  /** What the index shows of each entry beside its name, so that one can choose without opening. */
  columns: readonly IndexColumn<Kind>[];
  /** The heading that the entry stands under in the index of its kind. */
  group: (handbook: Handbook, node: Node<Kind>) => Group;
  /** What search calls its category, or undefined where the kind has none. */
  category: (handbook: Handbook, node: Node<Kind>) => string | undefined;
}
