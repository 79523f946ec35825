/** `npm run dev`: live preview. A broken file shows its diagnostics, and the server goes on. */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const { dev } = await import('astro');
await dev({ server: { port: Number(process.env['PORT'] ?? 4321) } });

export {};
