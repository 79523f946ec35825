import { expect, test } from 'vitest';
import { makeRunbook, openWith, paths } from '../../../tests/unit/handbook.ts';
import { plain } from '../blocks/blocks.ts';
import { stepTitle } from '../facts/steps.ts';
import { hasAnchor } from '../kinds/anchors.ts';
import { runbookView } from './runbook-page.ts';

const { handbook } = openWith({
  [paths.runbook]: makeRunbook({
    minutes: 20,
    reversible: 'partly',
    pointOfNoReturn: 2,
    escalation: [
      { afterMinutes: 30, to: ['platform-lead'], when: 'It is still away' },
      { afterMinutes: 0, to: ['on-call-engineer'] },
    ],
  }),
});
const node = handbook.get('runbook', 'restore-service');
const view = runbookView(handbook, node);
const titles = (parts: typeof view.before) =>
  parts.map((part) => (part.type === 'body' ? part.section.text : part.title));

test('what to read beforehand, what follows the steps and what ties it to the rest stand apart', () => {
  expect(titles(view.before)).toEqual(['Triggers', 'When to use it', 'Before you start', 'Confirm']);
  expect(view.steps).toBe('steps');
  expect(titles(view.after)).toEqual([
    'Verify',
    'Roll back',
    'Whom to call, and when',
    'Escalate',
    'Communicate',
    'Afterwards',
  ]);
  expect(titles(view.foot)).toContain('Policies it implements');
});

test('the brief says what decides whether to start', () => {
  expect(view.brief.map(({ label, lines }) => `${label}: ${lines.map(plain).join('; ')}`)).toEqual([
    'Takes: 20 min',
    'Risk: Low',
    'Reversible: Partly until step 2',
    'Performed by: On-call engineer',
  ]);
});

test('calls stand by their minutes, with the ways to reach people', () => {
  expect(view.calls.map(({ title, names, when }) => [title, names, when])).toEqual([
    ['At once', ['On-call engineer'], undefined],
    ['After 30 min', ['Platform Lead'], 'It is still away'],
  ]);
});

test('steps have addresses, and stand in the table of contents', () => {
  expect([1, 2, 3].map((step) => hasAnchor(handbook, node, `step-${step}`))).toEqual([true, true, false]);
  expect(view.headings.filter(({ depth }) => depth === 3).map(({ slug, text }) => `${slug} ${text}`)).toEqual([
    'step-1 1. Restart the service',
    'step-2 2. Open the page',
  ]);
});

test.each([
  ['List what depends on it (10 minutes). Names.', 'List what depends on it'],
  ['Go to v1.2 now. Then wait.', 'Go to v1.2 now'],
  ['Wait', 'Wait'],
])('%j is called %j', (text, title) => {
  expect(stepTitle({ text, line: 1, column: 1 })).toBe(title);
});
