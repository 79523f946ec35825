/** How much of anything a file may hold: far more than people write, and little enough to be answered at once. */
import { type Point } from '../diagnostics.ts';
import { type Problem } from './problem.ts';

export const bounds = {
  /** Bytes of any file. */
  file: 1_000_000,
  /** Characters of front matter, and of a vocabulary file. */
  frontMatter: 128_000,
  list: 256_000,
  /** Of what was in force in a period, for all roles. */
  period: 900_000,
  lines: 50_000,
  /** The same character so many times in a row, or so many empty lines. */
  run: 1_000,
  /** Brackets, or quotes and lists, in one another. */
  nesting: 1_000,
  /** YAML anchors, aliases and tags, which no handbook needs. */
  yamlMarks: 1_000,
  headings: 10_000,
  links: 20_000,
  /** Characters of the address of a link. */
  address: 2_000,
  /** Problems that are shown of one file. */
  problems: 100,
} as const;

/** The first thing in a text of which there is too much, by its line in the text; undefined where all is well. */
export function excess(text: string): Problem | undefined {
  let line = 1;
  let column = 0;
  let run = 0;
  let blank = 0;
  let before = '';
  for (const sign of text.split('')) {
    if (sign === '\r') continue;
    column += 1;
    run = sign === before && sign !== '\n' ? run + 1 : 1;
    if (run > bounds.run)
      return {
        code: 'beyond-bounds' as const,
        line,
        column: column - run + 1,
        message: `The same character stands here more than ${bounds.run.toLocaleString('en')} times in a row`,
        hint: 'Shorten it; nobody reads so many',
      };
    if (sign === '\n') {
      line += 1;
      blank = column === 1 ? blank + 1 : 0;
      column = 0;
      if (blank > bounds.run)
        return {
          code: 'beyond-bounds' as const,
          line: line - blank,
          column: 1,
          message: `More than ${bounds.run.toLocaleString('en')} empty lines stand here`,
          hint: 'Remove them',
        };
      if (line > bounds.lines)
        return {
          code: 'beyond-bounds' as const,
          line,
          column: 1,
          message: `The file has more than ${bounds.lines.toLocaleString('en')} lines`,
          hint: 'Split it, or link to a document that stands elsewhere',
        };
    }
    before = sign;
  }
  return undefined;
}

/** What of the outline of a body can be too much. */
interface Countable {
  headings: readonly Point[];
  links: readonly (Point & { url: string })[];
}

/** The first thing in the outline of a body of which there is too much, by its line in the body. */
export function bodyExcess({ headings, links }: Countable): Problem | undefined {
  const tooMany = (point: Point | undefined, what: string) =>
    point && {
      code: 'beyond-bounds' as const,
      line: point.line,
      column: point.column,
      message: `The text has more than ${what}`,
      hint: 'Split the file',
    };
  const long = links.find(({ url }) => url.length > bounds.address);
  return (
    tooMany(headings[bounds.headings], `${bounds.headings.toLocaleString('en')} headings`) ??
    tooMany(links[bounds.links], `${bounds.links.toLocaleString('en')} links`) ??
    (long && {
      code: 'beyond-bounds' as const,
      line: long.line,
      column: long.column,
      message: `The address has more than ${bounds.address.toLocaleString('en')} characters`,
      hint: 'Link to a page with a shorter address',
    })
  );
}

/** A problem with the size of YAML that starts on `line`. */
export function yamlExcess(yaml: string, most: number, line: number): Problem | undefined {
  if (yaml.length > most)
    return {
      code: 'beyond-bounds' as const,
      line,
      column: 1,
      message: `The YAML has more than ${most.toLocaleString('en')} characters`,
      hint: 'Move long texts into the body of an entry, or split it',
    };
  const marks = [...yaml.matchAll(/(?:^|[\s,[{:-])[&*!]/g)];
  const mark = marks[bounds.yamlMarks];
  if (!mark) return undefined;
  const before = yaml.slice(0, mark.index + mark[0].length).split('\n');
  return {
    code: 'beyond-bounds',
    line: line + before.length - 1,
    column: before.at(-1)?.length || 1,
    message: `The YAML has more than ${bounds.yamlMarks.toLocaleString('en')} anchors, aliases and tags`,
    hint: 'Write the values out, and quote a text that starts with `&`, `*` or `!`',
  };
}
