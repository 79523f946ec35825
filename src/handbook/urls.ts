/**
 * Every address of the site, without the base path that it may be hosted under. Those of pages end in a slash,
 * those of files in the name of their format.
 */
import { type EntryKind, type NodeKind, type VocabularyKind } from '../../schemas/fields.ts';
import { entryKinds, vocabularyKinds } from '../../schemas/index.ts';
import { segmentOf, wholeSlug } from './entry-parts.ts';

export { searchUrl } from './browser-urls.ts';

export const entryUrl = (kind: EntryKind, id: string): string => `/${entryKinds[kind].folder}/${id}/`;

/** A part of an entry that is too long for one page. */
export const partUrl = (kind: EntryKind, id: string, slug: string): string => `${entryUrl(kind, id)}${slug}/`;

/** Such an entry on one page. */
export const wholeUrl = (kind: EntryKind, id: string): string => partUrl(kind, id, wholeSlug);

/** Where a section or another heading of an entry stands; the entry itself, where `fragment` is empty. */
export const fragmentUrl = (kind: EntryKind, id: string, fragment: string): string =>
  fragment ? `${entryUrl(kind, id)}${segmentOf(kind, fragment)}#${fragment}` : entryUrl(kind, id);

/** The index of a kind; `page` counts from 1. */
export const indexUrl = (kind: EntryKind, page = 1): string => paged(`/${entryKinds[kind].folder}/`, page);

/** The page of a list; the first page is the list itself. */
export const paged = (url: string, page: number): string => (page === 1 ? url : `${url}page/${page}/`);

export const tableUrl = (table: string, page = 1): string => paged(`${tablesUrl}${table}/`, page);

/**
 * The page that the name of an alert opens. A slash would make it two segments, and dots at the front would
 * hide it or leave the folder, so they become hyphens.
 */
export const alertUrl = (name: string): string => `${alertsUrl}${alertSegment(name)}/`;

export const alertSegment = (name: string): string => name.replace(/\/|^\.+/g, '-');

/** All rows of a table that stands on several pages, for the browser. */
export const tableRowsUrl = (table: string): string => `${tableUrl(table)}rows.json`;

/** Everything that someone can get ready for. */
export const startIndexUrl = (page = 1): string => paged('/start/', page);

/** The page that gets someone ready for a duty or role. */
export const startUrl = (id: string): string => `${startIndexUrl()}${id}/`;

/** Where roles are chosen to be compared, and where the pairs are listed. */
export const compareIndexUrl = (page = 1): string => paged('/compare/', page);

/** What the browser loads of a role in order to compare it. */
export const profileUrl = (role: string): string => `${compareIndexUrl()}${role}.json`;

/** What changes from one role to another. */
export const compareUrl = (from: string, to: string): string => `${compareIndexUrl()}${from}/${to}/`;

/** What someone fills in about a role, to print; and the same as a workbook. */
export const worksheetUrl = (role: string): string => `${entryUrl('role', role)}worksheet/`;
export const worksheetFileUrl = (role: string): string => `${entryUrl('role', role)}worksheet.xlsx`;

export const formFormats = ['md', 'docx', 'xlsx'] as const;
export type FormFormat = (typeof formFormats)[number];

/** The form of a template as a file that says in its name what it is. */
export const formFileUrl = (template: string, format: FormFormat): string =>
  `${entryUrl('template', template)}${template}.${format}`;

/** The forums of a role as a calendar. */
export const rhythmFileUrl = (role: string): string => `${entryUrl('role', role)}rhythm.ics`;

/** Fragment of a policy statement on its page: `S-01` is `#s-01`. */
export const statementAnchor = (statement: string): string => statement.toLowerCase();

export const statementUrl = (policy: string, statement: string): string =>
  `${entryUrl('policy', policy)}#${statementAnchor(statement)}`;

export const alertsUrl = '/alerts/';
export const tablesUrl = '/tables/';
export const skillsUrl = '/skills/';
export const toolsUrl = '/tools/';
export const forumsUrl = '/forums/';
export const glossaryUrl = '/glossary/';
/** The fields of each kind. */
export const fieldsUrl = '/fields/';

/** What changed; the changes of a kind, a role or a duty have its id as one more segment. */
export const changesUrl = '/changes/';
export const changesOfUrl = (id: string): string => `${changesUrl}${id}/`;
/** All changes, those of wording among them. */
export const wordingUrl = `${changesUrl}all/`;

/** The feed that stands beside a page of changes. */
export const feedUrl = (page: string, format: 'atom' | 'json'): string => `${page}feed.${format}`;
/** The calendar of what is due, beside a page of changes. */
export const calendarUrl = (page: string): string => `${page}due.ics`;

/** A file of the search index, which Pagefind writes and its interface loads; the folder where none is named. */
export const searchFileUrl = (file = ''): string => `/pagefind/${file}`;

/** Where a vocabulary item can be read about, or undefined where it has no place of its own. */
const vocabularyUrls: Partial<Record<VocabularyKind, (id: string) => string>> = {
  skill: (id) => `${skillsUrl}#${id}`,
  tool: (id) => `${toolsUrl}#${id}`,
  term: (id) => `${glossaryUrl}#${id}`,
  severity: (id) => `${glossaryUrl}#${id}`,
  tier: (id) => `${glossaryUrl}#${id}`,
  forum: (id) => `${forumsUrl}#${id}`,
  duty: startUrl,
};

export function nodeUrl({ kind, id }: { kind: NodeKind; id: string }): string | undefined {
  if (kind in entryKinds) return entryUrl(kind as EntryKind, id);
  return vocabularyUrls[kind as VocabularyKind]?.(id);
}

export const tableFormats = ['json', 'csv', 'md'] as const;
export type TableFormat = (typeof tableFormats)[number];

/** A whole table as a file. */
export const tableFileUrl = (table: string, format: TableFormat): string => `${tablesUrl}${table}.${format}`;

export const apiIndexUrl = '/api/index.json';

export const entryJsonUrl = (kind: EntryKind, id: string): string => `/api/${entryKinds[kind].folder}/${id}.json`;

/** All entries of a kind, or all items of a vocabulary list. */
export const kindJsonUrl = (kind: NodeKind): string =>
  kind in entryKinds
    ? `/api/${entryKinds[kind as EntryKind].folder}.json`
    : `/api/vocabulary/${vocabularyKinds[kind as VocabularyKind].file.replace(/\.yaml$/, '')}.json`;

/** The JSON Schema of a kind. */
export const schemaUrl = (kind: NodeKind): string => `/api/schemas/${kind}.json`;
