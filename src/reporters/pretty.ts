/** Diagnostics for people at a terminal. */
import { styleText } from 'node:util';
import { type Diagnostic } from '../handbook/diagnostics.ts';

const colours = { error: 'red', warning: 'yellow' } as const;

/** A file can have any name; a terminal would obey some of the signs in it. */
const visible = (text: string): string =>
  text.replace(/[\u0000-\u001f\u007f-\u009f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** One problem on two lines: where, what and which sort; then how to mend it. */
function prettyLine({ code, severity, file, line, column, message, hint }: Diagnostic): string {
  const place = styleText('bold', `${visible(file)}:${line}:${column}`);
  return `${place} ${styleText(colours[severity], severity)} ${visible(message)} ${styleText('dim', code)}\n  ${visible(hint)}`;
}

/** All problems and a closing line with their number. */
export function pretty(diagnostics: readonly Diagnostic[], entries: number): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.length - errors;
  const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;
  const total = count(entries, 'entr')
    .replace(/entrs$/, 'entries')
    .replace(/entr$/, 'entry');
  const result = `${total} read: ${count(errors, 'error')}, ${count(warnings, 'warning')}`;
  return [...diagnostics.map(prettyLine), styleText(errors > 0 ? 'red' : 'green', result), ''].join('\n');
}
