/** The addresses that scripts in the browser know too. It imports nothing, because browsers load it; the others are in `urls.ts`. */

/** What every search needs. */
export const answersUrl = '/find/answers.bin';
/** Statements, numbers and the like, where the handbook is small. */
export const answersDetailsUrl = '/find/details.bin';
/** Where it is large: the postings of some words. */
export const answersPostingsUrl = (shard: number): string => `/find/postings/${shard}.bin`;
/** What is shown of some documents. */
export const answersCardsUrl = (shard: number): string => `/find/cards/${shard}.bin`;

/** Search, opened with a text and with filters already set. */
export const searchUrl = (query = '', filters: Record<string, string> = {}): string => {
  const parameters = new URLSearchParams({ ...(query && { q: query }), ...filters }).toString();
  return parameters ? `/search/?${parameters}` : '/search/';
};
