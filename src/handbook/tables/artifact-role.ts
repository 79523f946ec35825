/** Artifact × role: who produces what, when, and from which template. */
import { templateAreas } from '../../../schemas/template.ts';
import { cell, type Cell, joined, type Line, linkTo, text, textCell } from '../blocks/blocks.ts';
import { byRole, type Held, type Subject } from '../blocks/by-role.ts';
import { linkIds } from '../blocks/link-lists.ts';
import { compareText } from '../diagnostics.ts';
import { byName, type Handbook, type Node } from '../graph.ts';
import { areaTitles } from '../facts/labels.ts';
import { entryUrl } from '../urls.ts';
import { type CrossTable } from './table.ts';

const withoutForm = 'Without a form: made of other entries, or free in form';

export const artifactRole: CrossTable = {
  id: 'artifact-role',
  title: 'Artifact × role',
  summary: 'Who produces what, when, and from which template; then what roles deliver without a form.',
  build: (handbook) =>
    byRole(handbook, {
      caption: 'Artifacts with the roles that produce them',
      subject: { id: 'artifact', title: 'Artifact' },
      parts: [{ id: 'produces', title: 'Produces' }],
      after: [
        { id: 'when', title: 'When' },
        { id: 'others', title: 'Also written by' },
      ],
      facets: [{ id: 'form', title: 'Form' }],
      subjects: [...templates(handbook), ...formless(handbook)],
    }),
};

const templates = (handbook: Handbook): Subject[] =>
  [...handbook.all('template')]
    .sort((a, b) => templateAreas.indexOf(a.data.area) - templateAreas.indexOf(b.data.area) || byName(a, b))
    .map((template) => ({
      id: template.id,
      name: cell([linkTo(template)]),
      group: areaTitles[template.data.area],
      facets: { form: ['With a template'] },
      held: handbook.all('role').flatMap((role) => produces(handbook, role, template)),
      after: [textCell(template.data.when), othersCell(handbook, template)],
    }));

/** The deliverables of a role that are written on a form, and whether the role writes it without having it as one. */
function produces(handbook: Handbook, role: Node<'role'>, template: Node<'template'>): Held[] {
  const lines = handbook
    .incoming(template, 'delivered-on')
    .filter(({ from }) => from === role)
    .map(({ item }) => deliverableLine(role, item.name));
  const writes: Line[] = template.data.writers.includes(role.id) && lines.length === 0 ? [[text('Writes it')]] : [];
  const parts = [cell(...lines, ...writes)];
  return lines.length + writes.length > 0 ? [{ role, parts }] : [];
}

const deliverableLine = (role: Node<'role'>, name: string): Line => [
  { text: name, href: `${entryUrl('role', role.id)}#deliverables` },
];

/** Duties and parties, because roles have columns of their own. */
const othersCell = (handbook: Handbook, { data }: Node<'template'>): Cell =>
  cell(
    joined(
      linkIds(
        handbook,
        data.writers.filter((id) => handbook.find(id)?.kind !== 'role'),
      ),
    ),
  );

/** What several roles call the same is one artifact. */
function formless(handbook: Handbook): Subject[] {
  const all = handbook
    .all('role')
    .flatMap((role) =>
      role.data.deliverables
        .filter(({ templates = [] }) => templates.length === 0)
        .map((deliverable) => ({ role, deliverable })),
    );
  return [...Map.groupBy(all, ({ deliverable }) => deliverable.name)]
    .sort(([a], [b]) => compareText(a.toLowerCase(), b.toLowerCase()))
    .map(([name, held]) => ({
      id: `without-${name.toLowerCase().replace(/[^a-z\d]+/g, '-')}`,
      name: textCell(name),
      group: withoutForm,
      facets: { form: ['Without a form'] },
      held: held.map(({ role }) => ({ role, parts: [cell([{ ...deliverableLine(role, 'Delivers it')[0]! }])] })),
      after: [textCell(undefined), textCell(undefined)],
    }));
}
