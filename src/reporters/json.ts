/** Diagnostics for programs, each with what its code says in short and where the guide explains it. */
import { codeGuide, codes } from '../handbook/codes.ts';
import { type Diagnostic } from '../handbook/diagnostics.ts';

export const json = (diagnostics: readonly Diagnostic[], entries: number): string => {
  const explained = diagnostics.map((diagnostic) => ({
    ...diagnostic,
    title: codes[diagnostic.code].title,
    guide: codeGuide(diagnostic.code),
  }));
  return JSON.stringify({ diagnostics: explained, entries }, null, 2) + '\n';
};
