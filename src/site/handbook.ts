/** The handbook that the pages show. Only one without errors becomes a site. */
import { hasErrors } from '../handbook/diagnostics.ts';
import { currentHandbook } from './current.ts';

const { handbook: read, diagnostics } = currentHandbook();

// The development server goes on, and shows the diagnostics in place of pages.
if (import.meta.env.PROD && hasErrors(diagnostics))
  throw new Error('The handbook has errors. `npm run check` lists them.');

export const handbook = read;
