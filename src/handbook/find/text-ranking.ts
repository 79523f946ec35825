/** How Pagefind ranks the text of the pages: https://pagefind.app/docs/ranking/ */

/** Found by trying out: see the decision record on search. */
export const textRanking = { pageLength: 0.75, termFrequency: 1, termSaturation: 1.4, termSimilarity: 1 };

export type TextRanking = typeof textRanking;
