/** The built site over HTTP, as it would be hosted. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';

const headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'X-Frame-Options': 'SAMEORIGIN',
};

/** `base` has slashes at both ends. Where the server listens on this machine alone, only its own names are answered. */
export function siteServer(dir: string, base: string, loopback: boolean): Server {
  // Files are looked up anew each time, because a build may replace the folder meanwhile.
  const files = sirv(dir, { dev: true, etag: true });
  const compress = compression() as unknown as (
    request: IncomingMessage,
    response: ServerResponse,
    next: () => void,
  ) => void;
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const refuse = (status: number, text: string) => {
      response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(text);
    };
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405, 'Only GET and HEAD are answered\n');
    if (loopback && !isOwnName(request.headers.host ?? '')) return refuse(421, 'This host is not served here\n');
    const url = request.url ?? '/';
    const [path = '/'] = url.split('?');
    if (!path.startsWith(base)) {
      if (path === base.slice(0, -1)) return void response.writeHead(301, { location: base }).end();
      return refuse(404, 'Not found\n');
    }
    request.url = url.slice(base.length - 1);
    const pass = () => files(request, response, () => missing(dir, response));
    // A part of a file is a part of its plain bytes.
    if (request.headers.range) pass();
    else compress(request, response, pass);
  });
  server.headersTimeout = 10_000;
  server.requestTimeout = 30_000;
  return server;
}

/** A page of another host could otherwise read the handbook through a name that it points here. */
const isOwnName = (host: string): boolean => /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i.test(host);

function missing(dir: string, response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
  try {
    response.end(readFileSync(join(dir, '404.html')));
  } catch {
    response.end('Not found');
  }
}
