/** `npm run dev`: live preview. A broken file shows its diagnostics, and the server goes on. */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const { contentDir } = await import('../src/settings.ts');
const { recoverEdit } = await import('./edit/transaction.ts');
recoverEdit(contentDir);
const { dev } = await import('astro');
await dev({ server: { port: Number(process.env['PORT'] ?? 4321) } });

export {};
