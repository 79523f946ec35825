/** Writes the files of the site that are no pages, in a thread of its own, while the pages are made. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isMainThread, Worker, workerData } from 'node:worker_threads';
import { hasErrors } from '../../src/handbook/diagnostics.ts';
import { currentHandbook } from '../../src/site/current.ts';
import { siteFiles } from '../../src/site/site-files.ts';

export interface Writing {
  /** Resolves when all files are written; rejects with what stopped the thread. */
  done: Promise<void>;
  /** Resolves when nothing more will be written. */
  stop: () => Promise<unknown>;
}

/** Begins to read the handbook anew, and writes the files into `dir` where it has no errors. */
export function writeFilesBeside(dir: string): Writing {
  const worker = new Worker(new URL(import.meta.url), { workerData: dir });
  const done = new Promise<void>((resolve, reject) => {
    worker.on('error', reject);
    worker.on('exit', () => resolve());
  });
  // Whoever waits for it hears of a failure; until then it must not end the process.
  done.catch(() => undefined);
  return { done, stop: () => worker.terminate() };
}

async function writeFiles(dir: string): Promise<void> {
  const { handbook, diagnostics } = currentHandbook();
  if (hasErrors(diagnostics)) throw new Error('The handbook has errors.');
  for (const { url, content } of siteFiles(handbook)) {
    const file = join(dir, url);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, await content());
  }
}

if (!isMainThread) await writeFiles(workerData as string);
