import { parseFeed } from '@rowanmanning/feed-parser';
import Ajv from 'ajv';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import {
  type Files,
  makeKpi,
  makePolicy,
  makeRole,
  makeRunbook,
  openWith,
  paths,
} from '../../../tests/unit/handbook.ts';
import { changesViews } from '../views/changes.ts';
import { plain } from '../blocks/blocks.ts';
import { changeFiles } from './change-files.ts';
import { changesOf } from './change.ts';
import { streams } from './streams.ts';

const change = (version: number, date: string, meaning: boolean, note: string) => ({ version, date, meaning, note });
const changed: Files = {
  [paths.kpi]: makeKpi({
    version: 2,
    effective: '2026-03-01',
    changes: [change(2, '2026-03-02', false, 'A comma'), change(2, '2026-03-01', true, 'Counts <all> & more')],
  }),
  [paths.policy]: makePolicy({
    acknowledgedBy: ['on-call-engineer'],
    version: 2,
    effective: '2026-04-01',
    changes: [change(2, '2026-04-01', true, 'Shorter')],
  }),
  'kpis/new-time.md': makeKpi({ title: 'New time', effective: '2026-05-01' }),
  'runbooks/old-restore.md': makeRunbook({
    title: 'Old restore',
    status: 'retired',
    retiredOn: '2026-06-01',
    replacedBy: 'restore-service',
    reason: 'One is enough.',
  }),
};
const { handbook } = openWith(changed);
const file = async (url: string, address = (path: string) => path, of = handbook): Promise<string> => {
  const found = changeFiles(of, address).find((one) => one.url === url);
  if (!found) throw new Error(`There is no ${url}`);
  return String(await found.content());
};
const whole = (path: string) => new URL(path, 'https://handbook.example').href;

test('changes come from histories, arrivals and retirements, the newest first; what was there at first is not new', () => {
  expect(changesOf(handbook).map(({ day, what, node, note }) => `${day} ${what} ${node.id}: ${note}`)).toEqual([
    '2026-06-01 Retired old-restore: One is enough. What took its place: Restore the service',
    '2026-05-01 New new-time: In force from this day on',
    '2026-04-01 Changed restore-policy: Shorter',
    '2026-03-02 Wording restore-time: A comma',
    '2026-03-01 Changed restore-time: Counts <all> & more',
  ]);
});

test('a change reaches those that the graph joins with it, and says why', () => {
  const of = (id: string) =>
    streams(handbook)
      .find((stream) => stream.id === id)
      ?.entries.map(
        ({ change, touched }) => `${change.node.id}: ${touched.find(({ node }) => node.id === id)?.reasons.join(', ')}`,
      );
  expect(of('on-call-engineer')).toEqual(['old-restore: Performs', 'restore-policy: Acknowledges, Is bound by']);
  expect(of('platform-lead')).toContain('restore-time: Measured by, Owns');
});

test('minor edits stand on the page of all changes only', () => {
  const views = changesViews(handbook);
  const notes = (path: string | undefined) =>
    views.find((view) => view.path === path)?.months.flatMap(({ items }) => items.map(({ note }) => note));
  expect(notes(undefined)).not.toContain('A comma');
  expect(notes('all')).toContain('A comma');
  expect(notes('kpis')).toEqual(['In force from this day on', 'Counts <all> & more']);
  const own = views.find((view) => view.path === 'on-call-engineer')?.months[1]?.items[0];
  expect(own && plain(own.touches)).toBe('Listed because: Acknowledges · Is bound by');
});

test('the Atom feed is one, whole where the host is known', async () => {
  const feed = parseFeed(await file('/changes/feed.atom', whole));
  expect(feed.meta).toEqual({ type: 'atom', version: '1.0' });
  expect(feed.self).toBe('https://handbook.example/changes/feed.atom');
  expect(feed.items.map(({ title }) => title)).toEqual([
    'Retired: Old restore',
    'New: New time',
    'Changed: Restore policy',
    'Changed: Restore time',
  ]);
  expect(feed.items[3]).toMatchObject({
    url: 'https://handbook.example/kpis/restore-time/',
    content: 'Counts <all> & more.',
  });
  expect(feed.items[3]?.updated?.toISOString()).toBe('2026-03-01T00:00:00.000Z');
});

/** What https://www.jsonfeed.org/version/1.1/ demands, as a schema. */
const jsonFeedSchema = {
  type: 'object',
  required: ['version', 'title', 'items'],
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: { type: 'string', minLength: 1 },
    home_page_url: { type: 'string' },
    feed_url: { type: 'string' },
    language: { type: 'string' },
    authors: { type: 'array', items: { type: 'object', minProperties: 1 } },
    items: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id'],
        anyOf: [{ required: ['content_text'] }, { required: ['content_html'] }],
        properties: {
          id: {
            type: 'string',
            pattern: '^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$',
          },
          date_published: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$' },
          tags: { type: 'array', items: { type: 'string' } },
        },
      },
    },
  },
};

test('the JSON Feed is one, for every stream', async () => {
  const validate = new Ajv().compile(jsonFeedSchema);
  for (const { url, content } of changeFiles(handbook, whole).filter((one) => one.url.endsWith('.json'))) {
    const text = String(await content());
    expect([url, validate(JSON.parse(text)), validate.errors]).toEqual([url, true, null]);
  }
});

test('ids and dates are the same under another host, after a rename, and with newer changes', async () => {
  const ids = async (of = handbook, address = whole) =>
    (
      JSON.parse(await file('/changes/feed.json', address, of)) as { items: { id: string; date_published: string }[] }
    ).items.map(({ id, date_published }) => `${id} ${date_published}`);
  const before = await ids();
  expect(await ids(handbook, (path) => `/base${path}`)).toEqual(before);
  const renamed = openWith({
    ...changed,
    'kpis/new-time.md': undefined,
    'kpis/newest-time.md': makeKpi({ title: 'Newest time', effective: '2026-05-01', formerIds: ['new-time'] }),
    [paths.policy]: makePolicy({
      acknowledgedBy: ['on-call-engineer'],
      version: 3,
      effective: '2026-07-01',
      changes: [change(3, '2026-07-01', true, 'Longer'), change(2, '2026-04-01', true, 'Shorter, said anew')],
    }),
  });
  expect((await ids(renamed.handbook)).slice(1)).toEqual(before);
});

test('the calendar has each review and exercise on its day, for all and for each owner', async () => {
  const text = await file('/changes/due.ics', whole);
  const events = new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one));
  expect(events.map(({ uid, summary, startDate }) => `${startDate.toString()} ${summary} ${uid}`)).toContain(
    '2027-03-01 Review: Restore time review-restore-time@rolebook',
  );
  expect(text).not.toContain('old-restore');
  expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75 && !line.includes('\n'))).toBe(true);
  expect(await file('/changes/platform-lead/due.ics', whole)).toContain('Review: Restore time');
  const elsewhere = openWith({
    'roles/other-lead.md': makeRole({ title: 'Other Lead', owner: 'other-lead' }),
  }).handbook;
  expect((await file('/changes/other-lead/due.ics', whole, elsewhere)).match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect(await file('/changes/due.ics')).not.toContain('URL');
});
