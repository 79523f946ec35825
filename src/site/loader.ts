/** Hands the handbook’s bodies to Astro, which renders them. Only a handbook without errors gets in. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Loader } from 'astro/loaders';
import { type EntryKind } from '../../schemas/fields.ts';
import { entryKinds } from '../../schemas/index.ts';
import { hasErrors } from '../handbook/diagnostics.ts';
import { basePath } from '../settings.ts';
import { currentHandbook } from './current.ts';

/** Entries by `<folder>/<id>`. Their data stays in the handbook; Astro keeps the rendered body. */
export const handbookLoader = (): Loader => ({
  name: 'handbook',
  async load({ store, renderMarkdown, generateDigest, watcher }) {
    const { handbook, diagnostics } = currentHandbook();
    if (hasErrors(diagnostics)) {
      // The development server goes on and shows the diagnostics; a build must not.
      if (watcher) return;
      throw new Error('The handbook has errors. `npm run check` lists them.');
    }
    const keys = new Set<string>();
    for (const { kind, id, source, outline } of handbook.nodes) {
      if (!outline) continue;
      const key = entryKey(kind as EntryKind, id);
      const digest = generateDigest(basePath + source.body);
      keys.add(key);
      if (store.get(key)?.digest === digest) continue;
      const fileURL = pathToFileURL(resolve(source.file));
      // An empty front matter in front, so that a body that starts with a rule is not taken for one.
      const rendered = await renderMarkdown(`---\n---\n${source.body}`, { fileURL });
      store.set({ id: key, data: {}, digest, rendered });
    }
    for (const key of store.keys()) if (!keys.has(key)) store.delete(key);
  },
});

export const entryKey = (kind: EntryKind, id: string): string => `${entryKinds[kind].folder}/${id}`;
