/** Finds the simple equations in a text and works them out: `38 / 40 = 95.0%`. */

/** An equation whose sides differ by more than its rounding allows. */
export interface Miscalculation {
  /** Where it starts in the text. */
  offset: number;
  equation: string;
  /** What the left side comes to, unrounded. */
  is: number;
}

type Token =
  | { type: 'number'; value: number; decimals: number; percent: boolean; at: number; end: number }
  | { type: 'sign'; sign: string; at: number; end: number };
type NumberToken = Extract<Token, { type: 'number' }>;

const number = String.raw`(?<![\w.,])(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![\w]|[.,]\d)(?:\s?%)?`;
/** Words between a number and the next sign name its unit: `64 pages / 4.0 on-call weeks = 16.0`. */
const unit = String.raw`(?<=[\d%]) (?:[a-z][\w-]*)(?: [a-z][\w-]*)?(?=\s+[/÷×*=])`;
const tokens = new RegExp(`(?<number>${number})|(?<unit>${unit})|(?<of>\\bof\\b(?=\\s+\\d))|(?<sign>[-−+*/÷×()=√]|\\bx\\b)`, 'g');

/** Every run of numbers and signs in which at least one `=` stands, as its sides. */
function* chains(text: string): Generator<{ sides: Token[][]; offset: number; equation: string }> {
  let run: Token[] = [];
  let end = 0;
  const close = function* () {
    const sides: Token[][] = [[]];
    for (const token of run)
      if (token.type === 'sign' && token.sign === '=') sides.push([]);
      else sides.at(-1)?.push(token);
    const [first, last] = [run[0], run.at(-1)];
    if (sides.length > 1 && first && last)
      yield { sides, offset: first.at, equation: text.slice(first.at, last.end).replace(/\s+/g, ' ') };
    run = [];
  };
  for (const match of text.matchAll(tokens)) {
    const { number: digits, unit: words, of, sign } = match.groups as Record<string, string | undefined>;
    // Only space may stand between the parts of an equation.
    if (text.slice(end, match.index).trim() !== '') yield* close();
    const place = { at: match.index, end: match.index + match[0].length };
    end = place.end;
    if (words !== undefined) continue;
    if (digits !== undefined) {
      // Two numbers in a row are two columns.
      if (run.at(-1)?.type === 'number') yield* close();
      const bare = digits.replaceAll(',', '').replace(/\s?%$/, '');
      run.push({
        type: 'number',
        value: Number(bare) / (digits.endsWith('%') ? 100 : 1),
        decimals: bare.split('.')[1]?.length ?? 0,
        percent: digits.endsWith('%'),
        ...place,
      });
    } else {
      // A bracket after a number starts a remark: `1.07% (28 days)`.
      if (/[(√]/.test(sign ?? '') && run.at(-1)?.type === 'number') yield* close();
      run.push({ type: 'sign', sign: of ? '/' : (sign as string), ...place });
    }
  }
  yield* close();
}

/** How many equations with a sum in them `text` has, and those of them that are wrong. */
export function checkEquations(text: string): { checked: number; wrong: Miscalculation[] } {
  const found = { checked: 0, wrong: [] as Miscalculation[] };
  const check = (offset: number, equation: string, is: number, stated: NumberToken, sign: number) => {
    found.checked += 1;
    const value = stated.value * sign;
    const half = (0.5 * 10 ** -stated.decimals) / (stated.percent ? 100 : 1);
    const close = (own: number) => Math.abs(own - value) <= half * (1 + 1e-9) + 1e-12;
    // A share may be written in points: `187 / 260 = 71.9`.
    if (!close(is) && !(Math.abs(is) < 1 && !stated.percent && close(is * 100))) found.wrong.push({ offset, equation, is });
  };

  for (const { sides, offset, equation } of chains(text)) {
    const result = readResult(sides.at(-1) ?? []);
    if (!result) continue;
    for (const [index, side] of sides.slice(0, -1).entries()) {
      // What stands before the first side may be a label: `week 3  64 / 4 = 16`.
      const value = index === 0 ? valueOfEnd(side) : valueOf(side);
      if (value !== undefined) check(offset, equation, value, result.number, result.sign);
    }
  }
  for (const match of text.matchAll(shares)) {
    const [whole, part = '', all = '', percent = ''] = match;
    const plain = (digits: string) => Number(digits.replaceAll(',', ''));
    const stated: NumberToken = {
      type: 'number',
      value: plain(percent) / 100,
      decimals: percent.split('.')[1]?.length ?? 0,
      percent: true,
      at: 0,
      end: 0,
    };
    check(match.index, whole.replace(/\s+/g, ' '), plain(part) / plain(all), stated, 1);
  }
  return found;
}

/** `14,100 of 21,000 have a valid tag, or 67.1%` */
const shares = /(?<![\w.,])(\d[\d,]*(?:\.\d+)?)\s+of\s+(\d[\d,]*(?:\.\d+)?)(?=[\s,])[^.\d=|()%]*,\s(?:or\s)?(\d+(?:\.\d+)?)%/g;

/** The number that a last side starts with. What follows it belongs to the sentence, as in `= 2 of 6`. */
function readResult(side: readonly Token[]): { number: NumberToken; sign: number } | undefined {
  const signed = side[0]?.type === 'sign' && /[-−+]/.test(side[0].sign);
  const result = side[signed ? 1 : 0];
  if (result?.type !== 'number') return undefined;
  return { number: result, sign: signed && (side[0] as { sign: string }).sign !== '+' ? -1 : 1 };
}

/** The longest end of `side` that is a sum; a lone number is none. */
function valueOfEnd(side: readonly Token[]): number | undefined {
  for (let start = 0; start < side.length; start += 1) {
    const value = valueOf(side.slice(start));
    if (value !== undefined) return value;
  }
  return undefined;
}

/** The value of a whole side, or undefined where it is no sum. */
function valueOf(side: readonly Token[]): number | undefined {
  if (side.filter(({ type }) => type === 'number').length < 2 && !side.some((token) => signOf(token) === '√')) return undefined;
  let at = 0;
  const next = () => signOf(side[at]);

  const atom = (): number => {
    const token = side[at];
    at += 1;
    if (token?.type === 'number') return token.value;
    if (signOf(token) === '√') return Math.sqrt(atom());
    if (/^[-−+]$/.test(signOf(token))) return (signOf(token) === '+' ? 1 : -1) * atom();
    if (signOf(token) !== '(') return Number.NaN;
    const inner = sum();
    if (next() !== ')') return Number.NaN;
    at += 1;
    return inner;
  };
  const product = (): number => {
    let value = atom();
    while (/^[/÷×*x]$/.test(next())) {
      const sign = next();
      at += 1;
      value = /[/÷]/.test(sign) ? value / atom() : value * atom();
    }
    return value;
  };
  const sum = (): number => {
    let value = product();
    while (/^[-−+]$/.test(next())) {
      const sign = next();
      at += 1;
      value += (sign === '+' ? 1 : -1) * product();
    }
    return value;
  };

  const value = sum();
  return at === side.length && Number.isFinite(value) ? value : undefined;
}

const signOf = (token: Token | undefined): string => (token?.type === 'sign' ? token.sign : '');
