/** The text of a file, as far as it is one that a handbook can hold. */
import { lstatSync, readFileSync } from 'node:fs';
import { type Code } from '../codes.ts';
import { bounds, excess } from './bounds.ts';
import { type Report } from './problem.ts';

/** Control characters, which HTML forbids. UTF-16 without a mark at its start is full of the first one. */
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** The text of a file, where it is one: at most a megabyte of UTF-8. */
export function readText(path: string, report: Report): string | undefined {
  const fail = (code: Code, message: string, hint: string): string | undefined => {
    report({ code, line: 1, column: 1, message, hint });
    return undefined;
  };
  try {
    if (lstatSync(path).size > bounds.file)
      return fail(
        'file-too-large',
        'The file is larger than a megabyte',
        'Split it, or link to a document that stands elsewhere',
      );
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
    if (controls.test(text))
      return fail(
        'not-utf8',
        'Characters stand in the file that are no text',
        'Save it as UTF-8, without control characters',
      );
    if (/\r(?!\n)/.test(text))
      return fail(
        'not-utf8',
        'Line ends stand in the file that no editor shows, and that a terminal would obey',
        'Save it with the line ends of Unix or Windows',
      );
    const tooMuch = excess(text);
    if (tooMuch) report(tooMuch);
    return tooMuch ? undefined : text;
  } catch (error) {
    return error instanceof TypeError
      ? fail('not-utf8', 'The file is not UTF-8 text', 'Save it as UTF-8')
      : fail('unreadable-file', 'The file cannot be read', 'Check that you may read it');
  }
}
