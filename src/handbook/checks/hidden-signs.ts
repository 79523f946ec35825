/** What a reader sees of a body is what is written there. */
import { codePoint } from '../../../schemas/visible.ts';
import { type Check } from './check.ts';

const places = { prose: 'the text', heading: 'a heading', link: 'the address of a link', command: 'a command' };

export const hiddenSigns: Check = function* (handbook) {
  for (const node of handbook.nodes)
    for (const { line, column, sign, where } of node.outline?.hidden ?? [])
      yield {
        node,
        at: { point: { line, column } },
        code: 'hidden-sign',
        message: `The sign ${codePoint(sign)}, which nobody sees, stands in ${places[where]}`,
        hint: 'Delete it, or type the text anew; it often comes with what was pasted',
      };
};
