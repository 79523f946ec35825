import { expect, test } from 'vitest';
import { makeRunbook, openWith, paths } from '../../../tests/unit/handbook.ts';
import { alerts } from './alerts.ts';
import { alertUrl } from '../urls.ts';
import { alertViews } from '../views/alert-page.ts';

const { handbook } = openWith({
  [paths.runbook]: makeRunbook({
    alerts: ['b/c', 'Z', '..'],
    minutes: 15,
    escalation: [{ afterMinutes: 20, to: ['board'] }],
  }),
  'runbooks/page-someone.md': makeRunbook({ title: 'Page someone', alerts: ['b-c', 'Z', 'Z'] }),
});

test('an alert opens each runbook that names it, once', () => {
  expect(alerts(handbook).map(({ name, runbooks }) => [name, runbooks.map(({ id }) => id)])).toEqual([
    ['..', ['restore-service']],
    ['b-c', ['page-someone']],
    ['b/c', ['restore-service']],
    ['Z', ['page-someone', 'restore-service']],
  ]);
});

test('the name of an alert is its address, except where it would lead elsewhere', () => {
  expect(alertUrl('job:errors.rate_5m')).toBe('/alerts/job:errors.rate_5m/');
  expect(alertUrl('db/Down')).toBe('/alerts/db-Down/');
  expect([alertUrl('..'), alertUrl('.hidden')]).toEqual(['/alerts/-/', '/alerts/-hidden/']);
});

test('every address has one page, with all that its names open', () => {
  const views = alertViews(handbook);
  expect(views.map(({ segment, title, runbooks }) => [segment, title, runbooks.length])).toEqual([
    ['-', '..', 1],
    ['b-c', 'b-c, b/c', 2],
    ['Z', 'Z', 2],
  ]);
  const labels = Object.fromEntries((views[0]?.runbooks[0]?.facts ?? []).map(({ label, lines }) => [label, lines]));
  expect(views[0]?.runbooks[0]?.start).toBe('/runbooks/restore-service/#step-1');
  expect(labels['Call']?.[0]?.map(({ text }) => text).join('')).toBe('After 20 min: The board (contact not set)');
});
