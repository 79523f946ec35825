/** Every reference leads to something, and to something of the right kind. */
import { compareText } from '../diagnostics.ts';
import { suggestion } from '../reading/suggest.ts';
import { type Check } from './check.ts';

export const missingReference: Check = function* (handbook) {
  for (const { from, id, reference, path } of handbook.references) {
    const to = handbook.find(id);
    if (to && reference.to.includes(to.kind)) continue;
    // One broken file would otherwise hide among hundreds of references to what is in it.
    if (!to && reference.to.some((kind) => handbook.unread.has(kind))) continue;
    const wanted = reference.to.join(' or ');
    if (to) {
      const message = `\`${id}\` is a ${to.kind}, and a ${wanted} should stand here`;
      yield { node: from, at: { path }, code: 'wrong-kind', message, hint: `Name a ${wanted}` };
      continue;
    }
    const hint = () => {
      const candidates = reference.to.flatMap((kind) => handbook.all(kind).map((node) => node.id));
      return suggestion(id, candidates.sort(compareText), `Write the id of a ${wanted}, or add it first`);
    };
    yield { node: from, at: { path }, code: 'missing-reference', message: `No ${wanted} has the id \`${id}\``, hint };
  }
};
