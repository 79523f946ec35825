/** Every alert has a page of its own, on every system: some make one folder of names that differ in case. */
import { valuesAt } from '../reading/schema-tree.ts';
import { alertSegment } from '../urls.ts';
import { type Check } from './check.ts';

export const alertNames: Check = function* (handbook) {
  const taken = new Map<string, { name: string; segment: string; file: string }>();
  for (const node of handbook.all('runbook'))
    for (const { value, path } of valuesAt(node.data, ['alerts', '*'])) {
      if (typeof value !== 'string') continue;
      const segment = alertSegment(value);
      const first = taken.get(segment.toLowerCase());
      if (first && first.segment !== segment)
        yield {
          node,
          at: { path },
          code: 'clashing-alerts',
          message: `The pages of \`${value}\` and of \`${first.name}\` in ${first.file} would be one folder`,
          hint: 'Write both the same way, as the monitoring sends it, or rename one of the alerts',
        };
      if (!first) taken.set(segment.toLowerCase(), { name: value, segment, file: node.source.file });
    }
};
