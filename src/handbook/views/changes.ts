/** The pages of what changed: of the handbook, of a kind, and of each role and duty. */
import { entryKinds, ownedKinds } from '../../../schemas/index.ts';
import { isMeaning } from '../changes/change.ts';
import { type Entry, type Stream, streams, streamUrl } from '../changes/streams.ts';
import { type Line, linkTo, text } from '../blocks/blocks.ts';
import { grouped } from '../blocks/grouped.ts';
import { listSize, type Page, paginate } from '../blocks/paging.ts';
import { type Handbook } from '../graph.ts';
import { calendarUrl, changesUrl, feedUrl, paged, wordingUrl } from '../urls.ts';

export interface ChangeRow {
  id: string;
  day: string;
  what: string;
  name: string;
  url: string;
  /** `KPI, version 2`. */
  about: string;
  note: string;
  /** Whom it touches or, on the page of a role or duty, why it stands there. */
  touches: Line;
  /** What the list can be filtered by, in the browser. */
  facets: { kind: string[]; role: string[]; duty: string[] };
}

export interface ChangesView {
  /** The segments below `/changes/`; undefined for the page itself. */
  path: string | undefined;
  title: string;
  summary: string;
  url: string;
  page: Page<Entry>;
  months: { title: string; slug: string; items: ChangeRow[] }[];
  feeds: { title: string; url: string; type: string }[];
  /** Those that a reader may subscribe to or go on to, in groups. */
  others: { title: string; links: { text: string; url: string }[] }[];
  /** Said where nothing has changed. */
  empty: string;
  /** The same with changes of wording, or without them. */
  turn: { text: string; url: string } | undefined;
  filtered: boolean;
}

/** Changes of wording stand on pages of their own, for those who ask for them. */
export function changesViews(handbook: Handbook): ChangesView[] {
  const all = streams(handbook);
  return all.flatMap((stream) => {
    const meant = stream.entries.filter(({ change }) => isMeaning(change));
    if (stream.id !== '')
      return [toView(stream, streamUrl(stream.id), { ...paginate(meant, listSize)[0]!, count: 1 }, all)];
    return [
      ...paginate(meant, listSize).map((page) => toView(stream, changesUrl, page, all)),
      ...paginate(stream.entries, listSize).map((page) => toView(stream, wordingUrl, page, all)),
    ];
  });
}

function toView(stream: Stream, base: string, page: Page<Entry>, all: readonly Stream[]): ChangesView {
  const url = paged(base, page.number);
  const wording = base === wordingUrl;
  const name = stream.id === '' ? '' : ` for ${stream.name}`;
  return {
    path: url.slice(changesUrl.length, -1) || undefined,
    title: `${wording ? 'All changes, wording too' : `What changed${stream.kind ? ` in ${stream.name}` : name}`}${page.number > 1 ? `, page ${page.number}` : ''}`,
    summary: wording
      ? 'Every change, those of wording that mean the same among them, the newest first.'
      : stream.summary,
    url: base,
    page,
    months: grouped(page.items.map((entry) => ({ entry, group: entry.change.day.slice(0, 7) }))).map(
      ({ title, items }) => ({
        title: monthName(title),
        slug: `in-${title}`,
        items: items.map(({ entry }) => toRow(entry, stream)),
      }),
    ),
    feeds: feedsOf(stream),
    others: stream.id === '' ? othersOf(all) : [],
    empty: `Nothing has changed in meaning${name} since the handbook began.`,
    turn: turnOf(stream, wording),
    filtered: stream.node === undefined,
  };
}

function turnOf({ id }: Stream, wording: boolean): ChangesView['turn'] {
  if (id !== '') return { text: 'Changes of the whole handbook', url: changesUrl };
  return wording
    ? { text: 'Leave changes of wording out', url: changesUrl }
    : { text: 'Show changes of wording too', url: wordingUrl };
}

function toRow({ change, touched }: Entry, { node }: Stream): ChangeRow {
  const { name: kind } = entryKinds[change.node.kind];
  const own = touched.find((one) => one.node === node);
  const names = (of: 'role' | 'duty') => touched.filter((one) => one.node.kind === of).map((one) => one.node.name);
  return {
    id: change.id,
    day: change.day,
    what: change.what,
    name: change.node.name,
    url: change.url,
    about: change.version === undefined ? kind : `${kind}, version ${change.version}`,
    note: change.note,
    touches: own
      ? [text('Listed because: '), text(own.reasons.join(' · '))]
      : touched.length > 0
        ? [text('Touches '), ...touched.flatMap((one, index) => [...(index ? [text(', ')] : []), linkTo(one.node)])]
        : [],
    facets: { kind: [kind], role: names('role'), duty: names('duty') },
  };
}

/** The feeds of a stream and, where it has one, its calendar. */
export function feedsOf({ id, node, name }: Pick<Stream, 'id' | 'node' | 'name'>): ChangesView['feeds'] {
  const page = streamUrl(id);
  const of = id === '' ? '' : `, ${name}`;
  return [
    { title: `Atom${of}`, url: feedUrl(page, 'atom'), type: 'application/atom+xml' },
    { title: `JSON Feed${of}`, url: feedUrl(page, 'json'), type: 'application/feed+json' },
    ...(id === '' || node?.kind === 'role'
      ? [{ title: `Calendar of reviews and exercises due${of}`, url: calendarUrl(page), type: 'text/calendar' }]
      : []),
  ];
}

function othersOf(all: readonly Stream[]): ChangesView['others'] {
  const links = (fits: (stream: Stream) => boolean) =>
    all.filter(fits).map(({ id, name, entries }) => ({
      text: `${name} (${entries.filter(({ change }) => isMeaning(change)).length})`,
      url: streamUrl(id),
    }));
  return [
    { title: 'For a role', links: links(({ node }) => node?.kind === 'role') },
    { title: 'For a duty', links: links(({ node }) => node?.kind === 'duty') },
    { title: 'By kind', links: links(({ kind }) => kind !== undefined && ownedKinds.includes(kind)) },
  ];
}

const months = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const monthName = (month: string): string => months.format(new Date(`${month}-01T00:00:00Z`));
