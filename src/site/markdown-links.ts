/** A Markdown plugin: links between the files of the handbook become the addresses of their pages. */
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type MdastPluginEntry } from 'satteri';
import { linkUrl } from '../handbook/reading/links.ts';

export const markdownLinks =
  (base: string): MdastPluginEntry =>
  ({ fileURL }) => {
    if (!fileURL) return undefined;
    const path = fileURLToPath(fileURL);
    const folder = basename(dirname(path));
    const rewrite = (node: { url: string }) => linkUrl(folder, basename(path, '.md'), node.url, base);
    return {
      name: 'handbook-links',
      link: (node, context) => context.setProperty(node, 'url', rewrite(node)),
      definition: (node, context) => context.setProperty(node, 'url', rewrite(node)),
      image: (node, context) => context.setProperty(node, 'url', rewrite(node)),
    };
  };
