/** The templates and forums that ship: complete, asked for, and able to leave the site. */
import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { formFiles } from '../../src/handbook/exports/form-files.ts';
import { placeOf } from '../../src/handbook/facts/forums.ts';
import { formMarkdown } from '../../src/handbook/forms/form.ts';
import { unzip } from '../browser/zip.ts';
import { shipped } from './shipped.ts';

const { handbook } = shipped;
const templates = handbook.all('template');
const forums = handbook.all('forum');

/** Artifacts that two or more of the sources name, and where each is. */
const wanted = [
  'postmortem-report',
  'customer-incident-summary',
  'readiness-checklist',
  'recovery-plan',
  'exercise-report',
  'status-updates',
  'reliability-review-agenda',
  'executive-scorecard',
  'decision-record',
  'investment-case',
  'strategy-on-a-page',
  'ranked-roadmap',
  'vendor-business-review',
  'risk-entry',
  'capacity-plan',
  'savings-register',
  'handover-note',
  'service-entry',
  'on-call-training-plan',
  'skills-and-succession',
  'one-to-one-form',
];

test('every artifact that the sources name has its template', () => {
  expect(wanted.filter((id) => !templates.some((template) => template.id === id))).toEqual([]);
});

test('every template is a deliverable, a step, a proof or a paper of a forum, and answers questions', () => {
  const asking = ['delivered-on', 'fills-in', 'recorded-on', 'brought-to', 'comes-out-of'] as const;
  const idle = templates.filter((node) => asking.every((relation) => handbook.incoming(node, relation).length === 0));
  expect(idle.map(({ id }) => id)).toEqual([]);
  expect(templates.filter(({ data }) => (data.askedAs?.length ?? 0) < 3).map(({ id }) => id)).toEqual([]);
});

test('no placeholder of a form is lost in a document or a workbook', async () => {
  const signs = (text: string) => new Set(text.match(/(?:<|&lt;)[a-z][\w .:/-]*(?:>|&gt;)/gi));
  for (const { url, content } of formFiles(handbook, ['docx'])) {
    const template = handbook.get('template', url.split('/')[2] ?? '');
    const text = unzip(Buffer.from((await content()) as Uint8Array))['word/document.xml'] ?? '';
    const names = new Set([...signs(text)].map((sign) => sign.replace('&lt;', '<').replace('&gt;', '>')));
    for (const { name } of template.data.fields) expect(names, url).toContain(`<${name}>`);
  }
});

test('a form refers to nothing on the site, because it leaves it', () => {
  expect(templates.filter((node) => /\]\(/.test(formMarkdown(node))).map(({ id }) => id)).toEqual([]);
});

test('every KPI is looked at in a forum that somebody who is measured by it, or owns it, attends', () => {
  const alone = handbook.all('kpi').filter((kpi) => {
    const measured = handbook.incoming(kpi, 'measured-by').map(({ from }) => from.id);
    const roles = measured.length > 0 ? measured : [kpi.data.owner];
    return !forums.some(
      ({ data }) => data.kpis?.includes(kpi.id) && roles.some((role) => [data.chair, ...data.members].includes(role)),
    );
  });
  expect(alone.map(({ id }) => id)).toEqual([]);
});

test('every role has a week, a month and a quarter', () => {
  for (const { id } of handbook.all('role')) {
    const cadences = forums.filter(({ data }) => [data.chair, ...data.members].includes(id)).map(({ data }) => data.cadence);
    for (const cadence of ['weekly', 'monthly', 'quarterly']) expect(cadences, id).toContain(cadence);
  }
});

test('forums meet on working days, and no role is at two weekly ones at a time', () => {
  expect(forums.filter(({ data }) => [0, 6].includes(placeOf(data.first).weekday)).map(({ id }) => id)).toEqual([]);
  for (const { id } of handbook.all('role')) {
    const slots = forums
      .filter(({ data }) => data.cadence === 'weekly' && [data.chair, ...data.members].includes(id))
      .map(({ data }) => `${placeOf(data.first).weekday} ${data.at}`);
    expect(new Set(slots).size, id).toBe(slots.length);
  }
});
