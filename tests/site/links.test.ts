/** What was published stays reachable: played through on a small handbook, on a plain static host and on nginx. */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { edit, makeKpi, makeRunbook, temporaryFolder, textOf, paths } from '../unit/handbook.ts';
import { plainEnvironment } from './environment.ts';

const work = temporaryFolder();
const content = join(work, 'content');
const site = join(work, 'site');
const basePath = '/hand/book';

function run(script: string, ...words: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...words], {
    encoding: 'utf8',
    env: { ...plainEnvironment, CONTENT_DIR: content, DIST_DIR: site, BASE_PATH: basePath },
  });
  return `${status}: ${stdout}${stderr}`;
}

/** The list, one `[address, fragment]` for each line and each of its fragments. */
const published = (): [string, string][] =>
  readdirSync(join(content, 'published')).flatMap((name) =>
    readFileSync(join(content, 'published', name), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('/'))
      .flatMap((line) => {
        const [url = '', ...anchors] = line.split(' #');
        return ['', ...anchors].map((anchor): [string, string] => [url, anchor]);
      }),
  );

const done: Record<string, string> = {};

beforeAll(() => {
  cpSync('tests/fixtures/valid', content, { recursive: true });
  const write = (name: string, text: string) => writeFileSync(join(content, name), text);
  write('kpis/detect-time.md', makeKpi({ title: 'Detect time', related: ['restore-time'] }));
  write(
    'kpis/find-time.md',
    makeKpi(
      { title: 'Find time' },
      textOf(paths.kpi).split('---\n\n')[1]?.replace('## Meaning\n', '## Meaning\n\n### By hand\n'),
    ),
  );
  write('runbooks/restart-service.md', makeRunbook({ title: 'Restart service', alerts: ['ServiceDown'] }));
  done['build'] = run('build');
  done['keep'] = run('keep-links');
  done['rename'] = run('rename', 'role', 'platform-lead', 'head-of-platform');
  done['retire'] = run(
    'retire',
    'runbook',
    'restart-service',
    '--replaced-by',
    'restore-service',
    '--reason',
    'One is enough',
    '--on',
    '2026-02-01',
  );
  done['merge'] = run('merge-entries', 'kpi', 'find-time', 'detect-time');
  done['rebuild'] = run('build');
}, 240_000);

test('every command has done its part', () => {
  for (const [name, output] of Object.entries(done))
    expect([name, output]).toEqual([name, expect.stringMatching(/^0: /)]);
  expect(published().length).toBeGreaterThan(200);
});

/** Where a browser lands that is asked for an address of a static host, and the page that it then shows. */
function land(url: string): { url: string; page: string } {
  const file = join(site, url.endsWith('/') ? `${url}index.html` : url);
  if (!existsSync(file)) return { url, page: '' };
  const page = readFileSync(file, 'utf8');
  const to = url.endsWith('/') ? /data-to="\/hand\/book([^"]*)"/.exec(page)?.[1] : undefined;
  return to === undefined ? { url, page } : land(to);
}

test('on a static host, every link and every fragment of the first publication still lands', () => {
  const lost = published().filter(([url, anchor]) => {
    const landed = land(url);
    const found = anchor === '' || landed.page.includes(` id="${anchor}"`);
    return landed.page === '' || !found;
  });
  expect(lost).toEqual([]);
});

test('an old meaning is not redirected to a new one', () => {
  expect(land('/kpis/find-time/').url).toBe('/kpis/detect-time/');
  expect(land('/roles/platform-lead/').url).toBe('/roles/head-of-platform/');
  const retired = land('/runbooks/restart-service/');
  expect(retired.url).toBe('/runbooks/restart-service/');
  expect(/class="notice">(.*?)<\/p>/.exec(retired.page)?.[1]).toMatch(
    /was retired on 2026-02-01.*One is enough.*Restore the service/,
  );
  expect(readFileSync(join(site, 'runbooks/index.html'), 'utf8')).not.toContain('restart-service');
  expect(land('/alerts/ServiceDown/').page).toContain('/runbooks/restore-service/');
});

test('a build that would drop an address or a fragment fails, and says what to write', { timeout: 120_000 }, () => {
  const file = join(content, 'kpis/restore-time.md');
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, edit(before, '## How to read it', '### In words\n\n## How to read it'));
  expect(run('build')).toMatch(/^0/);
  expect(run('keep-links')).toMatch(/^0.* addresses, 5 of them new/);
  writeFileSync(file, edit(before, '## How to read it', '### By words\n\n## How to read it'));
  const output = run('build');
  expect(output).toMatch(/^1/);
  expect(output).toMatch(/restore-time\.md:\d+:1 error .*`#in-words` dropped-anchor/);
  expect(output).toContain('formerAnchors: [{ was: in-words, now: by-words }]');
  writeFileSync(file, before);
  const list = join(content, 'published/kpis.txt');
  writeFileSync(
    list,
    edit(readFileSync(list, 'utf8'), '/kpis/restore-time/ ', '/kpis/lost-time/\n/kpis/restore-time/ '),
  );
  expect(run('check')).toMatch(/published\/kpis\.txt:\d+:1 error .* dropped-address\n.*formerIds: \[lost-time\]/);
});

const nginx = ['/usr/sbin/nginx', '/usr/bin/nginx'].find((path) => existsSync(path));

describe.skipIf(nginx === undefined)('on nginx', () => {
  test('the rules lead where the pages do', async () => {
    const port = await freePort();
    const prefix = join(work, 'nginx');
    mkdirSync(join(prefix, 'logs'), { recursive: true });
    mkdirSync(join(prefix, 'root/hand'), { recursive: true });
    cpSync(site, join(prefix, 'root', basePath), { recursive: true });
    writeFileSync(join(prefix, 'nginx.conf'), nginxConfiguration(prefix, port));
    const server = spawn(nginx!, ['-p', prefix, '-c', join(prefix, 'nginx.conf')], { stdio: 'ignore' });
    try {
      const origin = `http://localhost:${port}`;
      await untilServed(`${origin}${basePath}/`);
      for (const url of new Set(published().map(([url]) => url))) {
        const answer = await fetch(`${origin}${basePath}${url}`);
        expect([url, answer.status, new URL(answer.url).pathname]).toEqual([
          url,
          200,
          basePath + (url.endsWith('/') ? land(url).url : new URL(answer.url).pathname.slice(basePath.length)),
        ]);
      }
    } finally {
      server.kill('SIGQUIT');
    }
  });
});

const nginxConfiguration = (prefix: string, port: number): string => `
daemon off; master_process off; pid ${prefix}/pid; error_log ${prefix}/error.log;
events {}
http {
  access_log off;
  client_body_temp_path ${prefix}/t1; proxy_temp_path ${prefix}/t2; fastcgi_temp_path ${prefix}/t3; uwsgi_temp_path ${prefix}/t4; scgi_temp_path ${prefix}/t5;
  server { listen 127.0.0.1:${port}; root ${prefix}/root; include ${site}/redirects.nginx.conf; }
}`;

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });

async function untilServed(url: string): Promise<void> {
  for (let tries = 0; tries < 50; tries++) {
    if (
      await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Nothing is served at ${url}`);
}
