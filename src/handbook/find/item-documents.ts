/** What has a place on a page of the vocabulary, and the alerts. */
import { alerts } from '../facts/alerts.ts';
import { hasSteps } from '../facts/steps.ts';
import { type Handbook, type Node } from '../graph.ts';
import { entryUrl, nodeUrl, stepUrl } from '../urls.ts';
import { type Document } from './document.ts';

interface ItemData {
  summary?: string;
  aliases?: readonly string[];
  group?: string;
}

/** The words for what an item is, and how likely it is to be what somebody wants. */
const kinds = {
  term: { name: 'Term', prior: 0.75 },
  severity: { name: 'Severity', prior: 0.9 },
  tier: { name: 'Tier', prior: 0.9 },
  tool: { name: 'Tool', prior: 0.6 },
  skill: { name: 'Skill', prior: 0.6 },
  duty: { name: 'Duty', prior: 0.8 },
  forum: { name: 'Forum', prior: 0.8 },
} as const;

export const itemDocuments = (handbook: Handbook): Document[] =>
  (Object.keys(kinds) as (keyof typeof kinds)[]).flatMap((kind) =>
    (handbook.all(kind) as readonly Node[]).map((node) => {
      const { summary = '', aliases = [], group } = node.data as ItemData;
      return {
        url: nodeUrl(node) as string,
        title: node.name,
        kind: kinds[kind].name,
        fact: summary,
        prior: kinds[kind].prior,
        fields: {
          title: [node.name],
          aliases,
          summary: [summary],
          facts: [...(group ? [group] : []), ...(kind === 'duty' ? ['get ready', 'start', 'onboarding'] : [])],
        },
      };
    }),
  );

/** An alert leads to the steps of its runbook, and to a page of its own where several may fit. */
export const alertDocuments = (handbook: Handbook): Document[] =>
  alerts(handbook).map(({ name, url, runbooks }) => {
    const [runbook] = runbooks;
    const only = runbooks.length === 1 && runbook && hasSteps(runbook) ? runbook : undefined;
    return {
      url: only ? stepUrl(only.id, 1) : url,
      title: name,
      kind: 'Alert',
      fact: only ? `Steps of ${only.name}` : `${runbooks.length} runbooks`,
      prior: 1,
      partOf: only && entryUrl('runbook', only.id),
      fields: { title: [name], links: runbooks.map((each) => each.name), facts: ['alert', 'page', 'fires', 'firing'] },
    };
  });
