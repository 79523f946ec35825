/** Kinds as they are named on the command line. */
import { type EntryKind, type NodeKind } from '../../schemas/fields.ts';
import { entryKinds, vocabularyKinds } from '../../schemas/index.ts';
import { Refused } from '../../src/handbook/editing/plan.ts';
import { suggestion } from '../../src/handbook/reading/suggest.ts';

export const entryKindNames = Object.keys(entryKinds) as EntryKind[];
export const allKindNames = [...entryKindNames, ...Object.keys(vocabularyKinds)] as NodeKind[];

/** The kind of that name, among those that a command takes. */
export function readKind<Kind extends string>(word: string, kinds: readonly Kind[]): Kind {
  const kind = kinds.find((one) => one === word);
  if (kind) return kind;
  throw new Refused(`There is no kind “${word}”. ${suggestion(word, kinds, `Kinds: ${kinds.join(', ')}`)}`);
}
