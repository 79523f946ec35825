/** The body of an entry has the sections of its kind, in order and filled in. */
import { type EntryKind } from '../../../schemas/fields.ts';
import { entryKinds } from '../../../schemas/index.ts';
import { type Section } from '../../../schemas/kind.ts';
import { type Outline } from '../reading/body.ts';
import { type Node } from '../graph.ts';
import { generatedIds } from '../kinds/index.ts';
import { valuesAt } from '../reading/schema-tree.ts';
import { suggestion } from '../reading/suggest.ts';
import { statementAnchor } from '../urls.ts';
import { type Check, type Problem } from './check.ts';

export const sections: Check = function* (handbook) {
  for (const node of handbook.nodes) {
    if (!node.outline || !(node.kind in entryKinds)) continue;
    yield* checkHeadings(node as Node<EntryKind>, node.outline);
    const expected: readonly Section[] = entryKinds[node.kind as keyof typeof entryKinds].sections;
    if (expected.length > 0) yield* checkSections(node, node.outline, expected);
  }
};

function* checkHeadings(node: Node<EntryKind>, { headings }: Outline): Iterable<Problem> {
  const statements = valuesAt(node.data, ['statements', '*', 'id']).map(({ value }) => statementAnchor(String(value)));
  const generated = new Set([...generatedIds(node.kind), ...statements]);
  for (const heading of headings) {
    const at = { point: { line: heading.line, column: heading.column } };
    if (heading.slug === '')
      yield {
        node,
        at,
        code: 'empty-heading',
        message: 'The heading has no words',
        hint: 'Give it words, or remove it',
      };
    if (heading.depth === 1)
      yield {
        node,
        at,
        code: 'second-title',
        message: 'The page has its title from the front matter',
        hint: 'Make this a heading of the second level: `## …`',
      };
    if (generated.has(heading.slug))
      yield {
        node,
        at,
        code: 'reserved-heading',
        message: `A section “${heading.text}” is generated from the front matter`,
        hint: 'Remove the heading, or give it another name',
      };
    if (ofFrame.test(heading.slug) || (node.kind === 'runbook' && ofRunbook.test(heading.slug)))
      yield {
        node,
        at,
        code: 'reserved-heading',
        message: `Every page has a part with the fragment \`#${heading.slug}\` around its text`,
        hint: 'Give the heading another name',
      };
  }
}

/** Fragments of the page around the text, which belong to Starlight. */
const ofFrame = /^(?:_top|theme-icons|starlight__.*)$/;

/** Fragments that the page of a runbook has besides. */
const ofRunbook = /^(?:step-\d+|timeline|about-this-runbook)$/;

function* checkSections(node: Node, outline: Outline, expected: readonly Section[]): Iterable<Problem> {
  const titles = expected.map((section) => section.title);
  const lastLine = { line: 1, column: 1 };
  let previous = -1;
  const seen = new Set<string>();
  for (const section of outline.sections) {
    const place = titles.indexOf(section.text);
    const point = { line: section.line, column: section.column };
    lastLine.line = section.line;
    if (place === -1) {
      const hint = suggestion(section.text, titles, '', (near) => `“${near}”`);
      if (hint)
        yield {
          node,
          at: { point },
          code: 'unknown-section',
          message: `“${section.text}” is not a section of a ${node.kind}`,
          hint,
        };
      continue;
    }
    if (seen.has(section.text))
      yield {
        node,
        at: { point },
        code: 'repeated-section',
        message: `The section “${section.text}” stands twice`,
        hint: 'Put both into one',
      };
    else if (place < previous)
      yield {
        node,
        at: { point },
        code: 'section-order',
        message: `The section “${section.text}” stands too late`,
        hint: `The order is ${titles.join(', ')}`,
      };
    if (section.empty)
      yield {
        node,
        at: { point },
        code: 'empty-section',
        message: `The section “${section.text}” is empty`,
        hint: about(expected, section.text),
      };
    previous = Math.max(previous, place);
    seen.add(section.text);
  }
  for (const { title, about } of expected)
    if (!outline.sections.some((section) => section.text === title))
      yield {
        node,
        at: { point: lastLine },
        code: 'missing-section',
        message: `The section “${title}” is missing`,
        hint: `Add \`## ${title}\`: ${about}`,
      };
}

const about = (sections: readonly Section[], title: string): string =>
  sections.find((section) => section.title === title)?.about ?? '';
