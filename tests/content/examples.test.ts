/** The arithmetic in the pages of KPIs is right. */
import { describe, expect, test } from 'vitest';
import { checkEquations } from './equations.ts';
import { shipped } from './shipped.ts';

/** Worked examples that only count or pick a middle value. */
const withoutEquation = ['iac-drift-incidents', 'pipeline-cycle-time'];

/** The paragraphs, table cells and lines of code of a body, each with the line it starts on. */
function* parts(body: string, firstLine: number): Generator<{ text: string; line: number }> {
  const lines = body.split('\n');
  let code = false;
  let paragraph: { text: string; line: number } | undefined;
  for (const [index, written] of [...lines, ''].entries()) {
    const line = firstLine + index;
    const isFence = written.trimStart().startsWith('```');
    // A table cell, a line of code and a list item stand for themselves; other lines belong together.
    const alone = code || isFence || written.startsWith('|') || written.trim() === '' || /^#/.test(written);
    const item = !code && /^\s*(?:[-*+]|\d+\.)\s/.test(written);
    if ((alone || item) && paragraph) {
      yield paragraph;
      paragraph = undefined;
    }
    if (isFence) code = !code;
    else if (alone) for (const cell of code ? [written] : written.split('|')) yield { text: cell, line };
    else if (paragraph) paragraph.text += `\n${written}`;
    else paragraph = { text: item ? written.replace(/^\s*\S+/, '') : written, line };
  }
}

interface Result {
  id: string;
  checked: number;
  wrong: string[];
}

const results = shipped.handbook.all('kpi').map(({ id, source }): Result => {
  const result: Result = { id, checked: 0, wrong: [] };
  for (const { text, line } of parts(source.body, source.bodyLine + 1)) {
    const { checked, wrong } = checkEquations(text);
    result.checked += checked;
    for (const { offset, equation, is } of wrong)
      result.wrong.push(
        `${source.file}:${line + text.slice(0, offset).split('\n').length - 1} ${equation} (it is ${is.toPrecision(6)})`,
      );
  }
  return result;
});

test('every equation is right', () => expect(results.flatMap(({ wrong }) => wrong)).toEqual([]));

test('every worked example has an equation', () =>
  expect(results.filter(({ checked }) => checked === 0).map(({ id }) => id)).toEqual(withoutEquation));

describe('the check of equations', () => {
  test.each([
    '38 / 40 = 95.0%',
    '1,204 ÷ 1,250 = 96.3%',
    '16 × 720 = 11,520 hours',
    'So (0.130 − 0.150) / 0.150 =\n−13.3%.',
    '64 pages / 4.0 on-call weeks = 16.0 pages',
    '(338 - 3) / (520 - 74) = 335 / 446 = 75.1%',
    'NPS = 100 × (57 − 23) / 120 = 34 / 1.2 = +28',
    'reported first: 2 of 8 = 25%   (the cases of 12 and 88 minutes)',
    'index   1 + 0 + 1 = 2 of 6, red',
    '187 / 260 = 71.9',
    '196 × √((0.475 + 0.192 − 0.080) / 120) = 196 × 0.070 = 13.7',
    '14,100 of 21,000 have a valid tag, or 67.1%',
  ])('passes %s', (text) => {
    const { checked, wrong } = checkEquations(text);
    expect(wrong).toEqual([]);
    expect(checked).toBeGreaterThan(0);
  });

  test.each([
    ['38 / 40 = 95.1%', 0.95],
    ['412 x 7 = 2,894', 2884],
    ['mean = 295.5 / 7 = 42.3 hours', 42.214],
    ['180 - 48 - 29 = 102 hours', 103],
    ['(438,780 - 412,000) / 412,000 = -6.5%', 0.065],
    ['(338 - 3) / (520 - 75) = 335 / 446 = 75.1%', 0.75281],
    ['5 of 8 = 63.5%', 0.625],
    ['22 of 24, or 91.6%', 0.91667],
  ])('finds %s', (text, is) => {
    const { wrong } = checkEquations(text);
    expect(wrong).toHaveLength(1);
    expect(wrong[0]?.is).toBeCloseTo(is, 3);
  });

  test.each(['the 4th of 7 = 14 hours', 'SLO = 99.9%', '28 days = 672 hours', 'version = 1.2.3 / 4'])(
    'leaves %s alone',
    (text) => expect(checkEquations(text)).toEqual({ checked: 0, wrong: [] }),
  );
});
