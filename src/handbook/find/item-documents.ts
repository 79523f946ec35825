/** What has a place on a page of the vocabulary, and the alerts. */
import { type VocabularyKind } from '../../../schemas/fields.ts';
import { vocabularyKinds } from '../../../schemas/index.ts';
import { titleCase } from '../blocks/blocks.ts';
import { alerts } from '../facts/alerts.ts';
import { type Handbook, type Node } from '../graph.ts';
import { entryUrl, nodeUrl } from '../urls.ts';
import { type Document } from './document.ts';

interface ItemData {
  summary?: string;
  aliases?: readonly string[];
  group?: string;
}

/** How likely an item is to be what somebody wants, for lists that differ from the others. */
const priors: Partial<Record<VocabularyKind, number>> = { term: 0.75, severity: 0.9, tier: 0.9, duty: 0.8, forum: 0.8 };
const usualPrior = 0.6;
/** Items that are many and seldom the answer come with the details. */
const seldom: readonly VocabularyKind[] = ['tool', 'skill'];

/** Every item that has a place on a page, of whatever list. */
export const itemDocuments = (handbook: Handbook): Document[] =>
  (Object.keys(vocabularyKinds) as VocabularyKind[]).flatMap((kind) =>
    (handbook.all(kind) as readonly Node[]).flatMap((node): Document[] => {
      const url = nodeUrl(node);
      if (url === undefined) return [];
      const { summary = '', aliases = [], group } = node.data as ItemData;
      return [
        {
          url,
          title: node.name,
          kind: titleCase(vocabularyKinds[kind].name),
          fact: summary,
          prior: priors[kind] ?? usualPrior,
          detail: seldom.includes(kind),
          fields: {
            title: [node.name],
            aliases,
            summary: [summary],
            facts: group ? [group] : [],
            ...(kind === 'duty' ? { questions: dutyQuestions(node.name) } : {}),
          },
        },
      ];
    }),
  );

/** The page of a duty answers these for each of them. */
const dutyQuestions = (name: string): string[] => [
  `what does a ${name} do`,
  `responsibilities of a ${name}`,
  `get ready as ${name}, first shift`,
  `runbooks to read, shadow and drill as ${name}`,
  `how to become ${name}`,
  `training and onboarding checklist of a ${name}`,
];

/** An alert leads to the steps of its runbook, and to a page of its own where several may fit. */
export const alertDocuments = (handbook: Handbook): Document[] =>
  alerts(handbook).map(({ name, url, runbooks }) => {
    const [runbook] = runbooks;
    const steps = runbook?.outline?.sections.find(({ text }) => text === 'Steps');
    const only = runbooks.length === 1 && runbook && steps ? runbook : undefined;
    return {
      url: only && steps ? `${entryUrl('runbook', only.id)}#${steps.slug}` : url,
      title: name,
      kind: 'Alert',
      fact: only ? `Steps of ${only.name}` : `${runbooks.length} runbooks`,
      prior: 1,
      partOf: only && entryUrl('runbook', only.id),
      fields: { title: [name], links: runbooks.map((each) => each.name), facts: ['alert', 'page', 'fires', 'firing'] },
    };
  });
