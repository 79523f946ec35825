/** What is said of a kind of entry beside its schema: where its files stand, and the words that the site uses for it. */
import { type z } from 'zod';

/** A heading of the second level that the body of an entry has, in this order. */
export interface Section {
  title: string;
  /** One line for the author: what belongs here. */
  about: string;
}

export interface EntryKindWords {
  /** `content/<folder>/<id>.md`, and the first segment of the address. */
  folder: string;
  name: string;
  plural: string;
  /** One sentence below the title of its index. */
  about: string;
  /** `handbook` for what readers come for; `about` for what is said of the handbook itself. */
  menu: 'handbook' | 'about';
  /** How the page of a role lists what it owns of this kind, or undefined for a kind that nobody owns. */
  owned: Owned | undefined;
  schema: z.ZodType;
  sections: readonly Section[];
}

export interface Owned {
  title: string;
  /** Its place among the lists of a role; the smallest comes first. */
  place: number;
  /** Whether two roles are compared by how many of them they own. */
  compared: boolean;
}

/** Sections from their titles and what belongs into each. */
export const sections = (titles: Record<string, string>): Section[] =>
  Object.entries(titles).map(([title, about]) => ({ title, about }));
