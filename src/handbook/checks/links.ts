/** Links in bodies lead to entries and headings that exist, and nowhere unsafe. */
import { entryKinds } from '../../../schemas/index.ts';
import { anchorsOf, hasAnchor } from '../kinds/anchors.ts';
import { type Link } from '../reading/body.ts';
import { compareText } from '../diagnostics.ts';
import { type Handbook, type Node } from '../graph.ts';
import { isEncoded, type LinkTarget, readLink } from '../reading/links.ts';
import { suggestion } from '../reading/suggest.ts';
import { type Check, type Problem } from './check.ts';

export const links: Check = function* (handbook) {
  for (const node of handbook.nodes) {
    if (!node.outline || !(node.kind in entryKinds)) continue;
    const { folder } = entryKinds[node.kind as keyof typeof entryKinds];
    for (const link of node.outline.links) {
      const finding = judge(handbook, node, link, readLink(folder, link.url));
      if (finding) yield { node, at: { point: { line: link.line, column: link.column } }, ...finding };
    }
  }
};

type Finding = Pick<Problem, 'code' | 'message' | 'hint'> | undefined;

function judge(handbook: Handbook, node: Node, link: Link, target: LinkTarget): Finding {
  const url = `\`${link.url}\``;
  if (link.image && (target.type === 'entry' || target.type === 'fragment'))
    return {
      code: 'broken-link',
      message: `${url} is a page, not an image`,
      hint: 'Remove the `!` in front of it, or put the image into `public/` and write its path from the root',
    };
  switch (target.type) {
    case 'external':
      return link.image
        ? {
            code: 'remote-image',
            message: `The image ${url} comes from another host`,
            hint: 'Put it into `public/` and write its path from the root: `/images/…`',
          }
        : undefined;
    case 'unsafe':
      return {
        code: 'unsafe-link',
        message: `${url} is not a link that is safe to follow`,
        hint: /^https?:/i.test(link.url)
          ? 'Write the address whole: `https://`, the host, and forward slashes only'
          : 'Use https, http, mailto, or the path of a file in the handbook',
      };
    case 'outside':
      return {
        code: 'link-outside-content',
        message: `${url} leaves the handbook`,
        hint: 'Link to an entry, or to an address that starts with https://',
      };
    case 'unknown':
      return {
        code: 'broken-link',
        message: `${url} is not an entry of the handbook`,
        hint: 'Link to the file of an entry: `../kpis/<id>.md`',
      };
    case 'file':
      if (link.image) return image(handbook, link.url);
      return {
        code: 'absolute-link',
        message: `${url} is an address, not a file`,
        hint: 'Link to the file of the entry, `../kpis/<id>.md`: that works in an editor too, and under any base path',
      };
    case 'fragment':
      return anchor(handbook, node, target.fragment);
    case 'entry': {
      const to = handbook.find(target.id);
      // The headings of a file that cannot be read are not known.
      if (to?.kind === target.kind)
        return target.fragment && to.outline ? anchor(handbook, to, target.fragment) : undefined;
      const { folder } = entryKinds[target.kind];
      const hint = () =>
        suggestion(
          target.id,
          handbook
            .all(target.kind)
            .map(({ id }) => id)
            .sort(compareText),
          'Correct the path, or write the entry first',
          (near) => `\`../${folder}/${near}.md\``,
        );
      return { code: 'broken-link', message: `There is no file ${folder}/${target.id}.md`, hint };
    }
  }
}

function image({ files }: Handbook, url: string): Finding {
  if (!isEncoded(url))
    return { code: 'broken-link', message: `\`${url}\` cannot be decoded`, hint: 'Write a percent sign as `%25`' };
  const file = decodeURI(url.replace(/[?#].*$/, ''));
  if (files.has(file)) return undefined;
  const hint = () => suggestion(file, [...files].sort(compareText), 'Put the image there, or correct its path');
  return { code: 'broken-link', message: `There is no file public${file}`, hint };
}

function anchor(handbook: Handbook, node: Node, fragment: string): Finding {
  if (fragment === '' || fragment === '_top') return undefined;
  if (hasAnchor(handbook, node, fragment)) return undefined;
  const hint = () => {
    const known = [...anchorsOf(handbook, node)];
    const some = known.slice(0, 12).map((name) => `#${name}`);
    return suggestion(fragment, known, `It has ${some.join(', ')}`, (near) => `\`#${near}\``);
  };
  return { code: 'broken-anchor', message: `“${node.name}” has no heading \`#${fragment}\``, hint };
}
