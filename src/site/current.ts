/**
 * The handbook of this process, read once. The command, Astro's configuration, the loader and the bundled
 * pages each get their own copy of this module, so what they share has to hang on the process itself.
 */
import { type Opened, openHandbook } from '../handbook/open.ts';
import { buildDate, contactsFile, contentDir } from '../settings.ts';

const key = Symbol.for('rolebook.handbook');
const shared = globalThis as { [key]?: Opened };

const open = () => openHandbook(contentDir, undefined, { asOf: buildDate, contacts: contactsFile });

/** The handbook with its diagnostics as it was when it was first asked for. */
export const currentHandbook = (): Opened => (shared[key] ??= open());

/** Reads the handbook again, for a development server whose files have changed. */
export const rereadHandbook = (): Opened => (shared[key] = open());
