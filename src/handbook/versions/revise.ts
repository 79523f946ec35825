/** Freezes the newest version of a KPI or policy, and opens the next one for editing. */
import { type comparabilities } from '../../../schemas/entry.ts';
import { type VersionedKind } from '../../../schemas/fields.ts';
import { addDays } from '../facts/dates.ts';
import { openFront, prepend, setFields, spliced } from './edit-front-matter.ts';
import { versionFile } from './frozen.ts';

export interface Revision {
  kind: VersionedKind;
  id: string;
  /** The number of the version that is frozen. */
  version: number;
  /** From when the next one counts. */
  effective: string;
  /** The day on which this is done. */
  today: string;
  note: string;
  comparability: (typeof comparabilities)[number] | undefined;
}

/** The texts of both files: the frozen one with its last day, and the open one with its number, day and change. */
export function revise(text: string, revision: Revision): { frozenFile: string; frozen: string; open: string } {
  const { kind, id, version, effective, today, note, comparability } = revision;
  const front = openFront(text);
  const change = {
    version: version + 1,
    date: today,
    meaning: true,
    note,
    ...(comparability !== undefined && { comparability }),
  };
  return {
    frozenFile: versionFile(kind, id, version),
    frozen: spliced(front, setFields(front, [], { until: addDays(effective, -1) }, 'effective')),
    open: spliced(front, [
      ...setFields(front, [], { version: version + 1, effective }, 'effective'),
      ...prepend(front, 'changes', change, 'effective'),
    ]),
  };
}
