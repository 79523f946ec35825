/** What changes between what two roles have for the same thing. Runs in the browser too. */
import type { Difference, Measure, Value } from './profile.ts';
import { targetDifferences } from './target-difference.ts';

/** Every change from the values of one role to those of another; none where they have the same. */
export const differences = (from: readonly Value[], to: readonly Value[]): Difference[] =>
  to.flatMap((value) => {
    const before = from.find(({ aspect }) => aspect === value.aspect);
    return before ? valueDifferences(before, value) : [];
  });

function valueDifferences(from: Value, to: Value): Difference[] {
  const { aspect } = to;
  const [a, b] = [from.measure, to.measure];
  if (a.type === 'targets' && b.type === 'targets') return targetDifferences(a.targets, b.targets);
  if (a.type === 'scale' && b.type === 'scale') return scaleDifference(a, b);
  if (a.type === 'set' && b.type === 'set') return setDifference(aspect, a.members, b.members);
  if (a.type === 'count' && b.type === 'count') return countDifference(a.count, b.count);
  return [];
}

type Of<Type extends Measure['type']> = Extract<Measure, { type: Type }>;

function scaleDifference(a: Of<'scale'>, b: Of<'scale'>): Difference[] {
  if (a.word === b.word) return [];
  const text = `${a.word || 'Not said'} → ${b.word || 'not said'}`;
  if (a.rank === undefined || b.rank === undefined || a.rank === b.rank) return [{ text, verdict: 'other' }];
  const more = b.rank > a.rank;
  return [{ text: `${text}: ${more ? b.more : b.less}`, verdict: more ? 'more' : 'less' }];
}

function setDifference(aspect: string, a: readonly string[], b: readonly string[]): Difference[] {
  const [gone, fresh] = [a.filter((one) => !b.includes(one)), b.filter((one) => !a.includes(one))];
  const parts = [
    ...(gone.length > 0 ? [`no longer ${gone.join(', ')}`] : []),
    ...(fresh.length > 0 ? [`also ${fresh.join(', ')}`] : []),
  ];
  return parts.length > 0 ? [{ text: `${aspect}: ${parts.join('; ')}`, verdict: 'other' }] : [];
}

function countDifference(a: number, b: number): Difference[] {
  if (a === b) return [];
  return [{ text: `${a} → ${b}: ${Math.abs(b - a)} ${b > a ? 'more' : 'fewer'}`, verdict: b > a ? 'more' : 'less' }];
}
