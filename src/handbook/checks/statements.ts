/** A runbook that implements a policy names statements that the policy has. */
import { nearest } from '../suggest.ts';
import { type Check } from './check.ts';

export const statements: Check = function* (handbook) {
  for (const node of handbook.all('runbook')) {
    if (!node.valid) continue;
    for (const [index, { policy: id, statements }] of (node.data.implements ?? []).entries()) {
      const policy = handbook.find(id);
      if (policy?.kind !== 'policy' || !policy.valid) continue;
      const known = handbook.get('policy', id).data.statements.map((statement) => statement.id);
      for (const [at, statement] of statements.entries()) {
        if (known.includes(statement)) continue;
        const near = nearest(statement, known);
        yield {
          node,
          at: { path: ['implements', index, 'statements', at] },
          code: 'missing-statement',
          message: `${policy.name} has no statement \`${statement}\``,
          hint: near ? `Did you mean \`${near}\`?` : `It has ${known.join(', ')}`,
        };
      }
    }
  }
};
