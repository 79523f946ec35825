import { expect, test } from 'vitest';
import { makeKpi, openWith, paths } from '../../../tests/unit/handbook.ts';
import { notFoundFirst } from './not-found-first.ts';

const messages = (files: Record<string, string>) =>
  notFoundFirst(openWith(files).handbook).map(({ file, line, message }) => ({ file, line: line > 1, message }));

test('a question that another entry is named by is led astray', () => {
  const found = messages({
    [paths.kpi]: makeKpi({ title: 'Restore time', askedAs: ['quota of disks'] }),
    'kpis/disk-quota.md': makeKpi({ title: 'Quota of disks' }),
  });
  expect(found).toEqual([
    {
      file: `content/${paths.kpi}`,
      line: true,
      message: '“quota of disks” does not find this entry first, but “Quota of disks”, /kpis/disk-quota/',
    },
  ]);
});

test('names that find their entries are no problem', () => {
  expect(messages({})).toEqual([]);
});
