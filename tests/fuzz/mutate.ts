/** Texts as a slip of the hand, or somebody with bad intentions, would change them. */
import fc from 'fast-check';

const pieces = [
  '---\n',
  '\n\n',
  '# ',
  '## Steps\n',
  '```\n',
  ':::note\n',
  '[a](',
  '[a](http:evil)',
  '[a](#%zz)',
  '![a](/x%.png)',
  '<!--',
  '<script>',
  '&amp;',
  '[^1]',
  '|a|\n|-|\n',
  ': ',
  '- ',
  '  ',
  '\t',
  '"',
  "'",
  '&a ',
  '*a ',
  '!!js ',
  '{',
  '[',
  '\u202e',
  '\u200b',
  '\ufeff',
  '\u0000',
  '\ud800',
  '9'.repeat(40),
];

interface Edit {
  at: number;
  cut: number;
  put: string;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.constantFrom(0, 0, 1, 3, 20, 200),
  put: fc.oneof(
    fc.constantFrom('', ...pieces),
    fc.constantFrom(...pieces).map((piece) => piece.repeat(300)),
  ),
});

/** The text after one to four changes. */
export const mutated = (text: string): fc.Arbitrary<string> =>
  fc.array(edit, { minLength: 1, maxLength: 4 }).map((edits) =>
    edits.reduce((now, { at, cut, put }) => {
      const start = Math.floor(at * now.length);
      return now.slice(0, start) + put + now.slice(start + cut);
    }, text),
  );
