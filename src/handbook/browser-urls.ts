/** The addresses that scripts in the browser know too. It imports nothing, because browsers load it; the others are in `urls.ts`. */

/** What every search needs. */
export const answersUrl = '/find/answers.bin';
/** Statements, numbers and the like, where the handbook is small. */
export const answersDetailsUrl = '/find/details.bin';
/** Where it is large: the postings of some words. */
export const answersPostingsUrl = (shard: number): string => `/find/postings/${shard}.bin`;
/** What is shown of some documents. */
export const answersCardsUrl = (shard: number): string => `/find/cards/${shard}.bin`;

/** What a preview of a page shows: of `kpis/toil-ratio` or `glossary/slo`. */
export const previewFileUrl = (page: string): string => `/previews/${page}.json`;

/**
 * The file with the preview of what a link leads to, from the address below the base path; undefined where it leads to
 * neither an entry nor a term. `folders` are the first segments of addresses that have previews.
 */
export function previewOf(address: string, folders: readonly string[]): string | undefined {
  const [, folder = '', id = '', fragment = ''] = /^\/([^/#]+)\/(?:([^/#]+)\/)?[^#]*(?:#(.+))?$/.exec(address) ?? [];
  if (!folders.includes(folder)) return undefined;
  if (folder === 'glossary') return fragment && previewFileUrl(`${folder}/${fragment}`);
  return id && id !== 'page' ? previewFileUrl(`${folder}/${id}`) : undefined;
}

/** Search, opened with a text and with filters already set. */
export const searchUrl = (query = '', filters: Record<string, string> = {}): string => {
  const parameters = new URLSearchParams({ ...(query && { q: query }), ...filters }).toString();
  return parameters ? `/search/?${parameters}` : '/search/';
};
