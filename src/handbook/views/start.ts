/** What someone does to get ready for a duty or a role, as a timeline of days. */
import { type Line, linkTo, text, titleCase } from '../blocks/blocks.ts';
import { callLine } from '../facts/contacts.ts';
import { type PlanItem, type PlanSort, type StageDay, startPlan } from '../facts/start-plan.ts';
import { type Handbook, type Node } from '../graph.ts';

export interface StartPage {
  id: string;
  name: string;
  summary: string;
  kind: 'duty' | 'role';
}

/** Duties in the order of their file, then roles. */
export const startPages = (handbook: Handbook): StartPage[] =>
  [...handbook.all('duty'), ...handbook.all('role')].map((node) => ({
    id: node.id,
    name: node.name,
    summary: node.data.summary,
    kind: node.kind,
  }));

export interface StartLine {
  key: string;
  mark: string;
  /** What stands in a record of it, without links. */
  title: string;
  /** What to do, where that differs within the group: “Read”. */
  how: string | undefined;
  what: Line;
  /** Empty where it takes no time of its own. */
  time: string;
}

export interface StartGroup {
  id: string;
  title: string;
  lines: StartLine[];
}

export interface StartStage {
  id: string;
  title: string;
  /** In all; empty where nothing of it takes time of its own. */
  time: string;
  /** On each working day since the stage before. */
  daily: string;
  groups: StartGroup[];
}

export interface StartView extends StartPage {
  total: string;
  stages: StartStage[];
}

const titles: Record<Exclude<PlanSort, 'access'>, string> = {
  runbook: 'Runbooks to learn',
  policy: 'Policies to acknowledge',
  template: 'Templates to know',
  kpi: 'KPIs to understand',
  person: 'People to meet',
  forum: 'Forums to join',
  goal: 'What is reached by then',
};

/** Working days up to each stage, from the one before it. */
const workingDays: Record<StageDay, number> = { 1: 1, 7: 4, 30: 17, 60: 21, 90: 21 };

/** `95` as people say it: `1 h 35 min`. */
export function duration(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [hours > 0 ? `${hours} h` : '', rest > 0 || hours === 0 ? `${rest} min` : ''].filter(Boolean).join(' ');
}

const sum = (items: readonly PlanItem[]): number => items.reduce((total, { minutes }) => total + minutes, 0);

export function startView(handbook: Handbook, page: StartPage): StartView {
  const items = startPlan(handbook, handbook.get(page.kind, page.id));
  const stages = [...Map.groupBy(items, ({ day }) => day)].map(([day, all]) => toStage(handbook, day, all));
  return { ...page, total: duration(sum(items)), stages };
}

function toStage(handbook: Handbook, day: StageDay, items: readonly PlanItem[]): StartStage {
  const minutes = sum(items);
  const daily = Math.ceil(minutes / workingDays[day] / 5) * 5;
  const systems = Map.groupBy(
    items.filter(({ sort }) => sort === 'access'),
    ({ node }) => node as Node<'system'>,
  );
  return {
    id: `day-${day}`,
    title: `Day ${day}`,
    time: minutes === 0 ? '' : duration(minutes),
    daily: day === 1 || minutes === 0 ? '' : `about ${duration(daily)} a working day`,
    groups: [
      ...(systems.size > 0
        ? [
            {
              id: `day-${day}-access`,
              title: 'Access to ask for',
              lines: [...systems].flatMap(([system, accesses]) =>
                accesses.map((item) => accessLine(handbook, system, item)),
              ),
            },
          ]
        : []),
      ...(Object.keys(titles) as (keyof typeof titles)[]).flatMap((sort) => {
        const lines = items.filter((item) => item.sort === sort).map((item) => toLine(handbook, item));
        return lines.length > 0 ? [{ id: `day-${day}-${sort}`, title: titles[sort], lines }] : [];
      }),
    ],
  };
}

const accessLine = (handbook: Handbook, system: Node<'system'>, item: PlanItem): StartLine => ({
  ...lineOf(item, `${system.name}: ${item.about}`),
  what: [
    text(system.name, 'strong'),
    text(` ${item.about}. `),
    ...whereToAsk(system),
    text(', granted by ', 'quiet'),
    linkTo(handbook.find(system.data.grantedBy) as Node),
  ],
});

const whereToAsk = ({ data: { ask } }: Node<'system'>): Line =>
  /^https:\/\/\S+$/.test(ask) ? [{ text: 'Ask here', href: ask }] : [text(`Ask: ${ask}`, 'quiet')];

function toLine(handbook: Handbook, item: PlanItem): StartLine {
  const { node, about, sort } = item;
  if (!node) return { ...lineOf(item, about ?? ''), what: [text(about ?? '')] };
  const more = about ? [text(` · ${about}`, 'quiet')] : [];
  return {
    ...lineOf(item, node.name),
    what: [...(sort === 'person' ? callLine(handbook, node) : [linkTo(node)]), ...more],
  };
}

const lineOf = ({ key, mark, how, sort, minutes }: PlanItem, title: string): Omit<StartLine, 'what'> => ({
  key,
  mark,
  title: `${titleCase(how)}: ${title}`,
  how: sort === 'runbook' ? titleCase(how) : undefined,
  time: minutes > 0 ? `${minutes} min` : '',
});
