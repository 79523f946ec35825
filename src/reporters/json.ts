/** Diagnostics for programs. */
import { type Diagnostic } from '../handbook/diagnostics.ts';

export const json = (diagnostics: readonly Diagnostic[], entries: number): string =>
  JSON.stringify({ diagnostics, entries }, null, 2) + '\n';
