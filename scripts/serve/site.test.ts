import { mkdirSync, writeFileSync } from 'node:fs';
import { type AddressInfo } from 'node:net';
import { request, type IncomingMessage, type Server } from 'node:http';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { temporaryFolder } from '../../tests/unit/handbook.ts';
import { isOwnHost } from './hosts.ts';
import { siteServer } from './site.ts';

let server: Server | undefined;
afterEach(() => {
  server?.close();
});

/** Asks a small site under `/base/` for a path; resolves with the answer and its length in bytes. */
async function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const dir = temporaryFolder();
  mkdirSync(join(dir, 'kpis'));
  writeFileSync(join(dir, 'kpis/index.html'), '<p>KPIs</p>'.repeat(1000));
  writeFileSync(join(dir, '404.html'), 'Not here');
  server = siteServer({ dir, base: '/base/', answersTo: (host) => isOwnHost(host, 'localhost') });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method, headers }, resolve).on('error', reject).end();
  });
  let bytes = 0;
  for await (const chunk of answer) bytes += (chunk as Buffer).length;
  return { status: answer.statusCode, headers: answer.headers, bytes };
}

test('a page is served below the base path, with the headers of a careful host', async () => {
  const { status, bytes, headers } = await ask('/base/kpis/');
  expect([status, bytes, headers['x-content-type-options']]).toEqual([200, 11_000, 'nosniff']);
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
  expect((await ask(path, headers as Record<string, string>, method)).status).toBe(expected);
});

test('what a browser can unpack is sent packed, and HEAD sends nothing', async () => {
  const packed = await ask('/base/kpis/', { 'accept-encoding': 'gzip' });
  expect(packed.headers['content-encoding']).toBe('gzip');
  expect(packed.bytes).toBeLessThan(1_000);
  server?.close();
  expect(await ask('/base/kpis/', {}, 'HEAD')).toMatchObject({ status: 200, bytes: 0 });
});
