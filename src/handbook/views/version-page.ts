/** Everything that the page of one version shows: what it says of itself, the definition, and the targets of its time. */
import { type VersionedKind, versionedKinds } from '../../../schemas/fields.ts';
import { entryKinds } from '../../../schemas/index.ts';
import { type Block, cell, type Fact, type Line, linkTo, table, text, textCell } from '../blocks/blocks.ts';
import { comparability } from '../facts/comparability.ts';
import { rolesWithTarget } from '../facts/role-kpis.ts';
import { targetHistory } from '../facts/target-history.ts';
import { targetCell } from '../facts/targets.ts';
import { addDays } from '../facts/dates.ts';
import { type Handbook, type Node } from '../graph.ts';
import { type PagePart, partsOf } from '../kinds/index.ts';
import { entryUrl, roleAnchor, versionCompareUrl, versionUrl } from '../urls.ts';
import { linkIds } from '../blocks/link-lists.ts';
import { definitionParts, namesIn } from '../versions/definition.ts';
import { handbookAt } from '../versions/at.ts';
import { comparedVersions, type VersionPair } from '../versions/pairs.ts';
import { currentVersion, type Version, versionsOf } from '../versions/versions.ts';

export interface VersionView {
  title: string;
  kind: string;
  summary: string;
  /** What a reader must know first, and whether it warns. */
  notice: { warn: boolean; lines: readonly Line[] };
  card: readonly Fact[];
  parts: readonly PagePart[];
  targets: readonly Block[];
  /** The day on which its links are resolved. */
  day: string;
}

/** Every version of every entry that has some, in the order of the kinds and ids. */
export const allVersions = (handbook: Handbook): { kind: VersionedKind; id: string; version: Version }[] =>
  versionedKinds.flatMap((kind) =>
    handbook
      .all(kind)
      .flatMap(({ id }) => versionsOf(handbook, { kind, id }).map((version) => ({ kind, id, version }))),
  );

/** Every pair of versions that has a page of its own. */
export const allComparedVersions = (handbook: Handbook): { kind: VersionedKind; id: string; pair: VersionPair }[] =>
  versionedKinds.flatMap((kind) =>
    handbook
      .all(kind)
      .flatMap(({ id }) => comparedVersions(versionsOf(handbook, { kind, id })).map((pair) => ({ kind, id, pair }))),
  );

/** What the card of a version says of the definition; the rest stands in the parts below it. */
const cardParts = new Set([
  ...['Formula', 'Unit', 'Good direction', 'Window', 'Use in a review', 'Category'],
  ...['Instrument', 'Applies to', 'Exceptions', 'Acknowledged by'],
]);
/** Parts that are about today. */
const livingParts = new Set(['history', 'versions']);

export function versionView(handbook: Handbook, version: Version): VersionView {
  const { kind, id } = version.node;
  const at = handbookAt(handbook, version);
  // A copy, because the node of today has relations of today.
  const node = { ...version.node } as Node<VersionedKind>;
  return {
    title: `${node.name}, version ${version.number}`,
    kind: entryKinds[kind].name,
    summary: node.data.summary,
    notice: noticeOf(handbook, version),
    card: [
      { label: 'Counts', lines: [[text(inForceText(version))]] },
      ...definitionParts(namesIn(at), node)
        .filter(({ label }) => cardParts.has(label))
        .map(({ label, text: words }) => ({ label, lines: words.split('\n').map((line) => [text(line)]) })),
      { label: 'Owner', lines: [linkIds(at, [node.data.owner])] },
      ...termFacts(handbook, version),
    ],
    parts: partsOf(at, node).filter((part) => part.type === 'body' || !livingParts.has(part.id)),
    targets: kind === 'kpi' ? targetTable(handbook, handbook.get('kpi', id), version) : [],
    day: version.effective,
  };
}

/** `from 2026-01-01 to 2026-12-31` */
export const inForceText = ({ effective, until }: Pick<Version, 'effective' | 'until'>): string =>
  until === undefined ? `from ${effective} on` : `from ${effective} to ${until}`;

