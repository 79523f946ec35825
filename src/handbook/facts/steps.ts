/** The steps of a runbook, as its body has them. */
import { type Node } from '../graph.ts';
import { type Step } from '../reading/body.ts';

/** The section of that name is the one with the steps, whatever other lists the body has. */
const section = 'Steps';

/** In their order; none for an entry of another kind. */
export const stepsOf = ({ kind, outline }: Node): readonly Step[] =>
  (kind === 'runbook' && outline?.sections.find(({ text }) => text === section)?.steps) || [];

export const hasSteps = (node: Node): boolean => stepsOf(node).length > 0;

/** What a step is called: its first sentence, without the minutes that it takes. */
export const stepTitle = ({ text }: Step): string => (/^.*?[^.](?=\.(?:\s|$)| \(|\n|$)/.exec(text)?.[0] ?? text).trim();
