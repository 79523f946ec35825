import { expect, test } from 'vitest';
import { kindsAsked } from './intent.ts';

test.each([
  ['may we still release?', ['Policy']],
  ['how do I roll back?', ['Runbook']],
  ['certificate expired', ['Runbook']],
  ['how fast do we restore', ['KPI', 'Number']],
  ['how long are logs kept', ['Policy', 'Number']],
  ['NodesNotReady', ['Alert']],
  ['job description', ['Role']],
  ['who owns this', ['Table']],
  ['what is toil', ['Term']],
  ['my first week', ['Duty']],
  ['error budget', []],
  ['failover', []],
])('%s', (query, kinds) => {
  expect([...kindsAsked(query)]).toEqual(kinds);
});
