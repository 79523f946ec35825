import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../tests/unit/handbook.ts';
import { explain } from '../run/explain.ts';
import { lock, Locked } from './lock.ts';

test('a second command is told which process is at work', () => {
  const file = join(temporaryFolder(), 'dist.lock');
  writeFileSync(file, String(process.ppid));
  expect(() => lock(file)).toThrow(Locked);
  expect(() => lock(file)).toThrow(`process ${process.ppid}`);
});

test('the lock is given back', () => {
  const file = join(temporaryFolder(), 'more', 'dist.lock');
  lock(file)();
  expect(existsSync(file)).toBe(false);
});

test.each(['999999999', '', 'x'])('the lock of a dead process, “%s”, is taken over', (owner) => {
  const file = join(temporaryFolder(), 'dist.lock');
  writeFileSync(file, owner);
  lock(file);
  expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
});

test('what stopped a command is one line', () => {
  expect(explain(Object.assign(new Error('ENOSPC: no space'), { code: 'ENOSPC', path: 'dist.next/a' }))).toBe(
    'The disk is full: dist.next/a',
  );
  expect(explain(new Error('One\n  at two'))).toBe('One');
});
