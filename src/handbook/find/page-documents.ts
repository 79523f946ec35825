/** Pages that are made of many entries: lists, tables, comparisons, what a role starts with. */
import { entryKindList, entryKinds } from '../../../schemas/index.ts';
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
  alertsUrl,
  fieldsUrl,
  forumsUrl,
  glossaryUrl,
  skillsUrl,
  tablesUrl,
  toolsUrl,
} from '../urls.ts';
import { type Document, type FieldName } from './document.ts';

const priors = { table: 1, list: 0.5, start: 0.8, comparison: 0.8, worksheet: 0.8, section: 0.6 };

const page = (
  url: string,
  title: string,
  kind: string,
  fact: string,
  prior: number,
  fields: Partial<Record<FieldName, readonly string[]>> = {},
): Document => ({ url, title, kind, fact, prior, fields: { title: [title], summary: [fact], ...fields } });

/** What people ask that a table answers, by its id. */
const tableQuestions: Readonly<Record<string, readonly string[]>> = {
  'role-kpi': ['which KPIs does my role have', 'what am I measured by', 'targets of every role'],
  'role-skill': ['which skills does a role need', 'skills matrix'],
  'role-tool': ['which tools does a role use', 'tool matrix'],
  'decision-rights': ['who decides', 'who may approve this', 'RACI', 'who signs off'],
  stakeholders: ['who works with whom', 'stakeholder map'],
  career: ['what comes after my role', 'career path', 'career ladder', 'next step', 'promotion'],
  'runbook-performer': ['which runbooks do I run', 'who runs this runbook', 'runbooks by duty'],
  'alert-runbook': ['which runbook for this alert', 'what do I do when an alert fires'],
  escalation: ['who is called next', 'whom do I escalate to', 'escalation path'],
  'statement-control': [
    'which policy answers a control',
    'SOC 2 mapping',
    'ISO 27001 mapping',
    'control mapping',
    'compliance matrix',
  ],
  rhythm: ['which meetings do I attend', 'meeting calendar', 'operating cadence', 'which forum looks at a KPI'],
  'artifact-role': [
    'which documents do I have to write',
    'who writes which document',
    'list of artifacts',
    'deliverables',
  ],
  'kpi-movers': ['how do I improve a KPI', 'what moves a KPI'],
  ownership: [
    'who owns this policy',
    'who owns this runbook',
    'who is the owner',
    'when is the next review',
    'overdue reviews',
  ],
};

/** Lists of the site, with the words that people know them by. */
const lists: readonly [url: string, title: string, about: string, aliases: readonly string[]][] = [
  [
    glossaryUrl,
    'Glossary',
    'What the words of this handbook mean.',
    ['Terms', 'Definitions', 'Vocabulary', 'Abbreviations'],
  ],
  [toolsUrl, 'Tools', 'Every tool that a role meets, under one name.', ['List of tools', 'Tool stack']],
  [skillsUrl, 'Skills', 'Every skill that a role needs, under one name.', ['List of skills', 'Competencies']],
  [
    forumsUrl,
    'Forums',
    'Every meeting that comes round: what it looks at, what it may decide, what comes out.',
    ['Meetings', 'Operating rhythm', 'Rituals'],
  ],
  [alertsUrl, 'Alerts', 'Every alert, with the runbooks that it opens.', ['List of alerts', 'Alert index']],
  [
    tablesUrl,
    'Tables',
    'Cross-references between roles, KPIs, runbooks, policies and controls.',
    ['Cross-references', 'Matrix', 'Downloads', 'CSV export'],
  ],
  [
    fieldsUrl,
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
      questions: tableQuestions[id] ?? [],
      facts: ['table', 'matrix', 'overview', ...(id === 'statement-control' ? frameworkNames(handbook) : [])],
    }),
  ),
  ...lists.map(([url, title, about, aliases]) => page(url, title, 'List', about, priors.list, { aliases })),
  ...entryKindList
    .filter((kind) => entryKinds[kind].menu === 'handbook')
    .map((kind) => {
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
      ...page(`${entryUrl('guide', id)}#${slug}`, text, 'Guide', name, priors.section, { facts: ['handbook'] }),
      partOf: entryUrl('guide', id),
      detail: true,
    })),
  ),
];

const frameworkNames = (handbook: Handbook): string[] => [
  ...handbook.all('framework').map(({ name }) => name),
  ...handbook.all('control').map(({ data }) => data.number),
];
