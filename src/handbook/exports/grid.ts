/** Values in rows, as spreadsheets hold them. It imports nothing, so that the browser can use it too. */

export type Value = string | number;

/** The column that flat formats show the headings of groups in. */
export const groupTitle = 'Group';

/** A number where the text shows that number and no sign or unit; the text otherwise. */
export const typedValue = (text: string, sort: Value | undefined): Value =>
  typeof sort === 'number' && text !== '' && Number(text.replaceAll(',', '')) === sort ? sort : text;

/**
 * Rows as CSV, https://www.rfc-editor.org/rfc/rfc4180: lines end in CR LF. It starts with a byte order mark,
 * without which spreadsheet programs take UTF-8 for an older encoding.
 */
export const csv = (rows: readonly (readonly Value[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;

/** A semicolon is quoted too, because some spreadsheet programs split at it. */
function field(value: Value): string {
  const text = typeof value === 'number' ? String(value) : harmless(value);
  return /[",;\r\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A spreadsheet program runs text that starts with one of these signs as a formula; an apostrophe in front
 * makes it text again. The wide forms count too: some programs read them as the plain ones.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const harmless = (text: string): string => (/^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text);
