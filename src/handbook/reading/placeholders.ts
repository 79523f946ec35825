/** What has to be replaced in a command before it is run: a name in angle brackets, `<cluster>`. */

/** A placeholder, in a group of its own, so that a text can be split at it. */
export const placeholder = /(<[a-z][\w .:/-]*>)/i;

/** Other notations that people use for one. Those of templates and shells mean something else, and stay. */
const others: readonly { form: RegExp; name: (found: string) => string }[] = [
  { form: /\bYOUR[_-][A-Z][\w-]*\b/g, name: (found) => found.slice(5) },
  { form: /\{\{ *[a-z][a-z_-]* *\}\}/g, name: (found) => found.slice(2, -2) },
  { form: /<[A-Z][A-Z\d]*(?:_[A-Z\d]+)+>/g, name: (found) => found.slice(1, -1) },
  { form: /<[a-z\d]+(?:_[a-z\d]+)+>/g, name: (found) => found.slice(1, -1) },
];

export interface WrongPlaceholder {
  /** Lines below the first line of the code, which is 1, and the column in the code. */
  line: number;
  column: number;
  text: string;
  /** The same as a placeholder. */
  better: string;
}

/** Placeholders of a code block that are written in another way than all the others. */
export const wrongPlaceholders = (code: string): WrongPlaceholder[] =>
  code.split('\n').flatMap((line, index) =>
    others.flatMap(({ form, name }) =>
      [...line.matchAll(form)].map((match) => ({
        line: index + 1,
        column: match.index + 1,
        text: match[0],
        better: `<${name(match[0]).trim().toLowerCase().replaceAll('_', '-')}>`,
      })),
    ),
  );
