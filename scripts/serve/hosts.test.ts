import { expect, test } from 'vitest';
import { isOwnHost } from './hosts.ts';

test.each([
  ['localhost:4321', 'localhost', true],
  ['LOCALHOST', 'localhost', true],
  ['[::1]:4321', 'localhost', true],
  ['evil.example', 'localhost', false],
  ['localhost.evil.example', 'localhost', false],
  ['10.0.0.5:4321', 'localhost', false],
  ['10.0.0.5:4321', '0.0.0.0', true],
  ['evil.example:4321', '0.0.0.0', false],
  ['handbook.internal', 'handbook.internal', true],
  ['wiki.internal:80', '0.0.0.0', true],
  ['', '0.0.0.0', false],
  ['a b', '0.0.0.0', false],
])('“%s” asked of a server at %s: %s', (header, listening, own) => {
  expect(isOwnHost(header, listening, ['wiki.internal'])).toBe(own);
});
