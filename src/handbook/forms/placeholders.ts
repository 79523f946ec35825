/** Placeholders, such as `<service>`: what has to be replaced before a text is used. Imports nothing. */

/** A placeholder with its brackets; what stands between them is its name. */
const placeholder = /<([a-z][\w .:/-]*)>/gi;

/** The text cut at its placeholders; every second piece, from the second on, is one, with its brackets. */
export const cutAtPlaceholders = (text: string): string[] => text.split(/(<[a-z][\w .:/-]*>)/i);

/** The names of the placeholders of a text, each once, in the order in which they first stand there. */
export const placeholdersOf = (text: string): string[] => [
  ...new Set([...text.matchAll(placeholder)].map((match) => match[1] as string)),
];

/** Writes each placeholder anew; `name` is without its brackets. */
export const replacePlaceholders = (text: string, write: (name: string) => string): string =>
  text.replace(placeholder, (_, name: string) => write(name));
