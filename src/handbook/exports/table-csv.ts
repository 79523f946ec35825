/** A table as CSV. https://www.rfc-editor.org/rfc/rfc4180 */
import { type Table } from '../blocks.ts';
import { tableGrid } from './cell-value.ts';

/**
 * Lines end in CR LF. It starts with a byte order mark, without which spreadsheet programs take UTF-8 for
 * an older encoding.
 */
export const tableCsv = (table: Table): string =>
  `\uFEFF${tableGrid(table)
    .map((row) => `${row.map(field).join(',')}\r\n`)
    .join('')}`;

/** A semicolon is quoted too, because some spreadsheet programs split at it. */
function field(value: string | number): string {
  const text = typeof value === 'number' ? String(value) : harmless(value);
  return /[",;\r\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A spreadsheet program runs text that starts with one of these signs as a formula; an apostrophe in front
 * makes it text again. The wide forms count too: some programs read them as the plain ones.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const harmless = (text: string): string => (/^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text);
