import { expect, test } from 'vitest';
import { slips, slipsIn } from './slips.ts';

test.each([
  ['forcast', 'forecast', 1],
  ['recieve', 'receive', 1],
  ['runbok', 'runbook', 1],
  ['polciy', 'policy', 1],
  ['incdent', 'incident', 1],
  ['rotation', 'rotation', 0],
  ['restor', 'deploy', 3],
])('%s → %s', (typed, meant, count) => {
  expect(slips(typed, meant, 2)).toBe(count);
});

test('short words hold none, and long ones two', () => {
  expect(['sev', 'cert', 'alert', 'policy'].map(slipsIn)).toEqual([0, 1, 1, 2]);
});
