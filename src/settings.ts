/** What the environment says about a run: which handbook, and where it will be hosted. */

import { z } from 'zod';

/** The content folder, `CONTENT_DIR`. */
export const contentDir = process.env['CONTENT_DIR'] || 'content';

/** Where the site will stand, `SITE_URL`; undefined where that is not known. */
export const siteUrl = process.env['SITE_URL'] || undefined;

/** The path below the host, `BASE_PATH`, with a slash at both ends. */
export const basePath = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/+/g, '/');

/** Whether the build makes the indexes of search; `SEARCH=none` shows in the bench what they cost. */
export const withSearch = process.env['SEARCH'] !== 'none';

/** Where what can be made again is kept, `CACHE_DIR`: name one where `node_modules` can only be read. */
export const cacheDir = process.env['CACHE_DIR'] || 'node_modules';

/**
 * Where the files of the handbook are changed, `EDIT_URL`: `https://host/repository/edit/main/{path}`. Without `{path}`,
 * the path of the file is put behind it. Undefined where pages only name their file.
 */
export const editUrl = process.env['EDIT_URL'] || undefined;

/** Where a mistake is reported, `FEEDBACK_URL`, in which `{title}` and `{page}` are filled in; undefined where nowhere. */
export const feedbackUrl = process.env['FEEDBACK_URL'] || undefined;

/**
 * The day of the build, `BUILD_DATE` (YYYY-MM-DD), that due dates are judged against. Undefined where it is
 * not given; then the newest day that the handbook knows is taken.
 */
export const buildDate = day(process.env['BUILD_DATE']);

function day(value: string | undefined): string | undefined {
  if (!value) return undefined;
  if (z.iso.date().safeParse(value).success) return value;
  throw new Error(`BUILD_DATE is a real calendar day, written YYYY-MM-DD, and not “${value}”`);
}
