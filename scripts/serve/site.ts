/** The built site over HTTP, as it would be hosted. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { contentType } from '../../src/site/content-types.ts';
import { previousOf } from '../run/whole-folder.ts';
import { hashedFiles } from './hashed-files.ts';
import { cacheControl, headers } from './headers.ts';

export interface SiteOptions {
  dir: string;
  /** The path below the host, with slashes at both ends. */
  base: string;
  /** Whether the server answers to what stands in a `Host` header. */
  answersTo: (host: string) => boolean;
}

export function siteServer({ dir, base, answersTo }: SiteOptions): Server {
  // Files are looked up anew each time, because a build may replace the folder meanwhile.
  const files = sirv(dir, { dev: true, etag: true, setHeaders });
  const previous = sirv(previousOf(dir), { dev: true, etag: true, setHeaders });
  const hashed = hashedFiles(dir);
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
    if (!answersTo(request.headers.host ?? ''))
      return refuse(421, 'This host is not served here. Start the server with --allow-host NAME to have it.\n');
    const url = request.url ?? '/';
    const [path = '/'] = url.split('?');
    const redirect = withSlash(dir, base, path);
    if (redirect) return void response.writeHead(301, { location: redirect + url.slice(path.length) }).end();
    if (!path.startsWith(base)) return refuse(404, 'Not found\n');
    request.url = url.slice(base.length - 1);
    hashed.refresh();
    const pass = () => {
      files(request, response, () => {
        // Between the two renames of a build, for a moment, only the last site stands on the disk.
        if (!existsSync(dir) && existsSync(previousOf(dir))) previous(request, response, () => missing(dir, response));
        else if (!outlived(hashed.get(path.slice(base.length - 1)), path, response)) missing(dir, response);
      });
    };
    // A part of a file is a part of its plain bytes.
    if (request.headers.range) pass();
    else compress(request, response, pass);
  });
  server.headersTimeout = 10_000;
  server.requestTimeout = 30_000;
  return server;
}

const setHeaders = (response: ServerResponse, path: string) => {
  response.setHeader('Cache-Control', cacheControl(path));
  const type = contentType(path);
  // The library knows no office documents, and browsers show what has no type as text.
  if (type) response.setHeader('Content-Type', type);
};

/** Where a folder that is asked for without its slash stands, as other servers answer it; else undefined. */
function withSlash(dir: string, base: string, path: string): string | undefined {
  if (path.endsWith('/') || extname(path) !== '') return undefined;
  if (path === base.slice(0, -1)) return base;
  if (!path.startsWith(base)) return undefined;
  try {
    const below = normalize(`/${decodeURIComponent(path.slice(base.length))}`);
    return statSync(join(dir, below, 'index.html')).isFile() ? `${path}/` : undefined;
  } catch {
    return undefined;
  }
}

const types: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };

/** Sends a file of a site that was replaced; false where it never had it. */
function outlived(content: Uint8Array | undefined, path: string, response: ServerResponse): boolean {
  if (!content) return false;
  const type = types[extname(path)] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, 'cache-control': cacheControl(path) }).end(content);
  return true;
}

function missing(dir: string, response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
  try {
    response.end(readFileSync(join(dir, '404.html')));
  } catch {
    response.end('Not found');
  }
}
