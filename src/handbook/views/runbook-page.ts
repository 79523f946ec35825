/** The page of a runbook: what decides whether to start, the steps, and all else before and after them. */
import { type Fact, fact, joined, type Line, text, titleCase } from '../blocks/blocks.ts';
import { namesOf } from '../blocks/cells.ts';
import { linkIds } from '../blocks/link-lists.ts';
import { callLines } from '../facts/contacts.ts';
import { stepsOf, stepTitle } from '../facts/steps.ts';
import { type Handbook, type Node } from '../graph.ts';
import { type PagePart } from '../kinds/index.ts';
import { entryUrl, stepAnchor } from '../urls.ts';
import { entryView, type EntryView } from './entry.ts';

/** Somebody to call once so many minutes have passed. */
export interface Call {
  afterMinutes: number;
  /** When, in words: “After 15 min”. */
  title: string;
  /** What they are called. */
  names: readonly string[];
  /** One line for each of them, with the ways to reach them. */
  who: readonly Line[];
  when: string | undefined;
}

export interface RunbookView extends Omit<EntryView, 'parts' | 'brief'> {
  id: string;
  version: number;
  url: string;
  /** What a reader weighs before they start. */
  brief: readonly Fact[];
  /** Parts that are read beforehand, if there is time. */
  before: readonly PagePart[];
  /** The section with the steps; undefined in a draft that has none. */
  steps: string | undefined;
  /** Parts that follow the steps while the work goes on. */
  after: readonly PagePart[];
  calls: readonly Call[];
  /** Parts that tie it to the rest of the handbook. */
  foot: readonly PagePart[];
}

/** The part of the page that lists whom to call. */
export const callsId = 'whom-to-call';
export const timelineId = 'timeline';
export const aboutId = 'about-this-runbook';

export function runbookView(handbook: Handbook, node: Node<'runbook'>): RunbookView {
  const { parts, ...view } = entryView(handbook, node);
  const at = (title: string) => parts.findIndex((part) => part.type === 'body' && part.section.text === title);
  const steps = at('Steps');
  // Where a draft has no steps yet, everything is read in its order.
  const last = Math.max(at('Afterwards'), steps);
  const stepsPart = parts[steps];
  return {
    ...view,
    id: node.id,
    version: node.data.version,
    url: entryUrl('runbook', node.id),
    headings: withSteps(view.headings, node),
    brief: briefOf(handbook, node),
    before: parts.slice(0, Math.max(steps, 0)),
    steps: stepsPart?.type === 'body' ? stepsPart.section.slug : undefined,
    after: parts.slice(steps + 1, last + 1),
    calls: callsOf(handbook, node),
    foot: parts.slice(last + 1),
  };
}

function briefOf(handbook: Handbook, { data }: Node<'runbook'>): Fact[] {
  const reversible = { yes: 'Can be undone', partly: 'Partly', no: 'Cannot be undone' }[data.reversible];
  const end = data.pointOfNoReturn;
  return [
    ...fact('Severity', joined(linkIds(handbook, data.severity))),
    ...fact('Takes', data.minutes === undefined ? [] : [text(`${data.minutes} min`)]),
    ...fact('Risk', [text(titleCase(data.risk), data.risk === 'high' ? 'warn' : undefined)]),
    ...fact('Reversible', [
      text(reversible, data.reversible === 'yes' ? undefined : 'warn'),
      ...(end === undefined ? [] : [text(' until '), { text: `step ${end}`, href: `#${stepAnchor(end)}` }]),
    ]),
    ...fact('Performed by', joined(linkIds(handbook, data.performedBy))),
  ];
}

const callsOf = (handbook: Handbook, { data }: Node<'runbook'>): Call[] =>
  [...(data.escalation ?? [])]
    .sort((a, b) => a.afterMinutes - b.afterMinutes)
    .map(({ afterMinutes, to, when }) => ({
      afterMinutes,
      title: afterMinutes === 0 ? 'At once' : `After ${afterMinutes} min`,
      names: namesOf(handbook, to),
      who: callLines(handbook, to),
      when,
    }));

/** The table of contents with the steps below their heading. */
const withSteps = (headings: EntryView['headings'], node: Node): EntryView['headings'] =>
  headings.flatMap((heading) =>
    heading.text === 'Steps' && heading.depth === 2
      ? [
          heading,
          ...stepsOf(node).map((step, index) => ({
            depth: 3,
            slug: stepAnchor(index + 1),
            text: `${index + 1}. ${stepTitle(step)}`,
          })),
        ]
      : [heading],
  );
