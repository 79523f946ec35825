/** Every entry of the handbook as one Astro collection: the registry decides what is read. */
import { defineCollection } from 'astro:content';
import { handbookLoader } from './site/loader.ts';

export const collections = { entries: defineCollection({ loader: handbookLoader() }) };
