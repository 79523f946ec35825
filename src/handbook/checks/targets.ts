/** A role’s target fits its KPI and the policy that its number comes from. */
import { type Target, targetSchema } from '../../../schemas/target.ts';
import { type Kpi } from '../../../schemas/kpi.ts';
import { type Handbook } from '../graph.ts';
import { valueAt, valuesAt } from '../reading/schema-tree.ts';
import { suggestion } from '../reading/suggest.ts';
import { findParameter } from '../facts/targets.ts';
import { type Check, type Problem } from './check.ts';

type Finding = Pick<Problem, 'code' | 'message' | 'hint'> & { key: string };

export const targets: Check = function* (handbook) {
  for (const node of handbook.every('role')) {
    const seen = new Set<unknown>();
    for (const { value: id, path } of valuesAt(node.data, ['kpis', '*', 'kpi'])) {
      if (seen.has(id))
        yield {
          node,
          at: { path },
          code: 'repeated-item',
          message: `The role has \`${String(id)}\` twice`,
          hint: 'Put all its targets under one `kpi`',
        };
      seen.add(id);
    }
    for (const { value, path } of valuesAt(node.data, ['kpis', '*', 'targets', '*'])) {
      // A wrong field elsewhere in the role does not hide what is wrong with a target.
      if (!node.valid && !targetSchema.safeParse(value).success) continue;
      const target = value as Target;
      const kpi = handbook.find(String(valueAt(node.data, [...path.slice(0, 2), 'kpi'])));
      for (const { key, ...finding } of [
        ...(kpi?.kind === 'kpi' && kpi.valid ? checkDirection(handbook.get('kpi', kpi.id).data, target) : []),
        ...checkParameter(handbook, target),
        ...checkScale(handbook, target),
      ])
        yield { node, at: { path: [...path, key] }, ...finding };
    }
  }
};

/** The comparing keys that would call a bad value good. */
const against: Record<Kpi['direction'], readonly (keyof Target)[]> = {
  up: ['atMost', 'below'],
  down: ['atLeast', 'above'],
  within: [],
};

function* checkDirection(kpi: Kpi, target: Target): Iterable<Finding> {
  if (target.of !== undefined || target.ofKpi !== undefined) return;
  const key = against[kpi.direction].find((name) => target[name] !== undefined);
  if (key)
    yield {
      key,
      code: 'target-direction',
      message: `\`${key}\` goes against “${kpi.title}”, where ${kpi.direction} is good`,
      hint: 'Turn the comparison round, or say with `of` what else the number measures',
    };
  if (typeof target.change === 'number' && kpi.direction !== 'within' && target.change > 0 !== (kpi.direction === 'up'))
    yield {
      key: 'change',
      code: 'target-direction',
      message: `A change of ${target.change}% goes against “${kpi.title}”, where ${kpi.direction} is good`,
      hint: 'Turn the sign round, or say with `of` what else the number measures',
    };
}

function* checkParameter(handbook: Handbook, target: Target): Iterable<Finding> {
  const policy = target.policy === undefined ? undefined : handbook.find(target.policy);
  if (!target.parameter || policy?.kind !== 'policy' || !policy.valid) return;
  const { parameters = [] } = handbook.get('policy', policy.id).data;
  const found = findParameter(parameters, target);
  if (!found.parameter) {
    const known = parameters.map(({ id }) => id);
    yield {
      key: 'parameter',
      code: 'missing-parameter',
      message: `${policy.name} has no parameter \`${target.parameter}\``,
      hint: suggestion(target.parameter, known, `It has ${known.join(', ') || 'none'}`),
    };
  } else if (found.values.length === 0) {
    yield {
      key: 'for',
      code: 'missing-parameter',
      message: `The parameter \`${target.parameter}\` of ${policy.name} has no value for “${target.for}”`,
      hint: `It has values for ${found.parameter.values.map((value) => value.for ?? 'everything').join(', ')}`,
    };
  } else if (target.tighter !== undefined) {
    const { tighter } = target;
    const { limit } = found.parameter;
    if (found.values.every(({ value }) => (limit === 'at-most' ? tighter < value : tighter > value))) return;
    yield {
      key: 'tighter',
      code: 'stretch',
      message: `${tighter} is not stricter than the policy`,
      hint: 'Remove `tighter`; the number of the policy counts',
    };
  }
}

/** `for: sev1` is meant as a severity, although any words could stand there. */
function* checkScale(handbook: Handbook, { for: cohort }: Target): Iterable<Finding> {
  if (cohort === undefined || cohort.includes(' ')) return;
  const known = [...handbook.all('severity'), ...handbook.all('tier')].map(({ id }) => id);
  if (known.includes(cohort) || !/\d/.test(cohort)) return;
  yield {
    key: 'for',
    code: 'missing-reference',
    message: `No severity or tier has the id \`${cohort}\``,
    hint: suggestion(cohort, known, `Known: ${known.join(', ')}`),
  };
}
