/** The small field types that every schema is made of. */
import { z } from 'zod';
import { hiddenIn, isVisible } from './visible.ts';

/** Kinds that have a Markdown file each. */
export const entryKindNames = ['role', 'runbook', 'policy', 'kpi', 'template', 'guide'] as const;
export type EntryKind = (typeof entryKindNames)[number];

/** Kinds that are items of a list in `content/vocabulary/`. */
export const vocabularyKindNames = [
  'skill',
  'tool',
  'duty',
  'forum',
  'party',
  'decision',
  'framework',
  'control',
  'term',
  'severity',
  'tier',
  'category',
  'synonym',
] as const;
export type VocabularyKind = (typeof vocabularyKindNames)[number];

export type NodeKind = EntryKind | VocabularyKind;

/** Kinds whose older versions are kept, each with a page of its own. */
export const versionedKinds = ['kpi', 'policy'] as const satisfies readonly EntryKind[];
export type VersionedKind = (typeof versionedKinds)[number];

/** Those who can act, own a duty or be called: what `performedBy`, `escalation` and approvals accept. */
export const actorKinds = ['role', 'duty', 'party'] as const satisfies readonly NodeKind[];

export const idPattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

export const id = z
  .string()
  .max(80)
  .regex(idPattern, 'An id is lower-case words joined by hyphens and starts with a letter, like mean-time-to-restore');

/** Like an id, and dots may stand in it, because control numbers have them: `soc2-cc7.4`. */
export const controlId = z
  .string()
  .max(80)
  .regex(/^[a-z][a-z0-9]*(?:[-.][a-z0-9]+)*$/, 'A control id is its framework and number, like soc2-cc7.4');

/** One line of prose: trimmed, never empty, and without control characters, which YAML can write as `\0`. */
export const line = z
  .string()
  .min(1)
  .max(600)
  .refine(
    (text) => text === text.trim() && !/[\u0000-\u001f\u007f]/.test(text),
    'One line of text, without space around it',
  )
  .refine((text) => hiddenIn(text) === undefined, 'No sign that nobody sees, such as one that turns the direction')
  .refine(
    (text) => text.trim() === '' || hiddenIn(text) !== undefined || isVisible(text),
    'Something that can be seen',
  );

export const sentence = line.max(200, 'One sentence of at most 200 characters');

/** A calendar day, `2026-11-20`. Impossible days (31 April) are errors, and so are years that are slips. */
export const day = z.iso
  .date('A real calendar day, written YYYY-MM-DD')
  .refine(
    (text) => !/^\d{4}-\d\d-\d\d$/.test(text) || (text >= '1900' && text < '2201'),
    'A day between the years 1900 and 2200',
  );

export const wholeNumber = z.int().positive().max(1_000_000);

/** Months until something is due again: the day must still be one that a calendar holds. */
export const months = z.int().positive().max(120);

/** Any number that somebody could mean. */
export const number = z.number().min(-1e12).max(1e12);

/** Names that a folder cannot have on every system: https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const reservedName = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** Whether a text can be the name of a file or folder on every system. */
export const canNameFolder = (text: string): boolean => !reservedName.test(text) && !/^\.*$|\.$/.test(text);

/** A length of time in words: `12 months`, `5 business days`. */
export const duration = z
  .string()
  .regex(
    /^[1-9]\d{0,3} (?:minute|hour|day|business day|week|month|year)s?$/,
    'A number and a unit, like 12 months or 5 business days',
  );

/** How often something is looked at or repeated. */
export const cadence = z.enum(['daily', 'weekly', 'monthly', 'quarterly', 'semiannual', 'annual']);
