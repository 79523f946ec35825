/** Astro keeps no content of ours: pages show the handbook that the checker has read. */
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';

/**
 * Starlight checks what each page says of itself with the schema of this collection. Without one it builds a new
 * schema for every page, which takes longer than most of what the page is made of. No page shows a cover image.
 */
const docs = defineCollection({ loader: () => [], schema: docsSchema()({ image: () => z.never() as never }) });

export const collections = { docs };
