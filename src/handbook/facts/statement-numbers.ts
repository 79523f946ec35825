/**
 * Which numbers of a policy a statement uses. It names them in its text, by the words that the name of the parameter
 * starts with: a statement about “the cycle time” uses `Cycle time, from opening to close`.
 */
import { type Parameter, type Statement } from '../../../schemas/policy.ts';

/** Where the name of a parameter goes on to say more than what people call it. */
const end =
  /[,(]| (?:a|after|an|at|before|between|by|for|from|in|into|of|on|over|past|per|that|the|to|until|when|with|within|without)\b/;

/** What people call a parameter. */
export const termOf = ({ name }: Pick<Parameter, 'name'>): string => name.split(end, 1)[0]?.trim().toLowerCase() ?? '';

/** The parameters whose terms stand in the text, in the order of the policy. */
export function parametersIn({ text }: Pick<Statement, 'text'>, parameters: readonly Parameter[]): Parameter[] {
  const words = plain(text);
  const terms = parameters.map((parameter) => ({ parameter, term: plain(termOf(parameter)).trim() }));
  return terms.filter(({ term }) => term && words.includes(` ${term} `)).map(({ parameter }) => parameter);
}

/** Words between single spaces, in the singular, so that `review intervals` is found too. */
const plain = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/(?<=\p{L}{3})s\b/gu, '')} `;
