/** The numbers of policies fit one another, and runbooks call for help within those that they name. */
import { type BoundSign, type Parameter } from '../../../schemas/parameter.ts';
import { boundHolds, boundValues, otherValues } from '../facts/parameters.ts';
import { quantity } from '../facts/quantity.ts';
import { type Handbook, type Node } from '../graph.ts';
import { type Path } from '../reading/source.ts';
import { suggestion } from '../reading/suggest.ts';
import { type Check, type Problem } from './check.ts';

export const parameterBounds: Check = function* (handbook) {
  for (const node of handbook.all('policy')) {
    if (!node.valid) continue;
    for (const [index, parameter] of (node.data.parameters ?? []).entries())
      for (const [at, bound] of (parameter.bounds ?? []).entries()) {
        const path: Path = ['parameters', index, 'bounds', at];
        const own = boundValues(parameter, bound);
        if (own.length === 0) yield missing(node, [...path, 'for'], parameter, bound.for);
        const policy = bound.policy === undefined ? node : handbook.find(bound.policy);
        for (const value of own)
          yield* compare(node, path, parameterOf(policy, bound.parameter), bound, {
            value: value.value,
            unit: parameter.unit,
            own: value,
            says: `${parameter.name}${value.for === undefined ? '' : ` for ${value.for}`}`,
          });
      }
  }
  yield* escalations(handbook);
};

function* escalations(handbook: Handbook): Iterable<Problem> {
  for (const node of handbook.all('runbook')) {
    if (!node.valid) continue;
    for (const [index, { afterMinutes, within }] of (node.data.escalation ?? []).entries()) {
      if (!within) continue;
      const path: Path = ['escalation', index, 'within'];
      const found = parameterOf(handbook.find(within.policy), within.parameter);
      yield* compare(
        node,
        path,
        found,
        { ...within, is: 'at-most' as const },
        {
          value: afterMinutes,
          unit: 'minutes',
          own: undefined,
          says: 'This escalation',
        },
      );
    }
  }
}

interface Own {
  value: number;
  unit: string;
  own: Parameter['values'][number] | undefined;
  says: string;
}

/** Compares one number with the parameter that it has to fit. */
function* compare(
  node: Node,
  path: Path,
  found: ReturnType<typeof parameterOf>,
  bound: { is: BoundSign; parameter: string; of?: string | undefined },
  own: Own,
): Iterable<Problem> {
  if (!found) return;
  const { parameter, known, policy } = found;
  if (!parameter) {
    yield {
      node,
      at: { path: [...path, 'parameter'] },
      code: 'missing-parameter',
      message: `${policy.name} has no parameter \`${bound.parameter}\``,
      hint: suggestion(bound.parameter, known, `It has ${known.join(', ') || 'none'}`),
    };
    return;
  }
  const others = otherValues(parameter, bound.of, own.own);
  if (others.length === 0) yield missing(node, [...path, 'of'], parameter, bound.of ?? own.own?.for);
  for (const other of others) {
    const holds = boundHolds(bound.is, own, { value: other.value, unit: parameter.unit });
    if (holds) continue;
    const theirs = `${parameter.name}${other.for === undefined ? '' : ` for ${other.for}`}`;
    const figures = `${quantity(own.value, own.unit)} and ${quantity(other.value, parameter.unit)}`;
    yield {
      node,
      at: { path },
      code: 'broken-bound',
      message:
        holds === undefined
          ? `${figures} cannot be compared, because their units have no fixed length`
          : `“${own.says}” is not ${words[bound.is]} “${theirs}”: ${figures}`,
      hint: holds === undefined ? 'Give both in one unit, or remove the bound' : 'Change one of the two numbers',
    };
  }
}

const words: Record<BoundSign, string> = {
  below: 'below',
  'at-most': 'at most',
  equal: 'equal to',
  'at-least': 'at least',
  above: 'above',
};

const missing = (node: Node, path: Path, { name, values }: Parameter, cohort: string | undefined): Problem => ({
  node,
  at: { path },
  code: 'missing-parameter',
  message: `“${name}” has no value for “${cohort ?? 'everything'}”`,
  hint: `It has values for ${values.map((value) => value.for ?? 'everything').join(', ')}`,
});

/** The parameter with that id, if the policy can be read. */
function parameterOf(node: Node | undefined, id: string) {
  if (node?.kind !== 'policy' || !node.valid) return undefined;
  const policy = node as Node<'policy'>;
  const { parameters = [] } = policy.data;
  return { policy, parameter: parameters.find((one) => one.id === id), known: parameters.map((one) => one.id) };
}
