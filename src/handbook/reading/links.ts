/** What a link in a body points to. Pure: it looks at the text of the link, not at any file. */
import { type EntryKind } from '../../../schemas/fields.ts';
import { entryKinds } from '../../../schemas/index.ts';
import { entryParts } from '../entry-parts.ts';
import { fragmentUrl } from '../urls.ts';

export type LinkTarget =
  /** An address outside the handbook, with a scheme that is safe to follow. */
  | { type: 'external' }
  /** A file of the handbook; `fragment` is empty where the link has none. */
  | { type: 'entry'; kind: EntryKind; id: string; fragment: string }
  /** A place on the same page. */
  | { type: 'fragment'; fragment: string }
  /** A file in `public/`, from the root of the site. */
  | { type: 'file' }
  /** Anything that must not stand in a body. */
  | { type: 'unsafe' | 'outside' | 'unknown' };

const safeSchemes = new Set(['http:', 'https:', 'mailto:']);
const folders = new Map<string, EntryKind>(
  Object.entries(entryKinds).map(([kind, { folder }]) => [folder, kind as EntryKind]),
);

/** Reads `url` as it stands in a body in `content/<folder>/`. */
export function readLink(folder: string, url: string): LinkTarget {
  // Browsers drop control characters and spaces, so `java\nscript:` would still run.
  const clean = url.replace(/[\u0000-\u0020\u007f-\u009f\u00ad\u200b-\u200f\u2028\u2029\ufeff]/g, '');
  const scheme = /^[a-z][a-z\d+.-]*:/i.exec(clean)?.[0].toLowerCase();
  if (scheme) return { type: safeSchemes.has(scheme) && isWhole(url) ? 'external' : 'unsafe' };
  if (clean.startsWith('//') || clean.includes('\\')) return { type: 'unsafe' };
  if (clean.startsWith('#')) return { type: 'fragment', fragment: decode(clean.slice(1)) };
  if (clean.startsWith('/')) return { type: 'file' };

  const [path = '', fragment = ''] = clean.split('#', 2);
  const steps = folder.split('/');
  for (const step of decode(path).split('/')) {
    if (step === '..' && steps.length === 0) return { type: 'outside' };
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  const kind = folders.get(steps[0] ?? '');
  const file = steps[1] ?? '';
  if (steps.length !== 2 || !kind || !file.endsWith('.md')) return { type: 'unknown' };
  return { type: 'entry', kind, id: file.slice(0, -3), fragment: decode(fragment) };
}

/**
 * Whether an address means the same to everyone. Browsers mend `http:host` and `https:\\\\host` in ways of their own,
 * and read the first as a path where the page has the same scheme: https://url.spec.whatwg.org/#url-parsing
 */
const isWhole = (url: string): boolean =>
  URL.canParse(url) && (/^mailto:/i.test(url) || /^https?:\/\/[^/\\]+(?![^?#]*\\)/i.test(url));

/**
 * The address of a link on the site, under `base`; unchanged where it is one already. `id` is that of the entry that it
 * stands in: a heading of an entry with parts may be on another page of it.
 */
export function linkUrl(folder: string, id: string, url: string, base: string): string {
  const target = readLink(folder, url);
  const root = base.replace(/\/$/, '');
  if (target.type === 'file') return root + url;
  const own = folders.get(folder);
  if (target.type === 'fragment' && own && entryParts[own])
    return root + fragmentUrl(own, id, encodeURIComponent(target.fragment));
  if (target.type !== 'entry') return url;
  return root + fragmentUrl(target.kind, target.id, encodeURIComponent(target.fragment));
}

/** Whether every percent sign of an address starts a character. The renderer stops at an image where not. */
export function isEncoded(url: string): boolean {
  try {
    return decodeURI(url) !== '';
  } catch {
    return false;
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
