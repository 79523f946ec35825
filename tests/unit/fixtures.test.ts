/** The handbooks in `tests/fixtures`, which tests of the command line and of the site use too. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openHandbook } from '../../src/handbook/open.ts';
import { showProblem } from './handbook.ts';

const open = (name: string) => openHandbook(name, join(import.meta.dirname, '../fixtures'));

test('the valid handbook has an entry of each kind, and no problem', () => {
  const { handbook, diagnostics } = open('valid');
  expect(diagnostics).toEqual([]);
  expect(handbook.nodes.filter(({ outline }) => outline).map(({ id }) => id)).toEqual([
    'about',
    'restore-time',
    'restore-policy',
    'platform-lead',
    'restore-service',
    'restore-note',
  ]);
});

test('every problem of the broken handbook is found, in every file', () => {
  expect(open('broken').diagnostics.map(showProblem)).toEqual([
    'broken/guide/About.md:1:1 front-matter-language',
    'broken/guide/About.md:1:1 invalid-file-name',
    'broken/kpis/restore-time.md:2:1 missing-field',
    'broken/kpis/restore-time.md:4:1 missing-reference',
    'broken/kpis/restore-time.md:7:1 wrong-value',
    'broken/kpis/restore-time.md:12:1 unknown-key',
    'broken/kpis/restore-time.md:30:12 raw-html',
    'broken/kpis/restore-time.md:30:25 broken-link',
    'broken/kpis/restore-time.md:44:1 missing-section',
    'broken/kpis/restore-time.md:44:1 unknown-section',
    'broken/policies/restore-policy.md:16:5 unverified-must',
    'broken/roles/platform-lead.md:22:11 target-keys',
    'broken/runbooks/restore-service.md:18:24 missing-statement',
    'broken/runbooks/restore-service.md:36:1 step-without-expectation',
    'broken/vocabulary/severities.yaml:4:3 duplicate-id',
    'broken/vocabulary/severities.yaml:4:3 wrong-value',
  ]);
});
