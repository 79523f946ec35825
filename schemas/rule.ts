/** Cross-field rules: what one field demands of another. */
import { z } from 'zod';
import { type RuleCode } from './codes.ts';

/** Every field may be missing or wrong when a rule runs, because it runs beside the field checks. */
export type Draft<T> = T extends (infer Item)[]
  ? (Draft<Item> | undefined)[]
  : T extends object
    ? { [Key in keyof T]?: Draft<T[Key]> }
    : T | undefined;

/** Reports a problem at `path`, counted from the object that the rule stands on. */
export type Report = (path: readonly PropertyKey[], message: string, hint?: string) => void;

/**
 * A rule on a whole object; `code` names it in diagnostics. Zod skips refinements once a field has failed; this one always runs, so that
 * one check shows every problem of a file. A rule therefore takes nothing about its input for granted
 * beyond it being an object; `T` only names the fields that it looks at.
 */
export function rule<T>(code: RuleCode, check: (value: Draft<T>, report: Report) => void) {
  const always = z.check<object>((payload) => {
    const value: unknown = payload.value;
    if (typeof value !== 'object' || value === null) return;
    check(value as Draft<T>, (path, message, hint) => {
      payload.issues.push({ code: 'custom', path: [...path], message, params: { code, hint }, input: value });
    });
  });
  always._zod.def.when = () => true;
  return always;
}

/** Visits the items of a list that are objects. Whatever else stands there, the field checks report. */
export function eachOf<Item>(
  list: readonly (Item | undefined)[] | undefined,
  visit: (item: Item, index: number) => void,
): void {
  if (!Array.isArray(list)) return;
  (list as readonly (Item | undefined)[]).forEach((item, index) => {
    if (typeof item === 'object' && item !== null) visit(item, index);
  });
}
