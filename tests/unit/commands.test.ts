/** Every command says how it is used. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const readme = readFileSync('README.md', 'utf8');

/** The commands that people type, by name, with the file that answers. */
const commands = Object.entries(scripts).flatMap(([name, line]) => {
  const file = /(scripts\/[\w-]+\.ts)(?: &&|$)/.exec(line)?.[1];
  return file && file !== 'scripts/browser.ts' ? [{ name, file }] : [];
});

const run = (file: string, option: string) => spawnSync(process.execPath, [file, option], { encoding: 'utf8' });

test.each(commands)('npm run $name explains itself, and refuses an option that it does not have', ({ name, file }) => {
  const help = run(file, '--help');
  expect(`${help.status} ${help.stderr}`).toBe('0 ');
  expect(help.stdout).toMatch(new RegExp(`^usage: npm (?:run )?${name}\\b`));
  expect(run(file, '--no-such-option')).toMatchObject({ status: 2, stdout: '' });
  expect(readme).toMatch(new RegExp(`npm (?:run )?${name}\\b`));
});
