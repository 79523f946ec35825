/** `npm start` serves the built site, for a look at it or for tests: to this machine, unless `--host` says otherwise. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { basePath } from '../src/settings.ts';
import { endQuietly, explain } from './run/explain.ts';
import { siteServer } from './serve/site.ts';

endQuietly();
const dir = process.env['DIST_DIR'] ?? 'dist';
const port = Number(process.env['PORT'] ?? 4321);
const { host } = parseArgs({ options: { host: { type: 'string', default: 'localhost' } } }).values;
const loopback = ['localhost', '127.0.0.1', '::1'].includes(host);

if (existsSync(dir)) listen();
else stop(`There is no site in ${dir}/. Type \`npm run build\` first.`);

function listen(): void {
  const server = siteServer(dir, basePath, loopback);
  server.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE') offerNext(port + 1);
    else stop(explain(error));
  });
  server.listen(port, host, () => {
    console.log(`http://${host}:${port}${basePath}`);
  });
}

/** Looks for the next free port, and says how to use it. */
function offerNext(next: number): void {
  const probe = siteServer(dir, basePath, loopback);
  probe.on('error', () => {
    if (next < port + 20) offerNext(next + 1);
    else stop(`Port ${port} is taken. Name another one: PORT=…`);
  });
  probe.listen(next, host, () => {
    probe.close();
    stop(`Port ${port} is taken. ${next} is free: PORT=${next} node scripts/serve.ts`);
  });
}

function stop(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
