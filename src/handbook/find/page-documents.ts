/** Pages that are made of many entries: lists, tables, comparisons, what a role starts with. */
import { type EntryKind } from '../../../schemas/fields.ts';
import { entryKinds } from '../../../schemas/index.ts';
import { comparedPairs } from '../compare/pairs.ts';
import { type Handbook } from '../graph.ts';
import { crossTables } from '../tables/index.ts';
import {
  compareIndexUrl,
  compareUrl,
  entryUrl,
  indexUrl,
  startIndexUrl,
  startUrl,
  tableUrl,
  worksheetUrl,
} from '../urls.ts';
import { type Document, type FieldName } from './document.ts';

const priors = { table: 0.9, list: 0.9, start: 0.75, comparison: 0.75, worksheet: 0.75, section: 0.6 };

const page = (
  url: string,
  title: string,
  kind: string,
  fact: string,
  prior: number,
  fields: Partial<Record<FieldName, readonly string[]>> = {},
): Document => ({ url, title, kind, fact, prior, fields: { title: [title], summary: [fact], ...fields } });

/** Lists of the site, with the words that people know them by. */
const lists: readonly [url: string, title: string, about: string, aliases: readonly string[]][] = [
  [
    '/glossary/',
    'Glossary',
    'What the words of this handbook mean.',
    ['Terms', 'Definitions', 'Vocabulary', 'Abbreviations'],
  ],
  ['/tools/', 'Tools', 'Every tool that a role meets, under one name.', ['List of tools', 'Tool stack']],
  ['/skills/', 'Skills', 'Every skill that a role needs, under one name.', ['List of skills', 'Competencies']],
  ['/alerts/', 'Alerts', 'Every alert, with the runbooks that it opens.', ['List of alerts', 'Alert index']],
  [
    '/tables/',
    'Tables',
    'Cross-references between roles, KPIs, runbooks, policies and controls.',
    ['Cross-references', 'Matrix', 'Downloads', 'CSV export'],
  ],
  [
    '/fields/',
    'Fields of each kind',
    'What stands in the front matter of each kind of entry.',
    ['Schema', 'Front matter'],
  ],
  [
    startIndexUrl(),
    'Get ready',
    'For each duty and role: runbooks to learn, policies to acknowledge, access to ask for.',
    ['Onboarding', 'New hire', 'First day', 'Duties'],
  ],
  [
    compareIndexUrl(),
    'Compare roles',
    'What two roles have in common, what only one has, and what changes.',
    ['Role comparison', 'Difference between roles'],
  ],
];

export const pageDocuments = (handbook: Handbook): Document[] => [
  ...crossTables.map(({ id, title, summary }) =>
    page(tableUrl(id), title, 'Table', summary, priors.table, {
      facts: ['table', 'matrix', 'overview', ...(id === 'statement-control' ? frameworkNames(handbook) : [])],
    }),
  ),
  ...lists.map(([url, title, about, aliases]) => page(url, title, 'List', about, priors.list, { aliases })),
  ...(['role', 'kpi', 'runbook', 'policy'] as const satisfies EntryKind[]).map((kind) => {
    const { name, plural } = entryKinds[kind];
    return page(indexUrl(kind), plural, 'List', `All ${handbook.all(kind).length}, by group`, priors.list, {
      aliases: [`List of ${plural}`, `All ${plural}`, name],
    });
  }),
  ...handbook.all('role').flatMap(({ id, name }) => [
    page(
      startUrl(id),
      `Get ready: ${name}`,
      'Start',
      'Runbooks to learn, policies to acknowledge, access to ask for',
      priors.start,
      {
        aliases: [`Onboarding ${name}`, `First 90 days ${name}`],
      },
    ),
    page(
      worksheetUrl(id),
      `Worksheet: ${name}`,
      'Worksheet',
      'To fill in about a role, on paper or in a spreadsheet',
      priors.worksheet,
      {
        aliases: [`Assessment ${name}`, `Self-assessment ${name}`],
      },
    ),
  ]),
  ...comparedPairs(handbook).map(({ from, to }) =>
    page(
      compareUrl(from.id, to.id),
      `${from.name} → ${to.name}`,
      'Comparison',
      'What changes from one to the other',
      priors.comparison,
      {
        aliases: [`${from.name} compared with ${to.name}`],
        facts: ['compare', 'difference', 'versus', 'vs', 'promotion', 'step'],
      },
    ),
  ),
  ...handbook.all('guide').flatMap(({ id, name, outline }) =>
    (outline?.sections ?? []).map(({ text, slug }) => ({
      ...page(`${entryUrl('guide', id)}#${slug}`, text, 'Guide', name, priors.section),
      partOf: entryUrl('guide', id),
    })),
  ),
];

const frameworkNames = (handbook: Handbook): string[] => [
  ...handbook.all('framework').map(({ name }) => name),
  ...handbook.all('control').map(({ data }) => data.number),
];
