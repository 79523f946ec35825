/** Signs that a reader cannot see, and that can make a text mean something else than it shows. */

/**
 * Controls, directions, joiners, fillers and line separators. Joiners are wanted inside of emoji and in Arabic and
 * Indic words, so there they pass. https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing
 */
const invisible =
  /[\u0080-\u009f\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180e\u2028\u2029\u2800\u3164\uffa0\p{Cs}]|(?![\u200c\u200d])\p{Cf}|(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f\u0600-\u06ff\u0900-\u0dff])[\u200c\u200d]/u;

/** Turns the direction of what follows, so that text reads in another order than it is stored. */
const turning = /[\u202a-\u202e\u2066-\u2069]/;

/** Looks like a space, and is none to a shell; or moves the cursor of a terminal. */
const notForShells = /[\u0000-\u0008\u000b-\u001f\u007f\u00a0\u1680\u2000-\u200d\u202f\u205f\u3000\ufe00-\ufe0f]/;

const firstOf = (text: string, ...patterns: readonly RegExp[]): string | undefined =>
  patterns.flatMap((pattern) => pattern.exec(text)?.[0] ?? [])[0];

/** The first sign that must not stand in a name, a line of front matter or a link. */
export const hiddenIn = (text: string): string | undefined => firstOf(text, invisible);

/** The first sign that must not stand in prose, where soft hyphens and the like are welcome. */
export const hiddenInProse = (text: string): string | undefined => firstOf(text, turning);

/** The first sign that must not stand in a command. */
export const hiddenInCommand = (text: string): string | undefined => firstOf(text, invisible, notForShells);

/** Whether anything of a text can be seen. */
export const isVisible = (text: string): boolean => /[\p{L}\p{N}\p{P}\p{S}]/u.test(text);

/** `U+202E`, as people look a sign up. */
export const codePoint = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
