import { expect, test } from 'vitest';
import { openWith } from '../../../tests/unit/handbook.ts';
import { showBlock } from '../../../tests/unit/show.ts';
import { forumsFile, weeklyReview, withForms } from '../../../tests/unit/with-forms.ts';
import { rhythm } from './rhythm.ts';

test('forums stand by how often they meet, with roles, others and KPIs', () => {
  const daily = { ...weeklyReview, id: 'check', name: 'Check', cadence: 'daily', chair: 'on-call-engineer', kpis: [] };
  const members = ['platform-lead'];
  const forums = forumsFile(weeklyReview, { ...daily, members });
  const table = rhythm.build(openWith({ ...withForms, 'vocabulary/forums.yaml': forums }).handbook);
  expect(showBlock(table)).toEqual([
    'Every working day: Check / Monday to Friday, 10:00, 60 minutes | Takes part | On-call engineer leads | ',
    'Every week: Weekly review / Tuesdays, 10:00, 60 minutes | Leads | On-call engineer / The board | Restore time',
  ]);
  expect(table.rows[1]?.facets).toEqual({ cadence: ['Every week'], kpi: ['Restore time'], role: ['Platform Lead'] });
});
