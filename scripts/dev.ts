/** `npm run dev`: live preview. A broken file shows its diagnostics, and the server goes on. */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
import { contentDir } from '../src/settings.ts';
import { recoverEdit } from './edit/transaction.ts';
import { readArguments } from './run/arguments.ts';
import { explain } from './run/explain.ts';

const usage = `usage: npm run dev

Shows the handbook at http://localhost:4321 while you write it. Variables: CONTENT_DIR, PORT, BASE_PATH`;

readArguments(usage, {});
try {
  recoverEdit(contentDir);
  const { dev } = await import('astro');
  await dev({ server: { port: Number(process.env['PORT'] ?? 4321) } });
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
