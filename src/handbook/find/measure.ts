/** How well search answers: queries with the pages that answer them, and where in the list those come. */

/** A query of the evaluation. */
export interface Judged {
  style: string;
  half: string;
  query: string;
  /** Addresses that answer it; one without a fragment is any place of its page. */
  pages: readonly string[];
}

export interface Score {
  queries: number;
  /** How often the first result answers, from 0 to 1. */
  first: number;
  /** How often one of the first five does. */
  five: number;
  /** The mean of one divided by the place of the first result that answers. */
  reciprocal: number;
}

/** Reads lines of style, half, query and pages, between tabs; one that begins with `#` is a comment. */
export const readJudged = (text: string): Judged[] =>
  text
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'))
    .map((line) => {
      const [style = '', half = '', query = '', pages = ''] = line.split('\t');
      return { style, half, query, pages: pages.trim().split(/\s+/) };
    });

/** The place of the first result that answers, counted from 1; 0 where none does. */
export const placeOf = (urls: readonly string[], pages: readonly string[]): number =>
  urls.findIndex((url) => pages.some((page) => url === page || url.split('#')[0] === page)) + 1;

export function scoreOf(places: readonly number[]): Score {
  const share = (fits: (place: number) => boolean) => places.filter(fits).length / Math.max(1, places.length);
  return {
    queries: places.length,
    first: share((place) => place === 1),
    five: share((place) => place > 0 && place <= 5),
    reciprocal: places.reduce((sum, place) => sum + (place > 0 ? 1 / place : 0), 0) / Math.max(1, places.length),
  };
}
