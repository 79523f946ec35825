/** `npm run revise -- kpi <id> --effective <day> --note "…"`: freezes a version and opens the next. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { comparabilities } from '../schemas/entry.ts';
import { day, type VersionedKind, versionedKinds, sentence } from '../schemas/fields.ts';
import { Refused } from '../src/handbook/editing/plan.ts';
import { type Handbook, type Node } from '../src/handbook/graph.ts';
import { lockFile, lockText } from '../src/handbook/reading/lock.ts';
import { splitFrontMatter } from '../src/handbook/reading/front-matter.ts';
import { suggestion } from '../src/handbook/reading/suggest.ts';
import { isFrozen } from '../src/handbook/versions/frozen.ts';
import { versionHash } from '../src/handbook/versions/meaning.ts';
import { revise } from '../src/handbook/versions/revise.ts';
import { versionsOf } from '../src/handbook/versions/versions.ts';
import { contentDir } from '../src/settings.ts';
import { misuse, readArguments } from './run/arguments.ts';
import { runWrite, today } from './edit/write.ts';

const usage = `usage: npm run revise -- <${versionedKinds.join('|')}> <id> --effective <YYYY-MM-DD> --note "…" [--comparability ${comparabilities.join('|')}]

Freezes the newest version of a KPI or policy as <id>.v<number>.md, and opens the next one in <id>.md for editing.
A new version is due when the same data could give another number, or the same conduct another verdict.

--effective      the day from which the next version counts
--note           what changes, in one sentence
--comparability  whether older numbers can still be compared, were restated, or break off here (default for a KPI: broken)`;

const { kind, id, effective, note, comparability, assumed } = readWords();

runWrite((handbook) => {
  const open = newest(handbook, kind, id);
  checkDay(open, effective);
  const file = join(contentDir, open.source.file.split('/').slice(-2).join('/'));
  const { version } = open.data;
  const revision = { kind, id, version, effective, today: today(), note, comparability };
  const { frozenFile, frozen, open: next } = revise(readFileSync(file, 'utf8'), revision);
  const split = splitFrontMatter(frozenFile, frozen);
  if ('problem' in split) throw new Error(split.problem.message);
  const hash = versionHash(open.data, split.source.body);
  return {
    texts: {
      [join(contentDir, frozenFile)]: frozen,
      [file]: next,
      [join(contentDir, lockFile)]: lockText([...handbook.lock.lines, { file: frozenFile, hash }]),
    },
    said: [
      `Version ${version} is frozen in ${join(contentDir, frozenFile)}.`,
      `Version ${version + 1} counts from ${effective}: edit it in ${file}, then run \`npm run check\`.`,
      ...(assumed
        ? ['It says that numbers break off here; if they do not, change `comparability` in its newest change.']
        : []),
    ],
  };
});

function readWords() {
  const { values, positionals } = readArguments(
    usage,
    { effective: { type: 'string' }, note: { type: 'string' }, comparability: { type: 'string' } },
    2,
  );
  const [kind, id] = positionals;
  const { effective, note } = values;
  if (!kind || !id || effective === undefined || note === undefined) misuse(usage);
  if (!(versionedKinds as readonly string[]).includes(kind))
    misuse(usage, `Only a ${versionedKinds.join(' or a ')} has versions, and not “${kind}”`);
  if (!day.safeParse(effective).success)
    misuse(usage, `--effective is a real calendar day, written YYYY-MM-DD, and not “${effective}”`);
  if (!sentence.safeParse(note).success) misuse(usage, '--note is one sentence of at most 200 characters');
  const comparability = values.comparability ?? (kind === 'kpi' ? 'broken' : undefined);
  const known = comparabilities.find((one) => one === comparability);
  if (comparability !== undefined && known === undefined)
    misuse(usage, `--comparability is one of ${comparabilities.join(', ')}, and not “${comparability}”`);
  const assumed = kind === 'kpi' && values.comparability === undefined;
  return { kind: kind as VersionedKind, id, effective, note, comparability: known, assumed };
}

/** The version that stands in the file of the entry. */
function newest(handbook: Handbook, kind: VersionedKind, id: string): Node<VersionedKind> {
  const open = versionsOf(handbook, { kind, id }).find(({ node }) => !isFrozen(node))?.node;
  if (open) return open;
  const ids = handbook.all(kind).map((node) => node.id);
  throw new Refused(`No ${kind} has the id “${id}”. ${suggestion(id, ids, '')}`.trim());
}

function checkDay({ data }: Node<VersionedKind>, effective: string): void {
  if (data.status !== 'active')
    throw new Refused(`Only an active entry gets a new version, and this one is ${data.status}.`);
  if (effective <= data.effective)
    throw new Refused(`Version ${data.version} counts from ${data.effective}, so the next one begins after that day.`);
}
