/** The registry: every kind, where its files stand and what its pages must contain. */
import { type z } from 'zod';
import { type EntryKind, type NodeKind, type VocabularyKind } from './fields.ts';
import { guideSchema } from './guide.ts';
import { kpiSchema } from './kpi.ts';
import { policySchema } from './policy.ts';
import { roleSchema } from './role.ts';
import { runbookSchema } from './runbook.ts';
import * as vocabulary from './vocabulary.ts';

/** A heading of the second level that the body of an entry has, in this order. */
export interface Section {
  title: string;
  /** One line for the author: what belongs here. */
  about: string;
}

const sections = (titles: Record<string, string>): Section[] =>
  Object.entries(titles).map(([title, about]) => ({ title, about }));

/** Kinds with a Markdown file each: `content/<folder>/<id>.md`. */
export const entryKinds = {
  role: {
    folder: 'roles',
    name: 'Role',
    plural: 'Roles',
    schema: roleSchema,
    sections: sections({
      Mission: 'Why the role exists, in one paragraph.',
      'Day to day': 'What a day, a week and a quarter hold.',
      Environment: 'The systems, teams and scale that the role works in.',
      'What good looks like': 'What others can observe when the role is done well.',
      'Risks and anti-patterns': 'What makes the role hard, and how it fails.',
      Variants: 'How the role differs by company size, industry and region.',
      'AI and automation': 'What is automated, what stays human, and what changes.',
      Interviewing: 'Exercises, signals and red flags.',
    }),
  },
  kpi: {
    folder: 'kpis',
    name: 'KPI',
    plural: 'KPIs',
    schema: kpiSchema,
    sections: sections({
      Meaning: 'What is counted, over what, and why it matters.',
      'How it is calculated': 'The formula, the events and the edge cases.',
      'Worked example': 'Real arithmetic on invented data; say that it is an example.',
      'How to read it': 'What a rise, a fall and a flat line can mean.',
      'How it gets gamed': 'Two or three real ways, and the guardrail that shows each.',
      'In a review': 'What a manager may and may not conclude from it.',
    }),
  },
  runbook: {
    folder: 'runbooks',
    name: 'Runbook',
    plural: 'Runbooks',
    schema: runbookSchema,
    sections: sections({
      'When to use it': 'The signs that this is the right runbook, and when it is not.',
      'Before you start': 'Access, people and facts to have at hand.',
      Confirm: 'How to make sure that the problem is what it seems.',
      Steps: 'An ordered list; every step ends with a line **Expect:** that says what to see.',
      Verify: 'How to know that it worked.',
      'Roll back': 'How to undo it, or why it cannot be undone.',
      Escalate: 'When to stop, and whom to call.',
      Communicate: 'Who is told what, when.',
      Afterwards: 'What to record, clean up and improve.',
    }),
  },
  policy: {
    folder: 'policies',
    name: 'Policy',
    plural: 'Policies',
    schema: policySchema,
    sections: sections({
      Purpose: 'Why the policy exists.',
      Scope: 'What it covers and what it leaves out.',
      Exceptions: 'How an exception is asked for, granted and ended.',
      Measurement: 'How one sees that it is followed.',
    }),
  },
  guide: { folder: 'guide', name: 'Guide', plural: 'Guide', schema: guideSchema, sections: [] },
} as const satisfies Record<
  EntryKind,
  { folder: string; name: string; plural: string; schema: z.ZodType; sections: Section[] }
>;

/** Kinds that are items of a YAML list: `content/vocabulary/<file>`. */
export const vocabularyKinds = {
  skill: { file: 'skills.yaml', name: 'skill', schema: vocabulary.skillSchema },
  tool: { file: 'tools.yaml', name: 'tool', schema: vocabulary.toolSchema },
  duty: { file: 'duties.yaml', name: 'duty', schema: vocabulary.dutySchema },
  party: { file: 'parties.yaml', name: 'party', schema: vocabulary.partySchema },
  decision: { file: 'decisions.yaml', name: 'decision', schema: vocabulary.decisionSchema },
  framework: { file: 'frameworks.yaml', name: 'framework', schema: vocabulary.frameworkSchema },
  control: { file: 'controls.yaml', name: 'control', schema: vocabulary.controlSchema },
  term: { file: 'glossary.yaml', name: 'term', schema: vocabulary.termSchema },
  severity: { file: 'severities.yaml', name: 'severity', schema: vocabulary.severitySchema },
  tier: { file: 'tiers.yaml', name: 'tier', schema: vocabulary.tierSchema },
  category: { file: 'categories.yaml', name: 'category', schema: vocabulary.categorySchema },
  synonym: { file: 'synonyms.yaml', name: 'synonym', schema: vocabulary.synonymSchema },
} as const satisfies Record<VocabularyKind, { file: string; name: string; schema: z.ZodType }>;

/** The validated front matter or list item of each kind. */
export type DataOf<Kind extends NodeKind> = Kind extends EntryKind
  ? z.infer<(typeof entryKinds)[Kind]['schema']>
  : Kind extends VocabularyKind
    ? z.infer<(typeof vocabularyKinds)[Kind]['schema']>
    : never;
