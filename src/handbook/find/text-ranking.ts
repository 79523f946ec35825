/** How Pagefind ranks the text of the pages: https://pagefind.app/docs/ranking/ */

/** Its own defaults, said once for the dialog and the search page. */
export const textRanking = { pageLength: 0.75, termFrequency: 1, termSaturation: 1.4, termSimilarity: 1 };

export type TextRanking = typeof textRanking;
