/** Diagnostics for people at a terminal. */
import { styleText } from 'node:util';
import { type Diagnostic } from '../handbook/diagnostics.ts';

const colours = { error: 'red', warning: 'yellow' } as const;

/** One problem on two lines: where, what and which sort; then how to mend it. */
function prettyLine({ code, severity, file, line, column, message, hint }: Diagnostic): string {
  const place = styleText('bold', `${file}:${line}:${column}`);
  return `${place} ${styleText(colours[severity], severity)} ${message} ${styleText('dim', code)}\n  ${hint}`;
}

/** All problems and a closing line with their number. */
export function pretty(diagnostics: readonly Diagnostic[], entries: number): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.length - errors;
  const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;
  const total = `${count(entries, 'entr')}`.replace(/entrs$/, 'entries').replace(/entr$/, 'entry');
  const result = `${total} read: ${count(errors, 'error')}, ${count(warnings, 'warning')}`;
  return [...diagnostics.map(prettyLine), styleText(errors > 0 ? 'red' : 'green', result), ''].join('\n');
}
