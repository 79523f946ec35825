/** The versions of an entry on the page of today: when each counted, what it changed, and where each can be read. */
import { type VersionedKind } from '../../../schemas/fields.ts';
import { type Block, cell, type Line, table, text, textCell } from '../blocks/blocks.ts';
import { comparability } from '../facts/comparability.ts';
import { type Handbook, type Node } from '../graph.ts';
import { versionCompareUrl, versionUrl } from '../urls.ts';
import { comparedVersions } from '../versions/pairs.ts';
import { type Version, versionsOf } from '../versions/versions.ts';

export const versionHistory = {
  id: 'versions',
  title: 'Versions',
  build: (handbook: Handbook, node: Node<VersionedKind>): Block[] => {
    const versions = versionsOf(handbook, node);
    return table(
      'Versions, the newest first',
      [
        { id: 'version', title: 'Version' },
        { id: 'from', title: 'From' },
        { id: 'to', title: 'To' },
        { id: 'change', title: 'What it changed' },
      ],
      [...versions].reverse().map((version) => ({
        id: `v${version.number}`,
        cells: [
          cell([
            { text: `Version ${version.number}`, href: versionUrl(node.kind, node.id, version.number) },
            ...(version.state === 'past' ? [] : [text(' '), text(states[version.state], 'label')]),
          ]),
          textCell(version.effective),
          textCell(version.until),
          cell(...changeLines(versions, version)),
        ],
      })),
    );
  },
};

const states = { current: 'In force', upcoming: 'To come' };

function changeLines(versions: readonly Version[], version: Version): Line[] {
  const { kind, id, data } = version.node;
  const change = (data.changes ?? []).find((one) => one.version === version.number && one.meaning);
  const pairs = comparedVersions(versions).filter(({ to }) => to === version);
  return [
    ...(change ? [[text(change.note)]] : []),
    ...(change?.comparability ? [[text(comparability[change.comparability], 'quiet')]] : []),
    ...pairs.map(({ from }): Line => [
      {
        text: `Compare with version ${from.number}`,
        href: versionCompareUrl(kind, id, from.number, version.number),
      },
    ]),
  ];
}
