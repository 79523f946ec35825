/** Makes sure that the browser tests have a browser: one that is there, Playwright's own, or Debian's. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { systemBrowsers } from './browser/launch.ts';

const found = () => [chromium.executablePath(), ...systemBrowsers].some((path) => existsSync(path));

/** Tries one way to get a browser; its output is only of interest where all ways fail. */
function attempt(command: string, ...args: string[]): string {
  if (found()) return '';
  const { stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', timeout: 300_000 });
  return error ? error.message : `${stdout}${stderr}`.trim().split('\n').slice(-3).join('\n');
}

if (!found()) {
  console.log('No browser found; getting one for the tests');
  const answers = [
    attempt(process.execPath, 'node_modules/@playwright/test/cli.js', 'install', 'chromium'),
    attempt('apt-get', 'update'),
    attempt('apt-get', 'install', '-y', '--no-install-recommends', 'chromium'),
  ];
  if (!found()) {
    console.error(answers.filter(Boolean).join('\n'));
    console.error('\nThe browser tests need Chromium. Type one of:');
    console.error('  npx playwright install --with-deps chromium');
    console.error('  sudo apt-get update && sudo apt-get install -y chromium');
    process.exitCode = 1;
  }
}
