/** What the environment says about a run: which handbook, and where it will be hosted. */

/** The content folder, `CONTENT_DIR`. */
export const contentDir = process.env['CONTENT_DIR'] || 'content';

/** Where the site will stand, `SITE_URL`; undefined where that is not known. */
export const siteUrl = process.env['SITE_URL'] || undefined;

/** The path below the host, `BASE_PATH`, with a slash at both ends. */
export const basePath = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/+/g, '/');
