/** Addresses under the base path that the site is hosted at. */

/** `url` from the root of the site, as the browser needs it. Fragments and other hosts stay as they are. */
export const href = (url: string): string =>
  url.startsWith('/') ? import.meta.env.BASE_URL.replace(/\/$/, '') + url : url;
