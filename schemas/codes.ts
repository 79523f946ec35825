/**
 * The codes of the rules that a field demands of another, with what each says in short. The guide has a section for each.
 * A broken rule is always an error.
 */
export const ruleCodes = {
  'either-or': 'An item is none or several of things that exclude each other',
  essentials: 'Something essential is not in the role’s own lists',
  exceptions: 'The terms for exceptions contradict each other',
  history: 'The list of changes does not fit the version',
  'point-of-no-return': 'The point of no return contradicts the rest',
  'repeated-item': 'An item stands twice in a list',
  'scorecard-weights': 'The weights of a scorecard do not add up',
  'skill-importance': 'A skill has no importance',
  status: 'The status and what goes with it disagree',
  stretch: 'A stretch is not harder than its value',
  synonym: 'A synonym changes nothing',
  'target-history': 'It is not clear which targets counted when',
  'target-keys': 'The keys of a target do not go together',
  'unverified-must': 'Nothing shows whether a must is kept',
  'urgent-runbook': 'An urgent runbook lacks its minutes or whom to call',
} as const satisfies Record<string, string>;

export type RuleCode = keyof typeof ruleCodes;

export const isRuleCode = (code: unknown): code is RuleCode =>
  typeof code === 'string' && Object.hasOwn(ruleCodes, code);
