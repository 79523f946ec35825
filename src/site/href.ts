/** Addresses under the base path that the site is hosted at. */
import { basePath, siteUrl } from '../settings.ts';

/** `url` from the root of the site, as the browser needs it. Fragments and other hosts stay as they are. */
export const href = (url: string): string => (url.startsWith('/') ? basePath.slice(0, -1) + url : url);

/** `url` as files that leave the site need it: whole, where it is known where the site will stand. */
export const address = (url: string): string => (siteUrl === undefined ? href(url) : new URL(href(url), siteUrl).href);
