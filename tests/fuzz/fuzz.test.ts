/**
 * What the checker accepts can be built, and what it refuses has a place and a hint. Handbooks are made from the
 * schemas themselves, and from files with slips in them. `npm run fuzz` does it for ten minutes.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { type z } from 'zod';
import { type EntryKind, type NodeKind } from '../../schemas/fields.ts';
import { entryKinds } from '../../schemas/index.ts';
import { alerts } from '../../src/handbook/facts/alerts.ts';
import { hasErrors } from '../../src/handbook/diagnostics.ts';
import { type Opened } from '../../src/handbook/open.ts';
import { partsOf } from '../../src/handbook/kinds/index.ts';
import { definition } from '../../src/handbook/reading/schema-tree.ts';
import { crossTables } from '../../src/handbook/tables/index.ts';
import { siteFiles } from '../../src/site/site-files.ts';
import { plainEnvironment } from '../site/environment.ts';
import { type Files, openOnly, openWith, paths, textOf, writeFiles, validFiles } from '../unit/handbook.ts';
import { valueOf } from './from-schema.ts';
import { mutated } from './mutate.ts';

/** Of both tests together; `FUZZ_SEED` repeats a run that failed. */
const seconds = Number(process.env['FUZZ_SECONDS'] ?? 16);
const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 2 ** 31);
const long = seconds > 60;
const options = { seed, numRuns: 1_000_000, interruptAfterTimeLimit: seconds * 500, markInterruptAsFailure: false };
const timeout = (seconds + 120) * 1000;

console.log(`FUZZ_SEED=${seed}`);

const front = (path: string) => parse(textOf(path).split('---\n')[1] ?? '') as Record<string, unknown>;
const { handbook: valid } = openWith();
const ids = (kinds: readonly NodeKind[]) => kinds.flatMap((kind) => valid.all(kind).map(({ id }) => id));

/** The valid entry of a kind with up to three fields made anew. */
const entry = (kind: EntryKind): fc.Arbitrary<Files> => {
  const shape = definition(entryKinds[kind].schema).shape as Record<string, z.ZodType>;
  return fc.subarray(Object.keys(shape), { minLength: 1, maxLength: 3 }).chain((keys) =>
    fc.record(Object.fromEntries(keys.map((key) => [key, valueOf(shape[key] as z.ZodType, ids)]))).map((fields) => {
      const body = textOf(paths[kind]).split('---\n').slice(2).join('---\n');
      return { [paths[kind]]: `---\n${stringify({ ...front(paths[kind]), ...fields })}---\n${body}` };
    }),
  );
};
const kinds = Object.keys(entryKinds) as EntryKind[];

/** Handbooks that were accepted, for a real build at the end of a long run. */
const accepted: Files[] = [];
let built = 0;

async function holds(files: Files): Promise<void> {
  const opened = openWith(files);
  for (const { file, line, column, code, message, hint } of opened.diagnostics) {
    expect(code).not.toBe('check-crashed');
    expect(file).toMatch(/^content\//);
    const text = textAt(files, file);
    expect(line).toBeGreaterThan(0);
    expect(column).toBeGreaterThan(0);
    expect(line).toBeLessThanOrEqual(text.split('\n').length + 1);
    expect(message && hint).toBeTruthy();
  }
  if (hasErrors(opened.diagnostics)) return;
  await builds(opened);
  built += 1;
  if (long && accepted.push(files) > 5) accepted.shift();
}

function textAt(files: Files, file: string): string {
  const name = file.replace(/^content\//, '');
  const text = files[name];
  return typeof text === 'string' ? text : textOf(name);
}

async function builds({ handbook }: Opened): Promise<void> {
  for (const kind of kinds) for (const node of handbook.all(kind)) partsOf(handbook, node);
  for (const table of crossTables) table.build(handbook);
  for (const { url } of alerts(handbook)) expect(url).toMatch(/^\/alerts\/[^/]{1,200}\/$/);
  for (const file of siteFiles(handbook)) await file.content();
}

/** The texts of `content/`, by their path below it. */
const shippedFiles = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync('content', { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:md|yaml)$/.test(name))
      .sort()
      .map((name) => [name, readFileSync(join('content', name), 'utf8')]),
  );

test('handbooks from the schemas', { timeout }, async () => {
  await fc.assert(fc.asyncProperty(fc.oneof(...kinds.map(entry)), holds), options);
  expect(built).toBeGreaterThan(5);
});

test('files with slips in them', { timeout }, async () => {
  const file = fc.constantFrom(...Object.keys(validFiles));
  const slip = file.chain((name) => mutated(textOf(name)).map((text): Files => ({ [name]: text })));
  await fc.assert(fc.asyncProperty(slip, holds), options);
});

test.runIf(long)('the handbook that ships, with slips in one file', { timeout: timeout * 2 }, () => {
  const shipped = shippedFiles();
  const slip = fc
    .constantFrom(...Object.keys(shipped))
    .chain((name) => mutated(shipped[name] ?? '').map((text): Files => ({ [name]: text })));
  const checked = (files: Files) => {
    for (const { code, line, hint } of openOnly({ ...shipped, ...files }).diagnostics) {
      expect(code).not.toBe('check-crashed');
      expect(line > 0 && hint !== '').toBe(true);
    }
  };
  fc.assert(fc.property(slip, checked), options);
});

test.runIf(long)('what was accepted last is built, with every link good', { timeout: 10 * 60_000 }, () => {
  for (const files of accepted) {
    const root = writeFiles({ ...validFiles, ...files });
    const env = { ...plainEnvironment, CONTENT_DIR: join(root, 'content'), DIST_DIR: join(root, 'dist') };
    const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], { encoding: 'utf8', env });
    expect(`${status} ${stderr}`).toBe('0 ');
    expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toContain('</html>');
  }
});
