/** Whether people who know what an entry is called, or ask what it answers, find it first. */
import { type EntryKind, entryKindNames } from '../../../schemas/fields.ts';
import { severityOf } from '../codes.ts';
import { type Diagnostic } from '../diagnostics.ts';
import { type Handbook, type Node } from '../graph.ts';
import { locate, type Path } from '../reading/source.ts';
import { entryUrl } from '../urls.ts';
import { answersOf } from './documents.ts';
import { find } from './find.ts';

/** In a larger handbook it would take minutes to look for every name. */
const mostNodes = 2000;

/** A warning for each title, alias and question that does not find its entry, or a part of it, first. */
export function notFoundFirst(handbook: Handbook): Diagnostic[] {
  if (!handbook.whole || handbook.nodes.length > mostNodes) return [];
  const index = answersOf(handbook);
  return entryKindNames.flatMap((kind) =>
    handbook.all<EntryKind>(kind).flatMap((node) =>
      namesOf(node).flatMap(({ name, path }): Diagnostic[] => {
        const [first] = find(index, name, 1).results;
        if (first?.url.split('#')[0] === entryUrl(kind, node.id)) return [];
        return [
          {
            code: 'not-found-first',
            severity: severityOf('not-found-first'),
            file: node.source.file,
            ...locate(node.source, path),
            message: `“${name}” does not find this entry first, but ${first ? `“${first.title}”, ${first.url}` : 'nothing'}`,
            hint: 'Word it so that it fits this entry alone, or move it to the entry that it finds',
          },
        ];
      }),
    ),
  );
}

function namesOf({ name, data }: Node): { name: string; path: Path }[] {
  const lists = data as { aliases?: readonly string[]; askedAs?: readonly string[] };
  return [
    { name, path: ['title'] },
    ...(['aliases', 'askedAs'] as const).flatMap((list) =>
      (lists[list] ?? []).map((each, index) => ({ name: each, path: [list, index] })),
    ),
  ];
}
