/** The registry: every kind of entry, and every list of the vocabulary. */
import { type z } from 'zod';
import { type EntryKind, type NodeKind, type VocabularyKind } from './fields.ts';
import { forumSchema } from './forum.ts';
import { guideKind } from './guide.ts';
import { type EntryKindWords, type Owned } from './kind.ts';
import { kpiKind } from './kpi.ts';
import { policyKind } from './policy.ts';
import { roleKind } from './role.ts';
import { runbookKind } from './runbook.ts';
import { templateKind } from './template.ts';
import * as vocabulary from './vocabulary.ts';

/** Kinds with a Markdown file each, in the order in which the site lists them. */
export const entryKinds = {
  role: roleKind,
  kpi: kpiKind,
  runbook: runbookKind,
  policy: policyKind,
  template: templateKind,
  guide: guideKind,
} as const satisfies Record<EntryKind, EntryKindWords>;

export const entryKindList = Object.keys(entryKinds) as EntryKind[];

/** Kinds that somebody owns, in the order of the site. */
export type OwnedKind = {
  [Kind in EntryKind]: (typeof entryKinds)[Kind]['owned'] extends undefined ? never : Kind;
}[EntryKind];
export const ownedKinds = entryKindList.filter((kind): kind is OwnedKind => entryKinds[kind].owned !== undefined);

/** How the page of a role lists each kind that it owns, in the order of that page. */
export const ownedLists: readonly (Owned & { kind: OwnedKind })[] = ownedKinds
  .map((kind) => ({ kind, ...(entryKinds[kind].owned satisfies Owned) }))
  .sort((a, b) => a.place - b.place);

/** Kinds that are items of a YAML list: `content/vocabulary/<file>`. */
export const vocabularyKinds = {
  skill: { file: 'skills.yaml', name: 'skill', schema: vocabulary.skillSchema },
  tool: { file: 'tools.yaml', name: 'tool', schema: vocabulary.toolSchema },
  duty: { file: 'duties.yaml', name: 'duty', schema: vocabulary.dutySchema },
  forum: { file: 'forums.yaml', name: 'forum', schema: forumSchema },
  party: { file: 'parties.yaml', name: 'party', schema: vocabulary.partySchema },
  decision: { file: 'decisions.yaml', name: 'decision', schema: vocabulary.decisionSchema },
  framework: { file: 'frameworks.yaml', name: 'framework', schema: vocabulary.frameworkSchema },
  control: { file: 'controls.yaml', name: 'control', schema: vocabulary.controlSchema },
  term: { file: 'glossary.yaml', name: 'term', schema: vocabulary.termSchema },
  severity: { file: 'severities.yaml', name: 'severity', schema: vocabulary.severitySchema },
  tier: { file: 'tiers.yaml', name: 'tier', schema: vocabulary.tierSchema },
  category: { file: 'categories.yaml', name: 'category', schema: vocabulary.categorySchema },
  system: { file: 'systems.yaml', name: 'system', schema: vocabulary.systemSchema },
  provider: { file: 'providers.yaml', name: 'provider', schema: vocabulary.providerSchema },
  synonym: { file: 'synonyms.yaml', name: 'synonym', schema: vocabulary.synonymSchema },
} as const satisfies Record<VocabularyKind, { file: string; name: string; schema: z.ZodType }>;

/** The validated front matter or list item of each kind. */
export type DataOf<Kind extends NodeKind> = Kind extends EntryKind
  ? z.infer<(typeof entryKinds)[Kind]['schema']>
  : Kind extends VocabularyKind
    ? z.infer<(typeof vocabularyKinds)[Kind]['schema']>
    : never;
