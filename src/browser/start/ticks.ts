/** What somebody has ticked on a start page, and the files in which they carry it away. */

/** When it was ticked, in milliseconds since 1970, and what its target meant then. */
export interface Tick {
  at: number;
  mark: string;
}
export type Ticks = Readonly<Record<string, Tick>>;

export interface Line {
  key: string;
  mark: string;
  title: string;
  stage: string;
}

export const ticksKey = (start: string): string => `rolebook:start:${start}`;

/** Ticks as a browser or a file had them; whatever does not look like one is left out. */
export function readTicks(value: unknown): Ticks {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, Tick] => isTick(entry[1])));
}

function isTick(value: unknown): value is Tick {
  const { at, mark } = (value ?? {}) as Partial<Record<keyof Tick, unknown>>;
  return typeof at === 'number' && Number.isFinite(at) && typeof mark === 'string';
}

/** Whether the target has changed in meaning since it was ticked. */
export const isChanged = (tick: Tick | undefined, mark: string): boolean => tick !== undefined && tick.mark !== mark;

export const toFile = (start: string, ticks: Ticks): string =>
  `${JSON.stringify({ rolebook: 'start', start, ticks }, null, 2)}\n`;

/** The ticks of a file; undefined where it was not made by this page. */
export function fromFile(start: string, text: string): Ticks | undefined {
  try {
    const file = JSON.parse(text) as Partial<Record<'rolebook' | 'start' | 'ticks', unknown>> | null;
    return file?.rolebook === 'start' && file.start === start ? readTicks(file.ticks) : undefined;
  } catch {
    return undefined;
  }
}

/** Both together; of what was ticked twice, the later tick. */
export function merged(a: Ticks, b: Ticks): Ticks {
  const later = Object.entries(b).filter(([key, { at }]) => at >= (a[key]?.at ?? 0));
  return { ...a, ...Object.fromEntries(later) };
}

const day = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The record as a list that a manager can read, in Markdown. */
export function toList(name: string, lines: readonly Line[], ticks: Ticks): string {
  const done = lines.filter(({ key }) => ticks[key]).length;
  const stages = [...Map.groupBy(lines, ({ stage }) => stage)].flatMap(([stage, items]) => [
    '',
    `## ${stage}`,
    '',
    ...items.map(({ key, mark, title }) => {
      const tick = ticks[key];
      const when = tick ? ` (${day(tick.at)}${isChanged(tick, mark) ? ', changed since' : ''})` : '';
      return `- [${tick ? 'x' : ' '}] ${title}${when}`;
    }),
  ]);
  return [`# Getting ready: ${name}`, '', `${done} of ${lines.length} done.`, ...stages, ''].join('\n');
}
