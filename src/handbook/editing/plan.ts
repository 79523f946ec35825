/** What a command is about to do to the files of a handbook: all of it, before anything is written. */
import { type EntryKind } from '../../../schemas/fields.ts';
import { compareText } from '../diagnostics.ts';
import { type Node } from '../graph.ts';
import { type Source } from '../reading/source.ts';
import { type Splice, splice } from './splice.ts';

/** A file as it will be; undefined where it will be gone. Names are those of `Source`. */
export interface FileChange {
  file: string;
  before: string | undefined;
  after: string | undefined;
}

/** The command cannot do this; the message says why, and what to do instead. */
export class Refused extends Error {}

/** Reads a file by the name that its source has. */
export type ReadText = (file: string) => string;

/** Collects changes, each at its place. */
export class Plan {
  readonly #splices = new Map<Source, Splice[]>();
  readonly #moves = new Map<string, string>();
  readonly #removed = new Set<string>();
  /** What a person should look at afterwards. */
  readonly notes: string[] = [];

  add(source: Source, ...splices: readonly Splice[]): void {
    if (splices.length > 0) this.#splices.set(source, [...(this.#splices.get(source) ?? []), ...splices]);
  }

  move(from: string, to: string): void {
    this.#moves.set(from, to);
  }

  remove(file: string): void {
    this.#removed.add(file);
  }

  /** Every file that changes, by name. */
  changes(read: ReadText): FileChange[] {
    const texts = new Map<string, { before: string; after: string }>();
    for (const [source, splices] of this.#splices) {
      if (this.#removed.has(source.file)) continue;
      const before = read(source.file);
      texts.set(source.file, { before, after: splice(before, source, splices) });
    }
    for (const file of [...this.#moves.keys(), ...this.#removed])
      if (!texts.has(file)) texts.set(file, { before: read(file), after: read(file) });
    return [...texts]
      .flatMap(([file, { before, after }]): FileChange[] => {
        const to = this.#moves.get(file);
        if (this.#removed.has(file)) return [{ file, before, after: undefined }];
        if (to === undefined) return before === after ? [] : [{ file, before, after }];
        return [
          { file, before, after: undefined },
          { file: to, before: undefined, after },
        ];
      })
      .sort((a, b) => compareText(a.file, b.file));
  }
}

/** The file of an entry that has this id, beside the file of `node`. */
export const fileOf = (node: Node<EntryKind>, id: string): string => node.source.file.replace(/[^/]*$/, `${id}.md`);
