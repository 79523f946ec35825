/**
 * What of a role can stand beside another role: the same shape when the site is built and in the browser,
 * which loads it as JSON. Imports types only, so that no schema reaches the browser.
 */
import type { Line, Text } from '../blocks/blocks.ts';

export interface RoleProfile {
  id: string;
  name: string;
  url: string;
  sections: readonly ProfileSection[];
}

export interface ProfileSection {
  id: string;
  title: string;

  /** What is judged of its things: `importance or group`. Other words are only shown. */
  judged: string;
  /** How the summary says that things are judged in this section, after their number: `4 with stricter targets`. */
  verdicts: Partial<Record<Verdict, string>>;
  items: readonly Item[];
}

/** A thing that several roles can have; `id` says which things are the same. */
export interface Item {
  id: string;
  name: Text;
  values: readonly Value[];
}

/** What a role has for a thing, in lines as people read them and in a form that can be compared. */
export interface Value {
  /** What the value is: `Target`, `Cadence`. The same item has the same aspects in every role. */
  aspect: string;
  lines: readonly Line[];
  measure: Measure;
}

export type Measure =
  | { type: 'targets'; targets: readonly ComparableTarget[] }
  /** A word of a short list. `rank` counts up from the least; words without one have no order. */
  | { type: 'scale'; word: string; rank?: number | undefined; more?: string | undefined; less?: string | undefined }
  | { type: 'set'; members: readonly string[] }
  /** How many lines there are, also where not all of them are shown. */
  | { type: 'count'; count: number }
  /** Words of the author’s own: both are shown, and whether they mean the same is for the reader to say. */
  | { type: 'words' };

export interface ComparableTarget {
  /** The target as it is read. */
  text: string;
  /** Only targets with the same kind can be compared: the same sort of number, about the same thing. */
  kind: string;
  /** The period that it is judged over, where it names one. */
  over?: string | undefined;
  /** A starting figure, not yet set for this place. */
  indicative?: boolean | undefined;
  /** Undefined where the target has no number. */
  number?: TargetNumber | undefined;
}

export interface TargetNumber {
  /** As tables sort it: durations in minutes. */
  value: number;
  /** As it is read: `15%`. */
  shown: string;
  stretch?: { value: number; shown: string } | undefined;
  /** Which way a target gets harder to reach. */
  stricter: 'up' | 'down';
  /** What a difference is counted in. */
  unit: string;
  /** Whether the value itself is good enough: `≤ 10%` and not `< 10%`. */
  included: boolean;
}

/** How a change can be judged; `other` is a change that nobody can weigh. */
export type Verdict = 'stricter' | 'looser' | 'more' | 'less' | 'not-comparable' | 'other';

export interface Difference {
  /** The change in words, from the first role to the second: `15% → 10%: 5 points stricter`. */
  text: string;
  verdict: Verdict;
}
