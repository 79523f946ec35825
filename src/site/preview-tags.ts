/** What other tools read of a page: its card, and the picture that a chat shows beside a link. */
import { type Handbook, type Node } from '../handbook/graph.ts';
import { oembedUrl } from '../handbook/urls.ts';
import { address } from './href.ts';

type Tag = { tag: 'link' | 'meta'; attrs: Record<string, string> };

export function previewTags(handbook: Handbook, { kind, id, name }: Node): Tag[] {
  if (kind !== 'kpi' || handbook.find(id)?.kind !== 'kpi') return [];
  return [
    {
      tag: 'link',
      attrs: { rel: 'alternate', type: 'application/json+oembed', href: address(oembedUrl(id)), title: name },
    },
  ];
}
