/** A role has one figure for one thing: no two targets of a KPI set the same limit to the same cohort. */
import { type Target, targetSchema } from '../../../schemas/target.ts';
import { valueAt, valuesAt } from '../reading/schema-tree.ts';
import { type Check } from './check.ts';

/** The comparing keys by the side on which they limit. */
const sides = { atLeast: 'lower', above: 'lower', atMost: 'upper', below: 'upper' } as const;
const keys = Object.keys(sides) as (keyof typeof sides)[];

export const twoFigures: Check = function* (handbook) {
  for (const node of handbook.all('role')) {
    const first = new Map<string, number>();
    for (const { value, path } of valuesAt(node.data, ['kpis', '*', 'targets', '*'])) {
      const parsed = targetSchema.safeParse(value);
      const key = parsed.success ? keys.find((name) => parsed.data[name] !== undefined) : undefined;
      if (!parsed.success || key === undefined) continue;
      const figure = parsed.data[key] as number;
      const what = `${String(valueAt(node.data, [...path.slice(0, 2), 'kpi']))} ${subject(parsed.data, sides[key])}`;
      const earlier = first.get(what);
      if (earlier === undefined) first.set(what, figure);
      else if (earlier !== figure)
        yield {
          node,
          at: { path: [...path, key] },
          code: 'two-figures',
          message: `The role has ${earlier} and ${figure} for the same thing`,
          hint: 'Keep one; or say what tells them apart: `for`, `of`, `over`, `by`, `when`, `stage` or `or`',
        };
    }
  }
};

/** Everything about a target except its figure and how it is said. */
function subject(target: Target, side: string): string {
  const { for: cohort, of, ofKpi, unit, over, by, inside, under, when, stage, or } = target;
  return JSON.stringify([side, cohort, of, ofKpi, unit, over, by, inside, under, when, stage, or]);
}
