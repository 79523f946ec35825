/** Turns what zod finds into diagnostics that an author can act on. */
import { type z } from 'zod';
import { isRuleCode } from '../../../schemas/codes.ts';
import { type Code } from '../codes.ts';
import { bounds } from './bounds.ts';
import { type Path } from './source.ts';
import { fieldsAt, valueAt } from './schema-tree.ts';
import { suggestion } from './suggest.ts';

/** A problem at a path of the data. */
export interface DataProblem {
  code: Code;
  path: Path;
  message: string;
  hint: string;
}

/** One more than is shown, so that it can be told that there are more. */
const most = bounds.problems + 1;

type Issue = z.core.$ZodIssue;

/** Every problem that `data` has with `schema`; none where it fits. */
export function validate(schema: z.ZodType, data: unknown): DataProblem[] {
  const result = schema.safeParse(data);
  return result.success ? [] : result.error.issues.slice(0, most).flatMap((issue) => toProblems(schema, data, issue));
}

function toProblems(schema: z.ZodType, data: unknown, issue: Issue): DataProblem[] {
  const path = issue.path as Path;
  const name = showPath(path);
  const value = valueAt(data, path);
  const about = describe(schema, path);
  const problem = (code: Code, message: string, hint: string): DataProblem[] => [{ code, path, message, hint }];
  const choices = choicesOf(issue);

  if (value === undefined && (choices || issue.code === 'invalid_type'))
    return problem('missing-field', `${name} is missing`, about ? `Add it: ${about}` : 'Add it');
  if (choices) return problem('wrong-value', `${name} is ${show(value)}`, oneOf(value, choices));
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, most).map((key) => unknownKey(schema, data, path, key));
    case 'invalid_type':
      return problem(
        'wrong-type',
        `${name} is ${typeName(value)}, and should be ${article(issue.expected)}`,
        about || 'Change its value',
      );
    case 'invalid_union':
      return problem(
        'wrong-value',
        `${name} is ${show(value)}, which fits none of its forms`,
        about || 'See the guide',
      );
    case 'custom': {
      const code: unknown = issue.params?.['code'];
      const hint: unknown = issue.params?.['hint'];
      const advice = typeof hint === 'string' ? hint : about || 'Change its value';
      return problem(isRuleCode(code) ? code : 'wrong-value', issue.message, advice);
    }
    default:
      return problem(
        'wrong-value',
        `${name} is ${show(value)}: ${lowerFirst(issue.message)}`,
        about || 'Change its value',
      );
  }
}

function unknownKey(schema: z.ZodType, data: unknown, path: Path, key: string): DataProblem {
  const used = Object.keys(valueAt(data, path) ?? {});
  const names = Object.keys(fieldsAt(schema, path));
  const unused = names.filter((name) => !used.includes(name));
  const known = `Known here: ${unused.join(', ') || 'no other key'}`;
  const hint = suggestion(key, unused, suggestion(key, names, known));
  return { code: 'unknown-key', path: [...path, key], message: `\`${key}\` is not a known key`, hint };
}

/** The values that an issue would have accepted, where they can be listed. */
function choicesOf(issue: Issue): string[] | undefined {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  if (issue.code === 'invalid_union' && 'options' in issue) return issue.options?.map(String);
  return undefined;
}

/** The description of the field at `path`, as its schema gives it. */
function describe(schema: z.ZodType, path: Path): string {
  const named = path.findLastIndex((step) => typeof step === 'string');
  if (named === -1) return '';
  return fieldsAt(schema, path.slice(0, named))[String(path[named])]?.description ?? '';
}

const oneOf = (value: unknown, values: readonly string[]): string => {
  const near = typeof value === 'string' ? suggestion(value, values, '') : '';
  return [near, `It is one of ${values.join(', ')}`].filter(Boolean).join(' ');
};

const showPath = (path: Path): string =>
  path.length === 0
    ? 'The value'
    : '`' +
      path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index ? `.${step}` : step)).join('') +
      '`';

const show = (value: unknown): string => {
  const text = typeof value === 'string' ? `“${value}”` : ((JSON.stringify(value) as string | undefined) ?? 'missing');
  return text.length > 60 ? text.slice(0, 57) + '…' : text;
};

const typeName = (value: unknown): string =>
  value === null
    ? 'empty'
    : Array.isArray(value)
      ? 'a list'
      : typeof value === 'object'
        ? 'a mapping'
        : typeof value === 'string'
          ? 'text'
          : `a ${typeof value}`;

const article = (type: string): string =>
  ({
    string: 'text',
    array: 'a list',
    object: 'a mapping of keys',
    int: 'a whole number',
    number: 'a number',
    boolean: 'true or false',
  })[type] ?? type;

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
