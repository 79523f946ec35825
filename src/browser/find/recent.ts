/** The entries that somebody opened last, kept in their browser alone. */
import type { Card } from '../../handbook/find/form.ts';

const key = 'handbook-recent';
const most = 6;

export function recent(): Card[] {
  try {
    const list = JSON.parse(localStorage.getItem(key) ?? '[]') as unknown;
    return Array.isArray(list) ? list.filter(isCard).slice(0, most) : [];
  } catch {
    return [];
  }
}

/** Puts an entry first. Where the browser keeps nothing, nothing happens. */
export function remember(card: Card): void {
  try {
    const others = recent().filter(({ url }) => url !== card.url);
    localStorage.setItem(key, JSON.stringify([card, ...others].slice(0, most)));
  } catch {
    // Storage may be full or forbidden; search works without it.
  }
}

/** Remembers the page that is being read, where it is an entry. */
export function rememberPage(base: string): void {
  const kind = document.querySelector('[data-entry-kind]')?.getAttribute('data-entry-kind');
  const title = document.querySelector('h1')?.textContent;
  const summary = document.querySelector('.summary')?.lastChild?.textContent?.trim() ?? '';
  if (kind && title) remember({ url: location.pathname.slice(base.length), title, kind, fact: summary });
}

function isCard(value: unknown): value is Card {
  if (typeof value !== 'object' || value === null) return false;
  const { url, title, kind, fact } = value as Record<string, unknown>;
  return (
    typeof url === 'string' && url.startsWith('/') && [title, kind, fact].every((part) => typeof part === 'string')
  );
}
