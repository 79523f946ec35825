/** What changes between the targets that two roles have for one KPI. Runs in the browser too. */
import { quantity } from '../facts/quantity.ts';
import type { ComparableTarget, Difference, TargetNumber, Verdict } from './profile.ts';

/** Pairs targets of the same kind; those without a counterpart are shown on both sides, and nothing is judged. */
export function targetDifferences(from: readonly ComparableTarget[], to: readonly ComparableTarget[]): Difference[] {
  const left = [...from];
  const right = [...to];
  const differences = [sameText, sameKind].flatMap((matches) =>
    takePairs(left, right, matches).flatMap(([a, b]) => difference(a, b)),
  );
  if (left.length > 0 && right.length > 0)
    return [...differences, { text: `Not comparable: ${texts(left)} → ${texts(right)}`, verdict: 'not-comparable' }];
  return [
    ...differences,
    ...(left.length > 0 ? [{ text: `No longer: ${texts(left)}`, verdict: 'other' } as const] : []),
    ...(right.length > 0 ? [{ text: `Also: ${texts(right)}`, verdict: 'other' } as const] : []),
  ];
}

type Matches = (a: ComparableTarget, b: ComparableTarget) => boolean;

const sameText: Matches = (a, b) => a.text === b.text;

/** A target that names no period is judged over the window of its KPI, so it goes with any. */
const sameKind: Matches = (a, b) =>
  a.kind === b.kind &&
  Boolean(a.number) === Boolean(b.number) &&
  (a.number === undefined || a.over === b.over || a.over === undefined || b.over === undefined);

/** Takes the targets that match out of both lists, each at most once. */
function takePairs(left: ComparableTarget[], right: ComparableTarget[], matches: Matches) {
  return right.slice().flatMap((target): [ComparableTarget, ComparableTarget][] => {
    const at = left.findIndex((other) => matches(other, target));
    if (at === -1) return [];
    right.splice(right.indexOf(target), 1);
    return left.splice(at, 1).map((other) => [other, target]);
  });
}

const texts = (targets: readonly ComparableTarget[]): string => targets.map(({ text }) => text).join('; ');

function difference(from: ComparableTarget, to: ComparableTarget): Difference[] {
  const [a, b] = [from.number, to.number];
  const found = a && b ? [...limitDifference(a, b), ...stretchDifference(a, b)] : [];
  // Numbers that are the same, or none: what is left are the words, such as a condition.
  const words = found.length === 0 && from.text !== to.text;
  return [
    ...found,
    ...(words ? [{ text: `${from.text} → ${to.text}`, verdict: wordsVerdict(to) }] : []),
    ...(Boolean(from.indicative) === Boolean(to.indicative)
      ? []
      : [{ text: to.indicative ? 'Now a starting figure' : 'No longer a starting figure', verdict: 'other' as const }]),
  ];
}

/** Reasons and targets in words only are for people to compare. */
const wordsVerdict = ({ kind }: ComparableTarget): Verdict =>
  /^(?:unset|note)\|/.test(kind) ? 'not-comparable' : 'other';

function limitDifference(a: TargetNumber, b: TargetNumber): Difference[] {
  if (a.value !== b.value) return [moved(`${a.shown} → ${b.shown}`, b.value - a.value, b)];
  if (a.included === b.included) return [];
  return [
    {
      text: `${a.shown} in both: the number itself is ${b.included ? 'now enough' : 'no longer enough'}`,
      verdict: 'other',
    },
  ];
}

function stretchDifference(a: TargetNumber, b: TargetNumber): Difference[] {
  if (a.stretch && b.stretch) {
    if (a.stretch.value === b.stretch.value) return [];
    const text = `Aim for ${a.stretch.shown} → ${b.stretch.shown}`;
    return [{ ...moved(text, b.stretch.value - a.stretch.value, b), verdict: 'other' }];
  }
  if (b.stretch) return [{ text: `Also an aim for ${b.stretch.shown}`, verdict: 'other' }];
  return a.stretch ? [{ text: `No longer an aim for ${a.stretch.shown}`, verdict: 'other' }] : [];
}

function moved(change: string, by: number, { stricter, unit }: TargetNumber): Difference {
  const verdict = by > 0 === (stricter === 'up') ? 'stricter' : 'looser';
  return { text: `${change}: ${amount(Math.abs(by), unit)} ${verdict}`, verdict };
}

/** How far apart two targets are: `5 points`, `30 min`, `1 step`, `2×`. */
function amount(by: number, unit: string): string {
  // Subtraction leaves traces such as 0.09000000000000341.
  const value = Number(by.toFixed(6));
  if (unit === 'duration') {
    const [minutes, name] = value % 1440 === 0 ? [1440, 'days'] : value % 60 === 0 ? [60, 'hours'] : [1, 'minutes'];
    return quantity(value / minutes, name);
  }
  if (unit === 'percent' || unit === 'nps') return counted(value, 'point');
  return unit === 'step' ? counted(value, 'step') : quantity(value, unit);
}

const counted = (value: number, noun: string): string => `${quantity(value, 'count')} ${noun}${value === 1 ? '' : 's'}`;
