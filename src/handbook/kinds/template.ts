/** The page of a template: who fills it in when, the form to take along, its fields, and what asks for it. */
import { formSection, templateAreas } from '../../../schemas/template.ts';
import { cell, fact, joined, type Line, linkTo, list, table, text, textCell } from '../blocks/blocks.ts';
import { linkIds } from '../blocks/link-lists.ts';
import { areaTitles } from '../facts/labels.ts';
import { formatsOf } from '../forms/form-formats.ts';
import { type Handbook, type Node } from '../graph.ts';
import { sources } from '../nodes.ts';
import { entryUrl, formFileUrl, type FormFormat, statementUrl } from '../urls.ts';
import { type Descriptor } from './descriptor.ts';
import { history, lifeFacts, lifePlaces, mentions } from './shared.ts';

const shapes = { document: 'A document, filled in anew each time', register: 'A register, which grows by the row' };

const formats: Readonly<Record<FormFormat, string>> = {
  md: 'Markdown',
  docx: 'Word document (DOCX)',
  xlsx: 'Workbook (XLSX)',
};

export const templateDescriptor: Descriptor<'template'> = {
  brief: {
    places: { outgoing: ['written-by', 'read-by'] },
    build: (handbook, node) => [
      {
        title: 'Who fills it in',
        blocks: [
          {
            type: 'facts',
            facts: [
              ...fact('Written by', joined(linkIds(handbook, node.data.writers))),
              ...fact('When', [text(node.data.when)]),
              ...fact('Written for', joined(linkIds(handbook, node.data.readers))),
              ...fact('Length', [text(node.data.length)]),
              ...fact('Kept', [text(node.data.kept)]),
            ],
          },
        ],
      },
    ],
  },
  card: {
    places: { outgoing: lifePlaces },
    build: (handbook, node) => [
      ...fact('Shape', [text(shapes[node.data.shape], 'label')]),
      ...lifeFacts(handbook, node),
    ],
  },
  parts: [
    {
      id: 'copy-or-download',
      title: 'Copy or download',
      build: (_, node) =>
        list(formatsOf(node).map((format) => [{ text: formats[format], href: formFileUrl(node.id, format) }])),
    },
    { body: 'What it is for' },
    { body: formSection },
    {
      id: 'fields',
      title: 'Fields',
      build: (_, { name, data }) =>
        table(
          `The fields of ${name}`,
          [
            { id: 'field', title: 'Field' },
            { id: 'about', title: 'What belongs there' },
            { id: 'example', title: 'Example, invented' },
          ],
          data.fields.map((field) => ({
            id: field.name,
            cells: [
              { lines: [[text(`<${field.name}>`, 'code')]] },
              textCell(field.about),
              { lines: [[text(field.example, 'quiet')]] },
            ],
          })),
        ),
    },
    { body: 'What makes a good one' },
    {
      id: 'asked-for-by',
      title: 'What asks for it',
      places: { incoming: ['delivered-on', 'fills-in', 'recorded-on', 'brought-to', 'comes-out-of'] },
      build: askedForBy,
    },
    history,
    mentions,
  ],
  group: (_, { data }) => ({ title: areaTitles[data.area], key: templateAreas.indexOf(data.area) }),
  category: (_, { data }) => areaTitles[data.area],
  columns: [
    {
      id: 'writer',
      title: 'Written by',
      build: (handbook, { data }) => cell(joined(linkIds(handbook, data.writers.slice(0, 1)))),
    },
    { id: 'length', title: 'Length', build: (_, { data }) => textCell(data.length) },
    {
      id: 'shape',
      title: 'Files',
      build: (_, node) =>
        textCell(
          formatsOf(node)
            .map((format) => format.toUpperCase())
            .join(', '),
        ),
    },
  ],
};

function askedForBy(handbook: Handbook, node: Node<'template'>) {
  const deliverables = handbook
    .incoming(node, 'delivered-on')
    .map(({ from: role, item }): Line => [
      linkTo(role),
      text(': '),
      { text: item.name, href: `${entryUrl('role', role.id)}#deliverables` },
    ]);
  const runbooks = handbook
    .incoming(node, 'fills-in')
    .map(({ from: runbook, item }): Line => [linkTo(runbook), ...stepsOf(runbook, item.steps)]);
  const statements = handbook
    .incoming(node, 'recorded-on')
    .map(({ from: policy, item }): Line => [
      linkTo(policy),
      text(' '),
      { text: item.id, href: statementUrl(policy.id, item.id) },
      text(` ${item.text}`, 'borrowed'),
    ]);
  const forums = (relation: 'brought-to' | 'comes-out-of') =>
    sources(handbook.incoming(node, relation)).map((forum): Line => [linkTo(forum)]);
  return [
    ...list(deliverables, 'Deliverables of roles'),
    ...list(runbooks, 'Runbooks that fill it in'),
    ...list(statements, 'Statements that it is evidence for'),
    ...list(forums('brought-to'), 'Forums that it is brought to'),
    ...list(forums('comes-out-of'), 'Forums that it is filled in at'),
  ];
}

function stepsOf(runbook: Node<'runbook'>, steps: readonly number[] = []): Line {
  if (steps.length === 0) return [];
  const label = `${steps.length === 1 ? 'step' : 'steps'} ${steps.join(', ')}`;
  return [text(', '), { text: label, href: `${entryUrl('runbook', runbook.id)}#steps` }];
}
