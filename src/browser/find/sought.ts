/** What is searched, as the field tells the page by the event `find`. */
export interface Sought {
  /** As it was typed. */
  text: string;
  /** Texts to look for one after the other, until one is found: slips are mended, then words are left out. */
  ways: readonly string[];
}
