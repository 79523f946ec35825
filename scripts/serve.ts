/** Serves the built site as it is, for a look at it or for tests. */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
import { basePath } from '../src/settings.ts';

const { preview } = await import('astro');
const port = Number(process.env['PORT'] ?? 4321);
await preview({ server: { port }, logLevel: 'error' });
console.log(`http://localhost:${port}${basePath}`);
