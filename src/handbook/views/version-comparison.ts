/** Everything that the page shows on which two versions are compared. */
import { type Line, text } from '../blocks/blocks.ts';
import { comparability } from '../facts/comparability.ts';
import { type Handbook } from '../graph.ts';
import { entryUrl, versionUrl } from '../urls.ts';
import { definitionParts, namesIn } from '../versions/definition.ts';
import { handbookAt } from '../versions/at.ts';
import { type VersionPair } from '../versions/pairs.ts';
import { type Version } from '../versions/versions.ts';
import { type Paragraph, paragraphDifference, type Piece, wordDifference } from '../versions/word-difference.ts';
import { inForceText } from './version-page.ts';

export interface VersionComparison {
  title: string;
  summary: string;
  head: readonly Line[];
  /** What differs in the definition; empty where nothing does. */
  parts: { id: string; label: string; pieces: Piece[] }[];
  /** Sections of the text that differ. */
  sections: { id: string; title: string; paragraphs: Paragraph[] }[];
}

export function versionComparison(handbook: Handbook, { from, to }: VersionPair): VersionComparison {
  const { kind, id, name } = to.node;
  return {
    title: `${name}: version ${from.number} and version ${to.number}`,
    summary: `What differs between version ${from.number} and version ${to.number}: what was taken out is struck through, what is new is underlined.`,
    head: [
      ...[from, to].map((version): Line => [
        { text: `Version ${version.number}`, href: versionUrl(kind, id, version.number) },
        text(` counts ${inForceText(version)}`),
      ]),
      ...between(from, to),
      [{ text: 'The version in force', href: entryUrl(kind, id) }],
    ],
    parts: partDifferences(handbook, from, to),
    sections: sectionDifferences(from, to),
  };
}

/** What each version after the first one says of itself. */
const between = (from: Version, to: Version): Line[] =>
  (to.node.data.changes ?? [])
    .filter(({ version, meaning }) => meaning && version > from.number)
    .reverse()
    .map((change) => [
      text(`Version ${change.version}: ${change.note}`),
      ...(change.comparability ? [text(` ${comparability[change.comparability]}.`, 'quiet')] : []),
    ]);

function partDifferences(handbook: Handbook, from: Version, to: Version): VersionComparison['parts'] {
  const [before, after] = [from, to].map((version) =>
    definitionParts(namesIn(handbookAt(handbook, version)), version.node),
  ) as [ReturnType<typeof definitionParts>, ReturnType<typeof definitionParts>];
  const ids = new Set([...after, ...before].map(({ id }) => id));
  return [...ids].flatMap((id) => {
    const [old, fresh] = [before, after].map((parts) => parts.find((part) => part.id === id));
    if (old?.text === fresh?.text) return [];
    const label = fresh?.label ?? old?.label ?? id;
    return [
      { id: id.toLowerCase().replaceAll(' ', '-'), label, pieces: wordDifference(old?.text ?? '', fresh?.text ?? '') },
    ];
  });
}

function sectionDifferences(from: Version, to: Version): VersionComparison['sections'] {
  const [before, after] = [textsOf(from), textsOf(to)];
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((title, index) => {
    const paragraphs = paragraphDifference(before.get(title) ?? '', after.get(title) ?? '');
    if (paragraphs.every((paragraph) => 'unchanged' in paragraph)) return [];
    return [{ id: `text-${index}`, title: title || 'Introduction', paragraphs }];
  });
}

/** The Markdown of each section of a body, by its title. */
function textsOf({ node }: Version): Map<string, string> {
  const lines = node.source.body.split('\n');
  const sections = node.outline?.sections ?? [];
  const starts = [{ text: '', line: 0 }, ...sections];
  return new Map(
    starts.map((section, index) => [
      section.text,
      lines.slice(section.line, (starts[index + 1]?.line ?? lines.length + 1) - 1).join('\n'),
    ]),
  );
}
