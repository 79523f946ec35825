/** What a link to an entry or a term shows before it is followed: small files, one for each. */
import { type EntryKind } from '../../../schemas/fields.ts';
import { entryKindList, entryKinds } from '../../../schemas/index.ts';
import { previewFileUrl } from '../browser-urls.ts';
import { type ExportFile } from '../exports/export-files.ts';
import { factOf } from '../find/entry-documents.ts';
import { type Handbook, type Node } from '../graph.ts';
import { glossaryUrl } from '../urls.ts';

export interface Preview {
  title: string;
  /** What it is, in a word. */
  kind: string;
  /** The first thing that somebody wants to know; empty where the summary says it. */
  fact: string;
  summary: string;
}

const glossaryFolder = glossaryUrl.replaceAll('/', '');

/** First segments of the addresses that have previews. */
export const previewFolders: readonly string[] = [
  ...entryKindList.map((kind) => entryKinds[kind].folder),
  glossaryFolder,
];

export const previewFiles = (handbook: Handbook): ExportFile[] => [
  ...entryKindList.flatMap((kind) =>
    handbook.all<EntryKind>(kind).map((node) => {
      const { folder, name } = entryKinds[kind];
      const { summary } = node.data;
      return file(`${folder}/${node.id}`, () => {
        const fact = factOf(handbook, node);
        return { title: node.name, kind: name, fact: fact === summary ? '' : fact, summary };
      });
    }),
  ),
  ...(['term', 'severity', 'tier'] as const).flatMap((kind) =>
    (handbook.all(kind) as readonly Node<'term'>[]).map(({ id, name, data }) =>
      file(`${glossaryFolder}/${id}`, () => ({ title: name, kind: 'Term', fact: '', summary: data.summary })),
    ),
  ),
];

const file = (page: string, content: () => Preview): ExportFile => ({
  url: previewFileUrl(page),
  content: () => JSON.stringify(content()),
});
