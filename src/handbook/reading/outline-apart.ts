/**
 * Reads a body where it can be stopped. The Markdown parser is native code, and some bodies of a few kilobytes
 * would keep it busy for minutes or fill the memory; no thread can be stopped in there, only a process.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { outline, type Outline } from './body.ts';

/** A process of its own takes a fifth of a second, so only bodies that could cost more get one. */
const calm = { characters: 32_000, signsInBlock: 2_000 } as const;

/** The body takes more time or memory than any that people write. */
export class Costly extends Error {}

const milliseconds = 10_000;
const child = () => fileURLToPath(new URL('./outline-child.ts', import.meta.url));

/** The outline of a body, as `outline` gives it. Throws `Costly`, or whatever stops the parser. */
export function outlineWithin(body: string): Outline {
  if (isCalm(body)) return outline(body);
  const { status, signal, stdout, error } = spawnSync(
    process.execPath,
    ['--no-warnings', '--max-old-space-size=400', child()],
    { input: body, encoding: 'utf8', timeout: milliseconds, killSignal: 'SIGKILL', maxBuffer: 64_000_000 },
  );
  if (status === 0) return JSON.parse(stdout) as Outline;
  if (status === 3) throw new Error(stdout);
  if (signal || status === 134 || error) throw new Costly();
  throw new Error('The Markdown parser stopped');
}

/** Costs grow with the square of the signs in one block of lines, so few of them are no danger. */
function isCalm(body: string): boolean {
  if (body.length > calm.characters) return false;
  return body.split(/\n[ \t\r]*\n/).every((block) => (block.match(/[^\w\s]/g) ?? []).length <= calm.signsInBlock);
}
