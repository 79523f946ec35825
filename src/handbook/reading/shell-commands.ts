/**
 * Cuts shell text into its commands, so that each can be copied and run on its own. It knows what keeps a command
 * open over several lines: quotes, here-documents, escaped line ends, pipes, brackets and loops.
 */

const opening = new Set(['for', 'while', 'until', 'if', 'case', 'select', '{']);
const closing = new Set(['done', 'fi', 'esac', '}']);
/** After these words the next one is a command again. */
const leading = new Set(['then', 'do', 'else', '{', '!', 'time']);

const token =
  /\\[^]?|'[^']*'?|"(?:\\[^]|[^"\\])*"?|<<-?[ \t]*(['"]?)([A-Za-z_]\w*)\1|<<<|\n|[ \t\r]+|&&|\|\||[;|&()]|#|[^\\'"<\n \t\r;|&()#]+|</gy;

/** Where the lines of a text can be cut: the offsets just after the line ends that finish a command. */
function* ends(code: string): Iterable<number> {
  let [brackets, words, heredoc] = [0, 0, ''];
  /** What stands before the token on its line: the start of a command, the start of a word, or the middle of one. */
  let place: 'command' | 'word' | 'inside' = 'command';
  let goesOn = false;
  token.lastIndex = 0;
  for (let match = token.exec(code); match; match = token.exec(code)) {
    const [sign] = match;
    if (sign === '#' && place !== 'inside') token.lastIndex = lineEnd(code, token.lastIndex);
    else if (sign === '\n') {
      if (heredoc) token.lastIndex = afterHeredoc(code, token.lastIndex, heredoc);
      heredoc = '';
      if (brackets + words === 0 && !goesOn) yield token.lastIndex;
      place = 'command';
    } else if (/^[ \t\r]/.test(sign)) place = place === 'inside' ? 'word' : place;
    else if (/^[;|&()]/.test(sign)) {
      if (sign === '(') brackets += 1;
      // The patterns of a `case` end with one that nothing has opened.
      if (sign === ')') brackets = Math.max(brackets - 1, 0);
      goesOn = sign === '|' || sign === '||' || sign === '&&';
      place = 'command';
    } else {
      if (match[2]) heredoc = match[2];
      if (place === 'command' && opening.has(sign)) words += 1;
      if (place === 'command' && closing.has(sign)) words = Math.max(words - 1, 0);
      goesOn = false;
      if (!(place === 'command' && leading.has(sign))) place = 'inside';
    }
  }
}

/** Commands in their order, each as it is written, with the comments above it and without the line end after it. */
export function commandsOf(code: string): string[] {
  const text = code.trimEnd();
  const commands: string[] = [];
  let start = 0;
  for (const end of [...ends(text), text.length]) {
    const part = text.slice(start, end);
    if (isComment(part) && end < text.length) continue;
    start = end;
    // A comment below the last command explains that one.
    if (isComment(part)) commands.push([commands.pop(), part.trimEnd()].filter(Boolean).join('\n'));
    else commands.push(part.replace(/^(?:[ \t]*\n)+/, '').trimEnd());
  }
  return commands.filter(Boolean);
}

const isComment = (part: string): boolean => part.split('\n').every((line) => /^\s*(?:#|$)/.test(line));

const lineEnd = (code: string, from: number): number =>
  (code.indexOf('\n', from) + code.length + 1) % (code.length + 1);

/** The offset after the line that closes a here-document. */
function afterHeredoc(code: string, from: number, word: string): number {
  const close = new RegExp(`^[ \\t]*${word}[ \\t]*(?:\\n|$)`, 'gm');
  close.lastIndex = from;
  return close.exec(code) ? close.lastIndex : code.length;
}
