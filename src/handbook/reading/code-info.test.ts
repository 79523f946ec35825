import { expect, test } from 'vitest';
import { providerOf } from './code-info.ts';

test.each([
  ['provider=aws', 'aws'],
  ['{ name=step-2-aws provider=aws }', 'aws'],
  ['{provider="google-cloud"}', 'google-cloud'],
  ["name=x provider='azure'", 'azure'],
  ['name=x', undefined],
  ['', undefined],
])('%j is for %s', (info, provider) => {
  expect(providerOf(info)).toBe(provider);
});
