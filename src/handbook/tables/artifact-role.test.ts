import { expect, test } from 'vitest';
import { makeRole, openWith } from '../../../tests/unit/handbook.ts';
import { showBlock } from '../../../tests/unit/show.ts';
import { withForms } from '../../../tests/unit/with-forms.ts';
import { artifactRole } from './artifact-role.ts';

test('what roles produce from a template stands first, then what they deliver without one', () => {
  const other = makeRole({ title: 'Zone Lead', deliverables: [{ name: 'A monthly report' }] });
  const table = artifactRole.build(openWith({ ...withForms, 'roles/zone-lead.md': other }).handbook);
  expect(showBlock(table)).toEqual([
    'Incidents: Restore note | A list of restores |  | On the day of the restore | On-call engineer',
    'Without a form: made of other entries, or free in form: A monthly report | Delivers it | Delivers it |  | ',
  ]);
  expect(table.rows.map(({ facets }) => facets)).toEqual([
    { form: ['With a template'], role: ['Platform Lead'] },
    { form: ['Without a form'], role: ['Platform Lead', 'Zone Lead'] },
  ]);
});

test('a role that writes a template without having it as a deliverable is named too', () => {
  const { handbook } = openWith({ ...withForms, 'roles/platform-lead.md': makeRole() });
  expect(showBlock(artifactRole.build(handbook))[0]).toContain('Restore note | Writes it |');
});
