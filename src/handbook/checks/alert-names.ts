/** Every alert has a page of its own, on every system: names that become one folder are one too many. */
import { valuesAt } from '../reading/schema-tree.ts';
import { alertSegment } from '../urls.ts';
import { type Check } from './check.ts';

export const alertNames: Check = function* (handbook) {
  const taken = new Map<string, { name: string; file: string }>();
  for (const node of handbook.all('runbook'))
    for (const { value, path } of valuesAt(node.data, ['alerts', '*'])) {
      if (typeof value !== 'string') continue;
      const folder = alertSegment(value).toLowerCase();
      const first = taken.get(folder);
      if (first && first.name !== value)
        yield {
          node,
          at: { path },
          code: 'clashing-alerts',
          message: `The pages of \`${value}\` and of \`${first.name}\` in ${first.file} would be one folder`,
          hint: 'Write both the same way, as the monitoring sends it, or rename one of the alerts',
        };
      if (!first) taken.set(folder, { name: value, file: node.source.file });
    }
};
