/** Feeds as a page names them in its head, where readers of feeds look for them. */
import { href } from './href.ts';

export const feedLinks = (feeds: readonly { title: string; url: string; type: string }[]) =>
  feeds.map(({ title, url, type }) => ({
    tag: 'link' as const,
    attrs: { rel: 'alternate', type, title, href: href(url) },
  }));
