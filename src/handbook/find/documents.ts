/** Everything that search can answer with. */
import { type EntryKind, entryKindNames } from '../../../schemas/fields.ts';
import { type Handbook, type Node } from '../graph.ts';
import { type Document } from './document.ts';
import { entryDocument } from './entry-documents.ts';
import { type Synonym } from './form.ts';
import { alertDocuments, itemDocuments } from './item-documents.ts';
import { type FullIndex, makeIndex, phraseOf } from './make-index.ts';
import { pageDocuments } from './page-documents.ts';
import { policyDocuments } from './policy-documents.ts';
import { linkTexts } from './texts.ts';

/** Every document, in the order in which equals are shown. */
export function documentsOf(handbook: Handbook): Document[] {
  const links = linkTexts(handbook);
  return [
    ...entryKindNames.flatMap((kind) =>
      (handbook.all(kind) as readonly Node<EntryKind>[]).map((node) => entryDocument(handbook, node, links)),
    ),
    ...handbook.all('policy').flatMap((policy) => policyDocuments(handbook, policy)),
    ...alertDocuments(handbook),
    ...itemDocuments(handbook),
    ...pageDocuments(handbook),
  ];
}

const synonymsOf = (handbook: Handbook): Synonym[] =>
  handbook.all('synonym').map(({ data }) => ({ typed: data.words.map(phraseOf), means: data.means?.map(phraseOf) }));

/** The index of answers of a handbook that is whole. */
export const answersOf = (handbook: Handbook): FullIndex => makeIndex(documentsOf(handbook), synonymsOf(handbook));
