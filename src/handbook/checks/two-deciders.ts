/**
 * A decision that several roles take alone says whose word counts, and has its rules in one policy. An organization may
 * be undecided, and its handbook is built all the same: the code is a warning.
 */
import { type Handbook, type Node } from '../graph.ts';
import { type Check } from './check.ts';

export const twoDeciders: Check = function* (handbook) {
  for (const decision of handbook.all('decision')) {
    if (!decision.valid) continue;
    yield* holders(handbook, decision);
    const [first, ...others] = handbook.incoming(decision, 'governs');
    if (first?.from.valid && decision.data.holder !== undefined && first.from.data.owner !== decision.data.holder)
      yield {
        node: first.from,
        at: { path: first.path },
        code: 'two-deciders',
        message: `\`${decision.data.holder}\` holds “${decision.name}”, and \`${first.from.data.owner}\` owns the policy that governs it`,
        hint: 'Let the same role do both',
      };
    for (const { from, path } of others)
      yield {
        node: from,
        at: { path },
        code: 'two-deciders',
        message: `“${decision.name}” is governed by “${first?.from.name}” as well`,
        hint: 'Leave it with one of the two policies, and link to that one from the other',
      };
  }
};

function* holders(handbook: Handbook, decision: Node<'decision'>): ReturnType<Check> {
  const { holder, each } = decision.data;
  const alone = decidesAlone(handbook, decision);
  const names = alone.map(({ name }) => name).join(', ');
  if (holder !== undefined && each)
    yield {
      node: decision,
      at: { path: ['each'] },
      code: 'two-deciders',
      message: 'Either one role holds a decision, or each role takes it for its own',
      hint: 'Remove `holder` or `each`',
    };
  else if (holder !== undefined && handbook.find(holder)?.kind === 'role' && !alone.some(({ id }) => id === holder))
    yield {
      node: decision,
      at: { path: ['holder'] },
      code: 'two-deciders',
      message: `The page of \`${holder}\` does not say that it decides this alone`,
      hint: names ? `Those who do: ${names}` : 'Give it `right: decides`, or remove `holder`',
    };
  else if (alone.length > 1 && holder === undefined && !each)
    yield {
      node: decision,
      at: { path: [] },
      code: 'two-deciders',
      message: `${alone.length} roles decide “${decision.name}” alone: ${names}`,
      hint: 'Name the one whose word counts as `holder`, or write `each: true` if each decides for its own',
    };
}

/** The roles that decide it without peers or approval. */
export const decidesAlone = (handbook: Handbook, decision: Node<'decision'>): Node<'role'>[] => [
  ...new Set(
    handbook
      .incoming(decision, 'has-right')
      .filter(({ item }) => item.right === 'decides')
      .map(({ from }) => from),
  ),
];
