/** The process that reads one body from its input, and ends itself when that costs too much. */
import { readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { outline } from './body.ts';

/** Seconds of the processor and megabytes. A plain body of a megabyte takes 0.3 s and 150 MB. */
const most = { seconds: 1.5, megabytes: 500 };

// The parser blocks this thread, so another one looks at the clock.
const watch = `
  const { parentPort } = require('node:worker_threads');
  parentPort.postMessage('watching');
  setInterval(() => {
    const { user, system } = process.cpuUsage();
    if (user + system > ${most.seconds} * 1e6 || process.memoryUsage.rss() > ${most.megabytes} * 1e6)
      process.kill(process.pid, 'SIGKILL');
  }, 20);
`;
const body = readFileSync(0, 'utf8');
const worker = new Worker(watch, { eval: true });
await new Promise((resolve) => worker.once('message', resolve));
let text: string;
try {
  text = JSON.stringify(outline(body));
} catch (error) {
  process.exitCode = 3;
  text = error instanceof Error ? error.message : String(error);
}
process.stdout.write(text, () => process.exit());
