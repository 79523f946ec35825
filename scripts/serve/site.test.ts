import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { temporaryFolder } from '../../tests/unit/handbook.ts';
import { openFolder } from '../run/whole-folder.ts';
import { headers as sent } from './headers.ts';
import { isOwnHost } from './hosts.ts';
import { siteServer } from './site.ts';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

function writeSite(dir: string, version = 1): string {
  mkdirSync(join(dir, 'kpis'), { recursive: true });
  mkdirSync(join(dir, '_astro'));
  writeFileSync(join(dir, 'kpis/index.html'), '<p>KPIs</p>'.repeat(1000));
  writeFileSync(join(dir, `_astro/page.${version}.css`), `/* ${version} */`);
  writeFileSync(join(dir, '404.html'), 'Not here');
  return dir;
}

/** Serves a folder under `/base/`; resolves with the port. */
async function serve(dir: string): Promise<number> {
  const made = siteServer({ dir, base: '/base/', answersTo: (host) => isOwnHost(host, 'localhost') });
  server = made;
  await new Promise<void>((resolve) => made.listen(0, '127.0.0.1', resolve));
  return (made.address() as AddressInfo).port;
}

/** Asks for a path; resolves with the answer and its length in bytes. */
async function ask(port: number, path: string, headers: Record<string, string> = {}, method = 'GET') {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method, headers }, resolve).on('error', reject).end();
  });
  let bytes = 0;
  for await (const chunk of answer) bytes += (chunk as Buffer).length;
  return { status: answer.statusCode, headers: answer.headers, bytes };
}

const small = () => serve(writeSite(temporaryFolder()));

test('a page is served below the base path, with the headers of a careful host', async () => {
  const { status, bytes, headers } = await ask(await small(), '/base/kpis/');
  expect([status, bytes, headers['x-content-type-options']]).toEqual([200, 11_000, 'nosniff']);
});

test('the headers are those of the web servers in deploy/', () => {
  const nginx = readFileSync('deploy/nginx.conf', 'utf8');
  const said = [...nginx.matchAll(/^\s*add_header ([\w-]+) "([^"]*)" always;/gm)];
  expect(Object.fromEntries(said.map(([, name, value]) => [name, value]))).toEqual(sent);
});

test.each([
  ['a page that is missing', '/base/none/', {}, 'GET', 404],
  ['a page above the site', '/base/../../etc/passwd', {}, 'GET', 404],
  ['a page outside of the base path', '/kpis/', {}, 'GET', 404],
  ['the base path without its slash', '/base', {}, 'GET', 301],
  ['a page without its slash', '/base/kpis', {}, 'GET', 301],
  ['another host', '/base/kpis/', { host: 'evil.example' }, 'GET', 421],
  ['a change', '/base/kpis/', {}, 'POST', 405],
  ['a part', '/base/kpis/', { range: 'bytes=0-9' }, 'GET', 206],
])('%s', async (_, path, headers, method, expected) => {
  expect((await ask(await small(), path, headers as Record<string, string>, method)).status).toBe(expected);
});

test('what a browser can unpack is sent packed, and HEAD sends nothing', async () => {
  const port = await small();
  const packed = await ask(port, '/base/kpis/', { 'accept-encoding': 'gzip' });
  expect(packed.headers['content-encoding']).toBe('gzip');
  expect(packed.bytes).toBeLessThan(1_000);
  expect(await ask(port, '/base/kpis/', {}, 'HEAD')).toMatchObject({ status: 200, bytes: 0 });
});

test('two hundred clients that never finish their question keep nobody waiting', async () => {
  const port = await small();
  const slow = Array.from({ length: 200 }, () => connect(port, '127.0.0.1'));
  await Promise.all(
    slow.map(
      (socket) =>
        new Promise<void>((resolve) =>
          socket.write('GET /base/kpis/ HTTP/1.1\r\nHost: ', () => {
            resolve();
          }),
        ),
    ),
  );
  expect((await ask(port, '/base/kpis/')).status).toBe(200);
  for (const socket of slow) socket.destroy();
});

test('readers notice nothing while builds replace the site, and opened pages keep their styles', async () => {
  const dir = join(temporaryFolder(), 'site');
  writeSite(dir);
  const port = await serve(dir);
  expect((await ask(port, '/base/_astro/page.1.css')).status).toBe(200);
  const folder = openFolder(dir);
  const asked: Promise<number | undefined>[] = [];
  for (let version = 2; version < 12; version++) {
    writeSite(folder.fresh, version);
    asked.push(ask(port, '/base/kpis/').then(({ status }) => status));
    await new Promise((resolve) => setImmediate(resolve));
    folder.commit();
    asked.push(ask(port, '/base/kpis/').then(({ status }) => status));
  }
  folder.close();
  expect(new Set(await Promise.all(asked))).toEqual(new Set([200]));
  const { status, headers } = await ask(port, '/base/_astro/page.1.css');
  expect([status, headers['content-type'], headers['cache-control']]).toEqual([
    200,
    'text/css',
    'public, max-age=31536000, immutable',
  ]);
});

test.each([
  ['note.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['note.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['rhythm.ics', 'text/calendar; charset=utf-8'],
  ['kpis/', 'text/html;charset=utf-8'],
])('%s says what it is, so that a browser saves or shows it', async (name, type) => {
  const dir = writeSite(temporaryFolder());
  if (!name.endsWith('/')) writeFileSync(join(dir, name), 'x');
  const { headers } = await ask(await serve(dir), `/base/${name}`);
  expect(headers['content-type']).toBe(type);
});
