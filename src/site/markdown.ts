/**
 * The Markdown of the handbook as HTML, in the way that Astro's configuration says; Starlight adds to it while Astro
 * starts. Bodies are rendered page by page: kept in a collection, thousands of them would be bundled as one module.
 */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isSatteriProcessor, type SatteriResolvedOptions } from '@astrojs/markdown-satteri';
import { type AstroConfig, type AstroIntegration } from 'astro';
import { type HastPluginEntry } from 'satteri';
import { type Source } from '../handbook/reading/source.ts';

type Renderer = ReturnType<AstroConfig['markdown']['processor']['createRenderer']>;

// The configuration and the bundled pages each have their own copy of this module.
const key = Symbol.for('rolebook.markdown');
const shared = globalThis as { [key]?: Renderer };

/** Takes the renderer from the configuration once it is complete. */
export const handbookMarkdown = (): AstroIntegration => ({
  name: 'handbook-markdown',
  hooks: {
    'astro:config:done': ({ config: { markdown, image } }) => {
      // The renderer still takes them, for sites that set them; this one leaves them as they are.
      /* eslint-disable @typescript-eslint/no-deprecated */
      const { processor, syntaxHighlight, shikiConfig, gfm, smartypants } = markdown;
      if (isSatteriProcessor(processor)) leaveOut(processor.options, 'starlight-rtl-code-support');
      shared[key] = processor.createRenderer({ image, syntaxHighlight, shikiConfig, gfm, smartypants });
      /* eslint-enable @typescript-eslint/no-deprecated */
    },
  },
});

/**
 * Leaves out a plugin that takes half of the time and gives every piece of code a direction, which only matters
 * on pages that are read from right to left.
 */
function leaveOut(options: SatteriResolvedOptions, name: string): void {
  const without = (entry: HastPluginEntry): HastPluginEntry => {
    if (Array.isArray(entry)) return entry.map(without);
    if (typeof entry === 'function') return (context) => without(entry(context));
    return entry && 'name' in entry && entry.name === name ? undefined : entry;
  };
  options.hastPlugins = options.hastPlugins.map(without);
}

/** The body of an entry as HTML. Plugins learn from its file which links and steps are in it. */
export async function renderBody({ body, file }: Pick<Source, 'body' | 'file'>): Promise<string> {
  const renderer = await shared[key];
  if (!renderer) throw new Error('Astro has not been configured yet');
  return (await renderer.render(body, { frontmatter: {}, fileURL: pathToFileURL(resolve(file)) })).code;
}
