import { expect, test } from 'vitest';
import { type Code, codes, severityOf } from './codes.ts';

test('a title is a short sentence of its own', () => {
  const titles = Object.values(codes).map(({ title }) => title);
  expect(new Set(titles).size).toBe(titles.length);
  expect(titles.filter((title) => !/^[A-Z].{10,64}[^.]$/.test(title))).toEqual([]);
});

test('what is unfinished is a warning in a draft alone; everything else is the same everywhere', () => {
  for (const code of Object.keys(codes) as Code[]) {
    const { severity } = codes[code];
    const expected = severity === 'unfinished' ? ['error', 'warning'] : [severity, severity];
    expect([severityOf(code), severityOf(code, true)]).toEqual(expected);
  }
});
