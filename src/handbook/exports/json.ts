/** JSON as files hold it. Keys keep their order, so that the same handbook gives the same bytes. */

/** Indented, for what people read too. */
export const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** A line for each field, and for each item of a list in it: half the size, and versions can still be compared. */
export function jsonLines(value: object): string {
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .map(([key, field]) => `${JSON.stringify(key)}: ${Array.isArray(field) ? items(field) : JSON.stringify(field)}`);
  return `{\n${fields.join(',\n')}\n}\n`;
}

const items = (list: readonly unknown[]): string =>
  list.length === 0 ? '[]' : `[\n${list.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
