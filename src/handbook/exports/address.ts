/** How an address from the root of the site is written for readers who are elsewhere, such as a program. */

/** Turns `/kpis/x/` into what the place of publication makes of it: a path under a base, or a whole URL. */
export type Address = (url: string) => string;
