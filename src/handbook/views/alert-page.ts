/** The pages that the names of alerts open: which runbook to take, and who takes it. */
import { alerts, type Alert } from '../facts/alerts.ts';
import { callLines } from '../facts/contacts.ts';
import { hasSteps } from '../facts/steps.ts';
import { type Block, type Fact, fact, joined, linkTo, list, text } from '../blocks/blocks.ts';
import { type Handbook, type Node } from '../graph.ts';
import { alertSegment, entryUrl, stepUrl } from '../urls.ts';
import { capped, linkIds } from '../blocks/link-lists.ts';

export interface AlertView {
  /** Its segment of the URL. */
  segment: string;
  title: string;
  summary: string;
  runbooks: {
    id: string;
    title: string;
    url: string;
    /** Its first step, where it has steps. */
    start: string | undefined;
    summary: string;
    facts: Fact[];
  }[];
  /** Links to the runbooks beyond those. */
  more: Block[];
}

/** Runbooks that a page shows with all that a person who was called needs to know; who has more has to choose. */
const mostInFull = 5;

/** A page for each name; names that differ only where a URL cannot share theirs. */
export const alertViews = (handbook: Handbook): AlertView[] =>
  [...Map.groupBy(alerts(handbook), ({ name }) => alertSegment(name))].map(([segment, found]) =>
    toView(handbook, segment, found),
  );

function toView(handbook: Handbook, segment: string, found: readonly Alert[]): AlertView {
  const runbooks = [...new Set(found.flatMap((alert) => alert.runbooks))];
  return {
    segment,
    title: found.map(({ name }) => name).join(', '),
    summary: `When this alert fires, open ${runbooks.length === 1 ? 'this runbook' : 'the one of these runbooks that fits'}.`,
    runbooks: runbooks.slice(0, mostInFull).map((runbook) => ({
      id: runbook.id,
      title: runbook.name,
      url: entryUrl('runbook', runbook.id),
      start: hasSteps(runbook) ? stepUrl(runbook.id, 1) : undefined,
      summary: runbook.data.summary,
      facts: factsOf(handbook, runbook),
    })),
    more: list(capped(runbooks.slice(mostInFull).map((runbook) => [linkTo(runbook)])), 'More runbooks for this alert'),
  };
}

/** What someone who has just been called needs to know before they open the runbook. */
function factsOf(handbook: Handbook, { data }: Node<'runbook'>): Fact[] {
  return [
    ...fact('Severity', joined(linkIds(handbook, data.severity))),
    ...fact('Performed by', joined(linkIds(handbook, data.performedBy))),
    ...fact('Usual time', data.minutes === undefined ? [] : [text(`${data.minutes} minutes`)]),
    ...fact('When', ...data.triggers.map((trigger) => [text(trigger)])),
    ...fact(
      'Call',
      ...(data.escalation ?? []).flatMap(({ afterMinutes, to }) =>
        callLines(handbook, to).map((line) => [
          text(afterMinutes === 0 ? 'At once: ' : `After ${afterMinutes} min: `),
          ...line,
        ]),
      ),
    ),
  ];
}
