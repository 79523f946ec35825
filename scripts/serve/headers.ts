/** What every answer says of itself to a browser. `deploy/nginx.conf` says the same; a test compares the two. */
export const headers: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'X-Frame-Options': 'SAMEORIGIN',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};

/** Files whose names hold a digest of what is in them never change; everything else is asked for anew. */
export const cacheControl = (path: string): string =>
  path.includes('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache';
