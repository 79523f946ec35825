/** Addresses under the base path that the site is hosted at. */
import { basePath, siteUrl } from '../settings.ts';

/** From the root of the site, as the browser needs it. Fragments and other hosts stay as they are. */
const based = (url: string): string => (url.startsWith('/') ? basePath.slice(0, -1) + url : url);

/** `url` as files that leave the site need it: whole, where it is known where the site will stand. */
export const address = (url: string): string =>
  siteUrl === undefined ? based(url) : new URL(based(url), siteUrl).href;

/** `url` as a page needs it; `whole` is for what a reader copies. */
export const href = Object.assign(based, { whole: address });
