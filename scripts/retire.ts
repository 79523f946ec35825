/** `npm run retire -- <kind> <id> --replaced-by <other> --reason "…"`: out of force, and still to be read. */
import { ownedKinds } from '../schemas/index.ts';
import { day } from '../schemas/fields.ts';
import { Refused } from '../src/handbook/editing/plan.ts';
import { planRetirement } from '../src/handbook/editing/retire.ts';
import { runEdit } from './edit/command.ts';
import { readKind } from './edit/kinds.ts';

runEdit({
  usage: `usage: npm run retire -- <kind> <id> [--replaced-by <id>] [--reason "…"] [--on YYYY-MM-DD] [--dry-run]

Takes an entry out of force. Its page stays, and says since when it no longer holds, why, and what took its place; it
leaves indexes and tables. What named it in front matter names its replacement. Links in texts stay, because they were
written about what it was; \`npm run check\` warns of each.

kinds          ${ownedKinds.join(', ')}
--replaced-by  what took its place: an active entry of the same kind
--reason       why, in one sentence; needed where nothing takes its place
--on           the first day on which it no longer holds; today, where it is left out
--dry-run      prints the changes as a patch, and writes nothing`,
  words: 2,
  options: { 'replaced-by': { type: 'string' }, reason: { type: 'string' }, on: { type: 'string' } },
  plan: (handbook, [kind = '', id = ''], { 'replaced-by': replacedBy, reason, on }) =>
    planRetirement(handbook, readKind(kind, ownedKinds), id, { replacedBy, reason, day: readDay(on) }),
});

function readDay(text = new Date().toISOString().slice(0, 10)): string {
  if (day.safeParse(text).success) return text;
  throw new Refused(`--on is a real calendar day, written YYYY-MM-DD, and not “${text}”`);
}
