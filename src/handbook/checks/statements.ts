/** A runbook that implements a policy names statements that the policy has. */
import { valueAt, valuesAt } from '../reading/schema-tree.ts';
import { suggestion } from '../reading/suggest.ts';
import { type Check } from './check.ts';

export const statements: Check = function* (handbook) {
  for (const node of handbook.every('runbook')) {
    // Read as they are written: another error in either file does not hide this one.
    for (const { value: statement, path } of valuesAt(node.data, ['implements', '*', 'statements', '*'])) {
      const policy = handbook.find(String(valueAt(node.data, [...path.slice(0, 2), 'policy'])));
      if (policy?.kind !== 'policy' || typeof statement !== 'string') continue;
      const known = valuesAt(policy.data, ['statements', '*', 'id']).map(({ value }) => String(value));
      if (known.length === 0 || known.includes(statement)) continue;
      yield {
        node,
        at: { path },
        code: 'missing-statement',
        message: `${policy.name} has no statement \`${statement}\``,
        hint: suggestion(statement, known, `It has ${known.join(', ')}`),
      };
    }
  }
};
