/** `npm run rename -- <kind> <old> <new>`: another id for an entry or an item, everywhere, without breaking a link. */
import { planRename } from '../src/handbook/editing/rename.ts';
import { runEdit } from './edit/command.ts';
import { allKindNames, readKind } from './edit/kinds.ts';

runEdit({
  usage: `usage: npm run rename -- <kind> <old id> <new id> [--dry-run]

Gives an entry, or an item of the vocabulary, another id: its file, every reference in front matter and vocabulary,
and every link in a text. The old id goes into \`formerIds\`, so that old addresses lead to the new ones.
Nothing else in the files changes. It finishes whole or leaves everything as it was.

kinds      ${allKindNames.join(', ')}
--dry-run  prints the changes as a patch, and writes nothing`,
  words: 3,
  options: {},
  plan: (handbook, [kind = '', from = '', to = '']) => planRename(handbook, readKind(kind, allKindNames), from, to),
});
