/**
 * What stands for each kind of thing wherever it is named: a sign and a colour. The menu, titles, links, lists and
 * search take it from here; `styles/icons.css` draws the signs and `styles/tokens.css` has the colours. It imports
 * types alone, because browsers load it.
 */
import type { EntryKind, VocabularyKind } from '../../../schemas/fields.ts';

export interface Look {
  icon: Icon;
  hue: Hue;
}

export type Icon =
  | 'person'
  | 'gauge'
  | 'checklist'
  | 'shield'
  | 'book'
  | 'page'
  | 'bell'
  | 'flag'
  | 'grid'
  | 'arrows'
  | 'bookmark'
  | 'nut'
  | 'star'
  | 'triangle'
  | 'layers'
  | 'people'
  | 'pencil'
  | 'lines'
  | 'hash'
  | 'diamond';

export type Hue = 'indigo' | 'green' | 'rust' | 'plum' | 'stone' | 'olive' | 'red' | 'blue' | 'slate' | 'gold';

const entries: Record<EntryKind, Look> = {
  role: { icon: 'person', hue: 'indigo' },
  kpi: { icon: 'gauge', hue: 'green' },
  runbook: { icon: 'checklist', hue: 'rust' },
  policy: { icon: 'shield', hue: 'plum' },
  template: { icon: 'page', hue: 'olive' },
  guide: { icon: 'book', hue: 'stone' },
};

const vocabulary: Partial<Record<VocabularyKind, Look>> = {
  duty: { icon: 'flag', hue: 'blue' },
  forum: { icon: 'people', hue: 'blue' },
  party: { icon: 'people', hue: 'stone' },
  term: { icon: 'bookmark', hue: 'gold' },
  severity: { icon: 'triangle', hue: 'red' },
  tier: { icon: 'layers', hue: 'gold' },
  tool: { icon: 'nut', hue: 'gold' },
  skill: { icon: 'star', hue: 'gold' },
  decision: { icon: 'diamond', hue: 'indigo' },
};

/** What is no entry and no item, by the word that search has for it. */
const pages = {
  alert: { icon: 'bell', hue: 'red' },
  start: { icon: 'flag', hue: 'blue' },
  change: { icon: 'lines', hue: 'olive' },
  table: { icon: 'grid', hue: 'slate' },
  comparison: { icon: 'arrows', hue: 'slate' },
  worksheet: { icon: 'pencil', hue: 'slate' },
  list: { icon: 'lines', hue: 'stone' },
  text: { icon: 'lines', hue: 'stone' },
  statement: { icon: 'shield', hue: 'plum' },
  number: { icon: 'hash', hue: 'plum' },
} as const satisfies Record<string, Look>;

const looks: Readonly<Record<string, Look>> = { ...entries, ...vocabulary, ...pages };

/** The look of a kind by its id or its name, such as `kpi` or `KPI`; that of a list where it has none of its own. */
export const lookOf = (kind: string): Look => looks[kind.toLowerCase()] ?? pages.list;
