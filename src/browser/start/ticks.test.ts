import { expect, test } from 'vitest';
import { fromFile, isChanged, merged, readTicks, toFile, toList } from './ticks.ts';

const ticks = { 'kpi:x': { at: 86_400_000, mark: 'v1' } };

test('a file brings back what was saved, on the page that it is of', () => {
  expect(fromFile('on-call', toFile('on-call', ticks))).toEqual(ticks);
  expect(fromFile('other', toFile('on-call', ticks))).toBeUndefined();
  expect(fromFile('on-call', 'no JSON')).toBeUndefined();
  expect(fromFile('on-call', 'null')).toBeUndefined();
});

test('only what looks like a tick is read', () => {
  expect(readTicks({ ...ticks, a: 1, b: { at: 'x', mark: '' } })).toEqual(ticks);
});

test('of two ticks the later one stays', () => {
  expect(merged(ticks, { 'kpi:x': { at: 0, mark: 'v2' }, 'kpi:y': { at: 1, mark: '' } })).toEqual({
    ...ticks,
    'kpi:y': { at: 1, mark: '' },
  });
});

test('a record says what was done, when, and what has changed since', () => {
  expect(isChanged(undefined, 'v2')).toBe(false);
  const lines = [
    { key: 'kpi:x', mark: 'v2', title: 'Understand: X', stage: 'Day 7' },
    { key: 'kpi:y', mark: 'v1', title: 'Understand: Y', stage: 'Day 7' },
  ];
  expect(toList('On-call', lines, ticks)).toBe(
    '# Getting ready: On-call\n\n1 of 2 done.\n\n## Day 7\n\n- [x] Understand: X (1970-01-02, changed since)\n- [ ] Understand: Y\n',
  );
});
