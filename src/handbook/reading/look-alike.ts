/** What a name looks like: two names with one look are told apart by no reader. */

/** Cyrillic and Greek letters that look like Latin ones. https://www.unicode.org/reports/tr39/#Confusable_Detection */
const twins = new Map(
  Object.entries({
    a: 'аα',
    c: 'сϲ',
    d: 'ԁ',
    e: 'е',
    h: 'һ',
    i: 'іι',
    j: 'ј',
    k: 'кκ',
    m: 'м',
    n: 'п',
    o: 'оο',
    p: 'рρ',
    q: 'ԛ',
    s: 'ѕ',
    t: 'тτ',
    u: 'υ',
    v: 'ν',
    w: 'ԝ',
    x: 'хχ',
    y: 'уγ',
    b: 'вβ',
  }).flatMap(([latin, others]) => Array.from(others).map((other) => [other, latin] as const)),
);

/** The same text for all names that look the same, whatever their case and their way of writing accents. */
export const looksOf = (name: string): string =>
  Array.from(name.normalize('NFKC').toLowerCase())
    .map((sign) => twins.get(sign) ?? sign)
    .join('')
    .replace(/[\u200c\u200d\ufe0e\ufe0f]/g, '')
    .replace(/[\s\u2010-\u2015-]+/g, ' ');
