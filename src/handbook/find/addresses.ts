/** Where the files of the index stand, from the root of the site. Imports nothing, because browsers load it. */

/** What every search needs. */
export const answersUrl = '/find/answers.bin';
/** Statements, numbers and the like, where the handbook is small. */
export const answersDetailsUrl = '/find/details.bin';
/** Where it is large: the postings of some words. */
export const answersPostingsUrl = (shard: number): string => `/find/postings/${shard}.bin`;
/** What is shown of some documents. */
export const answersCardsUrl = (shard: number): string => `/find/cards/${shard}.bin`;
