/** Changes as feeds: Atom (https://www.rfc-editor.org/rfc/rfc4287) and JSON Feed (https://www.jsonfeed.org/version/1.1/). */
import { escape } from 'html-escaper';
import { entryKinds } from '../../../schemas/index.ts';
import { type Handbook } from '../graph.ts';
import { newestDay } from '../facts/due.ts';
import { feedUrl } from '../urls.ts';
import { isMeaning } from './change.ts';
import { listId } from './lasting-id.ts';
import { type Entry, type Stream, streamUrl } from './streams.ts';

/** Makes an address from the root of the site one that a reader of feeds can follow. */
type Address = (url: string) => string;

/** Readers of feeds keep what they have seen, so older changes need not be sent. */
const most = 50;

const site = 'Rolebook';
const instant = (day: string): string => `${day}T00:00:00Z`;
const titleOf = ({ name, id }: Stream): string =>
  id === '' ? `${site}: what changed` : `${site}: what changed for ${name}`;
const shown = (stream: Stream): readonly Entry[] =>
  stream.entries.filter(({ change }) => isMeaning(change)).slice(0, most);
const headline = ({ change: { what, node } }: Entry): string => `${what}: ${node.name}`;

/** The note, and in the stream of a role or duty why it stands there. */
function textOf({ change, touched }: Entry, { node }: Stream): string {
  const reasons = touched.find((one) => one.node === node)?.reasons ?? [];
  const note = /[.!?]$/.test(change.note) ? change.note : `${change.note}.`;
  return reasons.length > 0 ? `${note} Listed because: ${reasons.join(', ').toLowerCase()}.` : note;
}

/** Links are relative where it is not known where the site will stand; ids never depend on it. */
export function atomFeed(handbook: Handbook, stream: Stream, address: Address): string {
  const entries = shown(stream);
  const element = (name: string, text: string) => `<${name}>${escape(text)}</${name}>`;
  const link = (url: string, rel: string, type: string) =>
    `<link rel="${rel}" type="${type}" href="${escape(address(url))}"/>`;
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `  ${element('id', listId(feedId(stream)))}`,
    `  ${element('title', titleOf(stream))}`,
    `  ${element('subtitle', stream.summary)}`,
    `  ${element('updated', instant(entries[0]?.change.day ?? firstDay(handbook)))}`,
    `  <author>${element('name', site)}</author>`,
    `  ${link(feedUrl(streamUrl(stream.id), 'atom'), 'self', 'application/atom+xml')}`,
    `  ${link(streamUrl(stream.id), 'alternate', 'text/html')}`,
    ...entries.flatMap((entry) => [
      '  <entry>',
      `    ${element('id', entry.change.id)}`,
      `    ${element('title', headline(entry))}`,
      `    ${element('updated', instant(entry.change.day))}`,
      `    ${element('published', instant(entry.change.day))}`,
      `    ${link(entry.change.url, 'alternate', 'text/html')}`,
      `    <category term="${escape(entryKinds[entry.change.node.kind].name)}"/>`,
      `    <content type="text">${escape(textOf(entry, stream))}</content>`,
      '  </entry>',
    ]),
    '</feed>',
  ].join('\n')}\n`;
}

export const jsonFeed = (stream: Stream, address: Address): string =>
  `${JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: titleOf(stream),
      description: stream.summary,
      home_page_url: address(streamUrl(stream.id)),
      feed_url: address(feedUrl(streamUrl(stream.id), 'json')),
      language: 'en',
      authors: [{ name: site }],
      items: shown(stream).map((entry) => ({
        id: entry.change.id,
        url: address(entry.change.url),
        title: headline(entry),
        content_text: textOf(entry, stream),
        date_published: instant(entry.change.day),
        tags: [entryKinds[entry.change.node.kind].name, entry.change.what],
      })),
    },
    undefined,
    2,
  )}\n`;

/** The feed of a role or duty keeps its id under another name. */
const feedId = ({ id, node }: Stream): string => `feed\n${node ? firstIdOf(node) : id}`;
const firstIdOf = ({ id, data }: NonNullable<Stream['node']>): string =>
  (data as { formerIds?: string[] }).formerIds?.[0] ?? id;

/** The day of a feed in which nothing has happened: that of the newest entry of the handbook. */
const firstDay = (handbook: Handbook): string => newestDay(handbook.nodes.map(({ data }) => data)) || '1970-01-01';
