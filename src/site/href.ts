/** Addresses under the base path that the site is hosted at. */
import { basePath } from '../settings.ts';

/** `url` from the root of the site, as the browser needs it. Fragments and other hosts stay as they are. */
export const href = (url: string): string => (url.startsWith('/') ? basePath.slice(0, -1) + url : url);
