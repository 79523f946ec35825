/** Writes the files of the site that are no pages, in a thread of its own, while the pages are made. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isMainThread, Worker, workerData } from 'node:worker_threads';
import { hasErrors } from '../../src/handbook/diagnostics.ts';
import { currentHandbook } from '../../src/site/current.ts';
import { siteFiles } from '../../src/site/files.ts';

/** Resolves when all files stand in `dir`; rejects with what stopped the thread. */
export const writeFilesBeside = (dir: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: dir });
    worker.on('error', reject);
    worker.on('exit', () => resolve());
  });

async function writeFiles(dir: string): Promise<void> {
  const { handbook, diagnostics } = currentHandbook();
  if (hasErrors(diagnostics)) throw new Error('The handbook changed while it was built, and has errors now.');
  for (const { url, content } of siteFiles(handbook)) {
    const file = join(dir, url);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, await content());
  }
}

if (!isMainThread) await writeFiles(workerData as string);