function noticeOf(handbook: Handbook, version: Version): VersionView['notice'] {
  const { kind, id, name } = version.node;
  const versions = versionsOf(handbook, { kind, id });
  const current = currentVersion(versions) ?? version;
  const here = { text: `the page of today`, href: entryUrl(kind, id) };
  const pairs = comparedVersions(versions).filter(({ from, to }) => from === version || to === version);
  const differences = pairs.map(({ from, to }): Line => [
    {
      text: `What differs between version ${from.number} and version ${to.number}`,
      href: versionCompareUrl(kind, id, from.number, to.number),
    },
  ]);
  if (version.state === 'current')
    return {
      warn: false,
      lines: [
        [
          text(
            `This is version ${version.number} of “${name}”, in force since ${version.effective}. This address keeps it for good; `,
          ),
          here,
          text(' shows whatever is in force.'),
          ...(version.until === undefined ? [] : [text(` It counts until ${version.until}.`)]),
        ],
        ...differences,
      ],
    };
  if (version.state === 'upcoming')
    return {
      warn: true,
      lines: [
        [
          text(`This version counts from ${version.effective}. Until then `),
          { text: `version ${current.number}`, href: entryUrl(kind, id) },
          text(' is in force.'),
        ],
        ...differences,
      ],
    };
  return {
    warn: true,
    lines: [
      [
        text(`This is an old version: it counted ${inForceText(version)}. `),
        { text: `Version ${current.number} is in force`, href: entryUrl(kind, id) },
        text(` since ${current.effective}.`),
      ],
      ...changesSince(versions, version),
      ...differences,
    ],
  };
}

/** What later versions changed, oldest first. */
const changesSince = (versions: readonly Version[], { number }: Version): Line[] =>
  versions
    .filter((later) => later.number > number)
    .map((later) => {
      const change = (later.node.data.changes ?? []).find((one) => one.version === later.number && one.meaning);
      return [
        text(`Version ${later.number}, from ${later.effective}: ${change?.note ?? 'no note'}`),
        ...(change?.comparability ? [text(` ${comparability[change.comparability]}.`, 'quiet')] : []),
      ];
    });

/** The policies that a KPI takes its numbers from, with every version that counted while this one did. */
function termFacts(handbook: Handbook, version: Version): Fact[] {
  const { terms = [] } = version.node.data as { terms?: string[] };
  const lines = terms.flatMap((id): Line[] => {
    const policy = handbook.find(id);
    if (policy?.kind !== 'policy') return [[text(id)]];
    return overlapping(versionsOf(handbook, policy), version).map((then) => [
      { text: then.node.name, href: versionUrl('policy', id, then.number) },
      text(`, version ${then.number}, ${inForceText(then)}`),
    ]);
  });
  return lines.length > 0 ? [{ label: 'Terms from', lines }] : [];
}

const overlapping = (versions: readonly Version[], { effective, until }: Version): readonly Version[] => {
  const during = versions.filter(
    (one) => (until === undefined || one.effective <= until) && (one.until === undefined || one.until >= effective),
  );
  return during.length > 0 ? during : versions.slice(0, 1);
};

/** The targets of each role on the days on which a version counted, the newest first. */
function targetTable(handbook: Handbook, kpi: Node<'kpi'>, version: Version): Block[] {
  const rows = rolesWithTarget(handbook, kpi).flatMap(({ role, edge }) => {
    const history = targetHistory(edge);
    return history.flatMap((dated, index) => {
      const since = dated.since ?? role.data.effective;
      const next = index === 0 ? undefined : history[index - 1]?.since;
      const until = next === undefined ? undefined : addDays(next, -1);
      if ((version.until !== undefined && since > version.until) || (until !== undefined && until < version.effective))
        return [];
      return [{ role, dated, since, until, first: index === 0 }];
    });
  });
  const seen = new Set<string>();
  return table(
    `What each role aimed for while version ${version.number} counted`,
    [
      { id: 'role', title: 'Role' },
      { id: 'target', title: 'Target' },
      { id: 'from', title: 'From' },
      { id: 'to', title: 'To' },
    ],
    rows.map(({ role, dated, since, until }) => {
      const anchor = seen.has(role.id) ? undefined : roleAnchor(role.id);
      seen.add(role.id);
      return {
        id: `${role.id}-${since}`,
        anchor,
        cells: [
          cell([linkTo(role)]),
          targetCell(handbookAt(handbook, version), version.node.data as Node<'kpi'>['data'], dated.targets),
          textCell(since),
          textCell(until),
        ],
      };
    }),
  );
}
