/** Links on the page of a version: they lead to what counted when it came into force. */
import { type Handbook } from '../handbook/graph.ts';
import { addressOn } from '../handbook/versions/at.ts';
import { basePath } from '../settings.ts';
import { href } from './href.ts';

/** Addresses in generated parts. What no longer exists leads to the start of the handbook. */
export const versionHref =
  (handbook: Handbook, day: string) =>
  (url: string): string =>
    href(addressOn(handbook, url, day) ?? '/');

/** The same in a rendered body, where a link to what no longer exists becomes its words. */
export function linksOn(handbook: Handbook, html: string, day: string): string {
  return html.replace(/<a href="([^"]*)"([^>]*)>(.*?)<\/a>/gs, (whole, url: string, rest: string, words: string) => {
    if (!url.startsWith(basePath)) return whole;
    const address = addressOn(handbook, `/${url.slice(basePath.length)}`, day);
    return address === undefined ? words : `<a href="${href(address)}"${rest}>${words}</a>`;
  });
}
