/** Versions of an entry follow one another: none is skipped, and each begins on the day after the one before it ended. */
import { type Handbook, type Node } from '../graph.ts';
import { addDays } from '../facts/dates.ts';
import { isFrozen } from '../versions/frozen.ts';
import { type Version, versionsOf } from '../versions/versions.ts';
import { type Check, type Problem } from './check.ts';

export const versionOrder: Check = function* (handbook) {
  yield* untilOfOpen(handbook);
  const entries = new Map(handbook.apart.map((node) => [`${node.kind} ${node.id}`, node]));
  for (const entry of entries.values()) {
    const versions = versionsOf(handbook, entry);
    const open = versions.find(({ node }) => !isFrozen(node));
    if (!open) {
      yield problem(entry, [], 'frozen-missing', `The entry is gone of which this is version ${entry.data.version}`, {
        hint: `Bring back ${entry.id}.md; an entry that is no longer used gets \`status: deprecated\``,
      });
      continue;
    }
    if (versions.some(({ node }) => !node.valid)) continue;
    for (const [index, version] of versions.entries()) {
      yield* numbered(version);
      const before = versions[index - 1];
      if (before) yield* follows(before, version);
    }
    yield* compared(open.node, versions[0] as Version);
  }
};

const problem = (
  node: Node,
  path: readonly (string | number)[],
  code: Problem['code'],
  message: string,
  { hint }: Pick<Problem, 'hint'>,
): Problem => ({ node, at: { path }, code, message, hint });

/** The name of the file says the version too. */
function* numbered({ node, number }: Version): Iterable<Problem> {
  const named = Number(/\.v(\d+)\.md$/.exec(node.source.file)?.[1] ?? number);
  if (named !== number)
    yield problem(node, ['version'], 'version-gap', `The file is named version ${named}, and says version ${number}`, {
      hint: `Write \`version: ${named}\`, or name the file ${node.id}.v${number}.md`,
    });
}

function* follows(before: Version, { node, number, effective }: Version): Iterable<Problem> {
  if (number !== before.number + 1) {
    const hint =
      number === before.number
        ? 'Give one of the two the next number'
        : `Bring back ${node.id}.v${before.number + 1}.md, or write \`version: ${before.number + 1}\``;
    const message =
      number === before.number
        ? `There are two files of version ${number}`
        : `Version ${number} follows version ${before.number}`;
    yield problem(node, ['version'], 'version-gap', message, { hint });
    return;
  }
  if (effective <= before.effective) {
    yield problem(
      node,
      ['effective'],
      'version-dates',
      `Version ${number} begins on ${effective}, and version ${before.number} on ${before.effective}`,
      { hint: `A version begins after the one before it: write a day after ${before.effective}` },
    );
    return;
  }
  const { until } = before.node.data;
  const last = addDays(effective, -1);
  if (until === last) return;
  const message =
    until === undefined
      ? `Nothing says until when version ${before.number} counts`
      : `Version ${before.number} counts until ${until} and version ${number} from ${effective}: ${until < last ? 'between the two, none does' : 'on some days both do'}`;
  yield problem(before.node, ['until'], 'version-dates', message, {
    hint: `Write \`until: ${last}\`, the day before version ${number} begins`,
  });
}

/** Only a version that another one has followed has an end. */
function* untilOfOpen(handbook: Handbook): Iterable<Problem> {
  for (const node of [...handbook.all('kpi'), ...handbook.all('policy'), ...handbook.apart])
    if (!isFrozen(node) && node.data.until !== undefined)
      yield problem(node, ['until'], 'version-dates', 'The newest version has no end', {
        hint: 'Remove `until`; `npm run revise` freezes a version and opens the next, and `status: deprecated` ends an entry',
      });
}

/** A new version of a KPI says what it does to the numbers before it. */
function* compared(node: Node<'kpi' | 'policy'>, first: Version): Iterable<Problem> {
  const { version, changes = [] } = node.data;
  if (version === first.number) return;
  const made = changes.findIndex((change) => change.version === version && change.meaning);
  if (made === -1)
    yield problem(node, ['version'], 'missing-comparability', `Nothing says what version ${version} changed`, {
      hint: `Add to \`changes\`, at the top: version ${version}, date, \`meaning: true\`, note, comparability`,
    });
  else if (node.kind === 'kpi' && changes[made]?.comparability === undefined)
    yield problem(
      node,
      ['changes', made],
      'missing-comparability',
      `Nothing says whether numbers of version ${version} can be compared with those before it`,
      { hint: 'Add `comparability: comparable`, `restated` or `broken`' },
    );
}
