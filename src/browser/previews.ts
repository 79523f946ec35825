/**
 * Shows what a link leads to while a pointer or the focus rests on it. Escape takes it away; the pointer may go into
 * it; touch has none, because there a link is followed by the same gesture.
 */
import type { Preview } from '../handbook/views/previews.ts';
import { previewOf } from '../handbook/browser-urls.ts';
import { lookOf } from '../handbook/kinds/looks.ts';

/** How long a pointer rests before it means to ask, and how long the way from link to preview may take, in ms. */
const rest = 350;
const grace = 200;

const { base = '/', previews = '' } = document.querySelector<HTMLElement>('[data-previews]')?.dataset ?? {};
const folders = previews.split(' ');
const loaded = new Map<string, Promise<Preview | undefined>>();

const box = document.createElement('div');
box.className = 'preview';
box.id = 'preview';
box.setAttribute('role', 'tooltip');
box.hidden = true;

let link: HTMLAnchorElement | undefined;
let timer = 0;

/** The link that an event is about, if it has a preview: one in the page, to another page. */
function asked({ target }: Event): [HTMLAnchorElement, string] | undefined {
  const found = target instanceof Element ? target.closest<HTMLAnchorElement>('main .handbook a[href]') : null;
  if (!found || found.origin !== location.origin || found.pathname === location.pathname) return undefined;
  const url = previewOf(found.pathname.slice(base.length - 1) + found.hash, folders);
  return url ? [found, base.slice(0, -1) + url] : undefined;
}

function later(act: () => void, wait: number) {
  clearTimeout(timer);
  timer = window.setTimeout(act, wait);
}

function hide() {
  clearTimeout(timer);
  link?.removeAttribute('aria-describedby');
  link = undefined;
  box.hidden = true;
}

async function load(url: string): Promise<Preview | undefined> {
  const response = await fetch(url).catch(() => undefined);
  return response?.ok ? ((await response.json()) as Preview) : undefined;
}

async function show(anchor: HTMLAnchorElement, url: string) {
  if (anchor === link) return;
  hide();
  link = anchor;
  if (!loaded.has(url)) loaded.set(url, load(url));
  const preview = await loaded.get(url);
  if (!preview || link !== anchor) return;
  fill(preview);
  box.hidden = false;
  place(anchor);
  anchor.setAttribute('aria-describedby', box.id);
}

function fill({ title, kind, fact, summary }: Preview) {
  const line = (name: string, text: string) => {
    const part = document.createElement('span');
    part.className = name;
    part.textContent = text;
    return part;
  };
  const { icon, hue } = lookOf(kind);
  const head = line('preview-kind', '');
  Object.assign(head.dataset, { icon, hue });
  head.append(line('sign', ''), kind);
  box.replaceChildren(
    head,
    line('preview-title', title),
    ...(fact ? [line('preview-fact', fact)] : []),
    line('', summary),
  );
}

/** Below the link, or above it where there is no room, and never over it. */
function place(anchor: HTMLAnchorElement) {
  const { left, top, bottom } = anchor.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = box;
  const below = bottom + height + 8 <= innerHeight;
  box.style.left = `${Math.max(8, Math.min(left, document.documentElement.clientWidth - width - 8)) + scrollX}px`;
  box.style.top = `${(below ? bottom + 6 : top - height - 6) + scrollY}px`;
}

if (folders.length > 1) {
  document.body.append(box);
  document.addEventListener('pointerover', (event) => {
    if (event.pointerType !== 'mouse') return;
    const found = asked(event);
    if (found) later(() => void show(...found), rest);
    else if (box.contains(event.target as Node)) clearTimeout(timer);
    else later(hide, grace);
  });
  document.addEventListener('focusin', (event) => {
    const found = asked(event);
    if (found?.[0].matches(':focus-visible')) later(() => void show(...found), rest);
    else hide();
  });
  document.addEventListener('focusout', hide);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !box.hidden) hide();
  });
  document.addEventListener('click', hide);
}
