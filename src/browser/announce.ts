/** Says something to those who hear the page. */
import { make } from './make.ts';

let region: HTMLElement | undefined;

export function announce(message: string): void {
  if (!region) {
    region = make('div', { role: 'status', class: 'sr-only' });
    document.body.append(region);
  }
  // A message that is said twice would not be noticed the second time.
  region.textContent = region.textContent === message ? `${message}\u00a0` : message;
}
