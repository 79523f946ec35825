/** `npm run merge-entries -- <kind> <from> <into>`: one entry of two that mean the same. */
import { planMerge } from '../src/handbook/editing/merge.ts';
import { runEdit } from './edit/command.ts';
import { entryKindNames, readKind } from './edit/kinds.ts';

runEdit({
  usage: `usage: npm run merge-entries -- <kind> <from> <into> [--dry-run]

Makes one entry of two that mean the same. The file of <from> goes. Whatever named it, in front matter or in a text,
names <into>, which takes over its names and its addresses. Where the two do not mean the same, use \`npm run retire\`:
an old link must never show another meaning.

kinds      ${entryKindNames.join(', ')}
--dry-run  prints the changes as a patch, and writes nothing`,
  words: 3,
  options: {},
  plan: (handbook, [kind = '', from = '', into = '']) =>
    planMerge(handbook, readKind(kind, entryKindNames), from, into),
});
