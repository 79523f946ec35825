import { expect, test } from 'vitest';
import { openWith } from '../../../tests/unit/handbook.ts';
import { showEntryFacts, showSection } from '../../../tests/unit/show.ts';
import { withForms } from '../../../tests/unit/with-forms.ts';

const { handbook } = openWith(withForms);
const template = handbook.get('template', 'restore-note');

test('the card says who writes it when, for whom, how long, and where it is kept', () => {
  expect(showEntryFacts(handbook, template)).toMatchObject({
    'Written by': 'On-call engineer, Platform Lead',
    When: 'On the day of the restore',
    'Written for': 'Platform Lead',
    Length: 'One row for each restore',
    Kept: 'In the repository of the platform',
    Shape: 'A register, which grows by the row',
  });
});

test('it can be taken along in its formats', () => {
  expect(showSection(handbook, 'restore-note', 'copy-or-download')).toEqual([
    'Markdown',
    'Word document (DOCX)',
    'Workbook (XLSX)',
  ]);
});

test('each field says what belongs there, with an example', () => {
  expect(showSection(handbook, 'restore-note', 'fields')).toEqual([
    '<service> | What was away | checkout',
    '<time UTC> | When it was back | 02:40',
  ]);
});

test('it lists everything that asks for it', () => {
  expect(showSection(handbook, 'restore-note', 'asked-for-by')).toEqual([
    'Deliverables of roles: Platform Lead: A list of restores',
    'Runbooks that fill it in: Restore the service, step 2',
    'Statements that it is evidence for: Restore policy S-01 A service that is away is restored.',
    'Forums that it is brought to: Weekly review',
    'Forums that it is filled in at: Weekly review',
  ]);
});

test('those that ask for it name it', () => {
  expect(showSection(handbook, 'platform-lead', 'deliverables')).toEqual([
    'A list of restores · written on Restore note',
    'A monthly report: Numbers',
  ]);
  expect(showSection(handbook, 'restore-service', 'templates')).toEqual([
    'Restore note What was restored, by whom and when.',
  ]);
  expect(showSection(handbook, 'restore-policy', 'statements')?.[0]).toContain(
    'Evidence: The list of restores → Restore note',
  );
});

test('forums show on the pages of roles and KPIs', () => {
  expect(showSection(handbook, 'platform-lead', 'rhythm')).toEqual([
    'Every week: Weekly review Tuesdays, 10:00, 60 minutes Leads',
    'All of it as a calendar (ICS), with times to be set to yours',
  ]);
  expect(showSection(handbook, 'restore-time', 'looked-at-in')).toEqual(['Weekly review Tuesdays, 10:00, 60 minutes']);
});
