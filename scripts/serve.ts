/** `npm start` serves the built site, for a look at it or for tests: to this machine, unless `--host` says otherwise. */
import { existsSync } from 'node:fs';
import { basePath } from '../src/settings.ts';
import { misuse, readArguments } from './run/arguments.ts';
import { endQuietly, explain } from './run/explain.ts';
import { isOwnHost } from './serve/hosts.ts';
import { siteServer } from './serve/site.ts';

const usage = `usage: npm start -- [--host ADDRESS] [--allow-host NAME]

Serves the built site at http://localhost:4321, for a look at it. A handbook that others read belongs on a web server:
deploy/ has the configuration. With --host, other machines reach it by the address, or by a name that is allowed.
Variables: DIST_DIR, PORT, BASE_PATH`;

endQuietly();
const dir = process.env['DIST_DIR'] ?? 'dist';
const port = Number(process.env['PORT'] ?? 4321);

const { host, 'allow-host': allowed } = readArguments(usage, {
  host: { type: 'string', default: 'localhost' },
  'allow-host': { type: 'string', multiple: true },
}).values;
const answersTo = (header: string) => isOwnHost(header, host, allowed);

if (!Number.isInteger(port) || port < 0 || port > 65_535) misuse(usage, `PORT is a number up to 65535.`);
if (existsSync(dir)) listen();
else stop(`There is no site in ${dir}/. Type \`npm run build\` first.`);

function listen(): void {
  const server = siteServer({ dir, base: basePath, answersTo });
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
  const probe = siteServer({ dir, base: basePath, answersTo });
  probe.on('error', () => {
    if (next < port + 20) offerNext(next + 1);
    else stop(`Port ${port} is taken. Name another one: PORT=…`);
  });
  probe.listen(next, host, () => {
    probe.close();
    stop(`Port ${port} is taken. ${next} is free: PORT=${next} npm start`);
  });
}

function stop(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
