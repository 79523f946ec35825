/** Everything that search can answer with. */
import { type EntryKind, entryKindNames } from '../../../schemas/fields.ts';
import { type Handbook } from '../graph.ts';
import { type Document } from './document.ts';
import { entryDocument } from './entry-documents.ts';
import { type Synonym } from './form.ts';
import { alertDocuments, itemDocuments } from './item-documents.ts';
import { type FullIndex, makeIndex, phraseOf, typedPhrases } from './make-index.ts';
import { pageDocuments } from './page-documents.ts';
import { policyDocuments } from './policy-documents.ts';
import { tellingWords } from './telling-words.ts';
import { linkTexts } from './texts.ts';

/** Every document, details last; in the order in which equals are shown. */
export function documentsOf(handbook: Handbook): Document[] {
  const links = linkTexts(handbook);
  const texts = tellingWords(handbook);
  const documents = [
    ...entryKindNames.flatMap((kind) =>
      handbook.every<EntryKind>(kind).map((node) => entryDocument(handbook, node, links, texts)),
    ),
    ...alertDocuments(handbook),
    ...itemDocuments(handbook),
    ...pageDocuments(handbook),
    ...handbook.all('policy').flatMap((policy) => policyDocuments(handbook, policy)),
  ];
  return [...documents.filter(({ detail }) => !detail), ...documents.filter(({ detail }) => detail)];
}

/** Each word with what it means; of words that mean the same, each with the others. */
const synonymsOf = (handbook: Handbook): Synonym[] => [
  ...handbook
    .all('synonym')
    .flatMap(({ data: { words, means } }) =>
      means ? [{ typed: words.flatMap(typedPhrases), means: means.map(phraseOf) }] : same(words),
    ),
  ...[...handbook.all('term'), ...handbook.all('severity'), ...handbook.all('tier'), ...handbook.all('duty')].flatMap(
    ({ name, data }) => same([name.replace(/ \(.*\)$/, ''), ...((data as { aliases?: string[] }).aliases ?? [])]),
  ),
];

const same = (words: readonly string[]): Synonym[] =>
  words.length < 2
    ? []
    : words.map((word) => ({
        typed: typedPhrases(word),
        means: words.filter((other) => other !== word).map(phraseOf),
      }));

/** The index of answers of a handbook that is whole. */
export const answersOf = (handbook: Handbook): FullIndex => makeIndex(documentsOf(handbook), synonymsOf(handbook));
