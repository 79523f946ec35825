/**
 * The development server’s view of the handbook: after every change it is read and checked again. While
 * there are errors, pages show the diagnostics instead of something half right; the server goes on.
 */
import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type AstroIntegration } from 'astro';
import { type ViteDevServer } from 'vite';
import { pretty } from '../reporters/pretty.ts';
import { type Diagnostic, hasErrors } from '../handbook/diagnostics.ts';
import { type ExportFile } from '../handbook/exports/export-files.ts';
import { countRead, type Opened } from '../handbook/open.ts';
import { contactsDefault } from '../handbook/reading/read-contacts.ts';
import { basePath, contactsFile, contentDir } from '../settings.ts';
import { contentType } from './content-types.ts';
import { currentHandbook, rereadHandbook } from './current.ts';
import { diagnosticsPage } from './diagnostics-page.ts';
import { siteFiles } from './site-files.ts';

/** Editors save in several steps; wait until they are done. */
const settleMilliseconds = 80;

export const handbookDev = (): AstroIntegration => ({
  name: 'handbook-dev',
  hooks: {
    'astro:server:setup': ({ server }) => {
      const folders = [contentDir, 'public'].map((folder) => resolve(folder));
      const contacts = resolve(contactsFile ?? contactsDefault);
      let diagnostics: Diagnostic[] = [];
      let files = new Map<string, ExportFile>();
      let timer: NodeJS.Timeout | undefined;

      const show = (opened: Opened) => {
        diagnostics = opened.diagnostics;
        files = new Map(hasErrors(diagnostics) ? [] : siteFiles(opened.handbook).map((file) => [file.url, file]));
        if (diagnostics.length > 0) console.error(`\n${pretty(diagnostics, countRead(opened.handbook))}`);
      };
      const update = () => {
        show(rereadHandbook());
        forgetPages(server);
        server.ws.send({ type: 'full-reload', path: '*' });
      };

      show(currentHandbook());
      server.watcher.add([...folders, contacts]);
      server.watcher.on('all', (_, path) => {
        const changed = resolve(path);
        if (changed !== contacts && !folders.some((folder) => changed.startsWith(folder + sep))) return;
        clearTimeout(timer);
        timer = setTimeout(update, settleMilliseconds);
      });
      server.middlewares.use((request, response, next) => {
        if (!hasErrors(diagnostics) || !request.headers.accept?.includes('text/html')) return next();
        response.statusCode = 500;
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(diagnosticsPage(diagnostics));
      });
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://site.invalid').pathname;
        const file = path.startsWith(basePath) && files.get(path.slice(basePath.length - 1));
        if (!file) return next();
        response.setHeader('content-type', contentType(file.url) ?? 'application/octet-stream');
        Promise.resolve(file.content()).then((content) => response.end(content), next);
      });
    },
  },
});

/** Makes the pages, and whatever else has imported the handbook, load it anew. */
function forgetPages({ environments }: ViteDevServer): void {
  const file = fileURLToPath(new URL('handbook.ts', import.meta.url)).replaceAll('\\', '/');
  for (const { moduleGraph } of Object.values(environments))
    for (const module of moduleGraph.getModulesByFile(file) ?? []) moduleGraph.invalidateModule(module);
}
