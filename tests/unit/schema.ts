/** What a schema finds in data that is valid but for a few fields. */
import { type z } from 'zod';
import { parse } from 'yaml';
import { validate } from '../../src/handbook/reading/validate.ts';
import { paths, textOf } from './handbook.ts';

/** The front matter of the valid entry of a kind, with these fields set (undefined removes one). */
const data =
  (path: string) =>
  (fields: Record<string, unknown> = {}): Record<string, unknown> => {
    const given = { ...(parse(textOf(path).split('---\n')[1] ?? '') as object), ...fields };
    return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  };
export const roleData = data(paths.role);
export const kpiData = data(paths.kpi);
export const runbookData = data(paths.runbook);
export const policyData = data(paths.policy);

/** Every problem as `path code`, such as `targets.0.stretch stretch`. */
export const findings = (schema: z.ZodType, value: unknown): string[] =>
  validate(schema, value).map(({ path, code }) => `${path.join('.')} ${code}`.trim());
