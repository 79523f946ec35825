import { expect, test } from 'vitest';
import { shipped } from './shipped.ts';
import { tellingWords } from '../../src/handbook/find/telling-words.ts';

const words = tellingWords(shipped.handbook);

test('words that set an entry apart are kept, those of every entry and of commands are not', () => {
  const own = words.get('certificate-renewal') ?? [];
  expect(own).toContain('issuer');
  expect(own).not.toContain('service');
  expect(own).not.toContain('openssl');
  expect(own.length).toBeLessThanOrEqual(60);
});

test('the sentences of fields count as text', () => {
  expect(words.get('change-management-policy')).toContain('normal');
});
