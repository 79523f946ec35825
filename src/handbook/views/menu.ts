/** The menu: what readers come for, in about eight items. Kinds without entries and alerts without a name stay out. */
import { type EntryKind } from '../../../schemas/fields.ts';
import { entryKindList, entryKinds } from '../../../schemas/index.ts';
import { type EntryKindWords } from '../../../schemas/kind.ts';
import { type Handbook } from '../graph.ts';
import { lookOf, type Look } from '../kinds/looks.ts';
import {
  alertsUrl,
  changesUrl,
  compareIndexUrl,
  fieldsUrl,
  glossaryUrl,
  indexUrl,
  skillsUrl,
  startIndexUrl,
  tablesUrl,
  toolsUrl,
} from '../urls.ts';

export interface MenuItem {
  label: string;
  url: string;
  look: Look;
  /** Other addresses that belong to it. */
  also: readonly string[];
  /** Whether it is about the handbook, and not in it. */
  apart: boolean;
}

const item = (label: string, url: string, kind: string, also: readonly string[] = []): MenuItem => ({
  label,
  url,
  look: lookOf(kind),
  also,
  apart: false,
});

/** Pages that belong to the section of a kind. */
const alongside: Partial<Record<EntryKind, readonly string[]>> = { role: [compareIndexUrl()], guide: [fieldsUrl] };

export function menu(handbook: Handbook): MenuItem[] {
  const kinds = (part: EntryKindWords['menu']) =>
    entryKindList
      .filter((kind) => entryKinds[kind].menu === part && handbook.all(kind).length > 0)
      .map((kind) => item(entryKinds[kind].plural, indexUrl(kind), kind, alongside[kind]));
  const hasAlerts = handbook.all('runbook').some(({ data }) => (data.alerts?.length ?? 0) > 0);
  return [
    ...kinds('handbook'),
    ...(hasAlerts ? [item('Alerts', alertsUrl, 'alert')] : []),
    item('Get ready', startIndexUrl(), 'start'),
    item('What changed', changesUrl, 'change'),
    item('Tables', tablesUrl, 'table'),
    item('Glossary', glossaryUrl, 'term', [skillsUrl, toolsUrl]),
    ...kinds('about').map((one) => ({ ...one, apart: true })),
  ];
}

/** What `aria-current` says of an item on the page at `path`: the page itself, or the section that it belongs to. */
export function currentMark({ url, also }: Pick<MenuItem, 'url' | 'also'>, path: string): 'page' | 'true' | undefined {
  if (url === path) return 'page';
  return [url, ...also].some((start) => path.startsWith(start)) ? 'true' : undefined;
}
