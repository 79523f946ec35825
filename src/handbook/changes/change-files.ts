/** The feeds of every stream of changes, and the calendars of what is due, as files of the site. */
import { type ExportFile } from '../exports/export-files.ts';
import { type Handbook } from '../graph.ts';
import { calendarUrl, changesUrl, feedUrl } from '../urls.ts';
import { calendar, dueEvents } from './calendar.ts';
import { atomFeed, jsonFeed } from './feed.ts';
import { streams, streamUrl } from './streams.ts';

export function changeFiles(handbook: Handbook, address: (url: string) => string): ExportFile[] {
  const events = dueEvents(handbook);
  return [
    ...streams(handbook).flatMap((stream) => [
      { url: feedUrl(streamUrl(stream.id), 'atom'), content: () => atomFeed(handbook, stream, address) },
      { url: feedUrl(streamUrl(stream.id), 'json'), content: () => jsonFeed(stream, address) },
    ]),
    { url: calendarUrl(changesUrl), content: () => calendar('Rolebook: reviews and exercises', events, address) },
    ...handbook.every('role').map(({ id, name }) => ({
      url: calendarUrl(streamUrl(id)),
      content: () =>
        calendar(
          `Rolebook: reviews and exercises of ${name}`,
          events.filter(({ owner }) => owner === id),
          address,
        ),
    })),
  ];
}
