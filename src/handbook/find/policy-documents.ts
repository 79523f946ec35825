/** The parts of a policy that answer a question by themselves: its statements and its numbers. */
import { titleCase } from '../blocks/blocks.ts';
import { type Handbook, type Node } from '../graph.ts';
import { quantity } from '../facts/quantity.ts';
import { entryUrl, statementUrl } from '../urls.ts';
import { type Document } from './document.ts';
import { clip } from './texts.ts';

const priors = { statement: 0.6, parameter: 0.8 };
/** The section of a policy’s page that lists its parameters. */
const parametersAnchor = 'parameters';

export const policyDocuments = (handbook: Handbook, policy: Node<'policy'>): Document[] => [
  ...policy.data.statements.map((statement) => ({
    url: statementUrl(policy.id, statement.id),
    title: `${policy.name}, ${statement.id}`,
    kind: 'Statement',
    fact: clip(statement.text),
    prior: priors.statement,
    partOf: entryUrl('policy', policy.id),
    detail: true,
    fields: {
      summary: [statement.text],
      links: [policy.name],
      facts: controlNumbers(handbook, statement.controls),
    },
  })),
  ...(policy.data.parameters ?? []).map((parameter) => {
    const sign = parameter.limit === 'at-most' ? '≤' : '≥';
    const cohort = (id: string) => handbook.find(id)?.name ?? id;
    const values = parameter.values.map(
      ({ for: of, value }) =>
        `${sign} ${quantity(value, parameter.unit)}${of === undefined ? '' : ` for ${cohort(of)}`}`,
    );
    return {
      url: `${entryUrl('policy', policy.id)}#${parametersAnchor}`,
      title: titleCase(parameter.name),
      kind: 'Number',
      fact: clip(values.join('; ')),
      prior: priors.parameter,
      partOf: entryUrl('policy', policy.id),
      detail: true,
      fields: {
        title: [parameter.name],
        summary: [...parameter.values.flatMap(({ for: of }) => (of === undefined ? [] : [cohort(of)]))],
        links: [policy.name],
        triggers: [
          `how long how many ${parameter.limit === 'at-most' ? 'limit maximum most' : 'minimum least'} ${parameter.unit}`,
        ],
      },
    };
  }),
];

const controlNumbers = (handbook: Handbook, ids: readonly string[] = []): string[] =>
  ids.flatMap((id) => {
    const control = handbook.find(id) as Node<'control'> | undefined;
    return control ? [control.data.number] : [];
  });
