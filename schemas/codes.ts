/** The codes of the rules that a field demands of another. The guide has a section for each. */
export const ruleCodes = [
  'contact',
  'either-or',
  'essentials',
  'exceptions',
  'history',
  'point-of-no-return',
  'repeated-item',
  'scorecard-weights',
  'skill-importance',
  'status',
  'stretch',
  'synonym',
  'target-keys',
  'unverified-must',
  'urgent-runbook',
] as const;

export type RuleCode = (typeof ruleCodes)[number];
