/** What search finds: one document for everything that can be the answer to a question. */

/** Parts of a document, by how much a word in them counts. */
export type FieldName =
  | 'title'
  | 'terms'
  | 'questions'
  | 'aliases'
  | 'summary'
  | 'links'
  | 'triggers'
  | 'alerts'
  | 'lead'
  | 'headings'
  | 'text'
  | 'facts';

export interface Document {
  /** Where it is read, from the root of the site; with a fragment where it is a part of a page. */
  url: string;
  title: string;
  /** What it is, in a word or two. */
  kind: string;
  /** The first thing that somebody who finds it wants to know. */
  fact: string;
  /** How likely its kind is to be what somebody wants, 1 at most. */
  prior: number;
  /** The address of the document that it is a part of. */
  partOf?: string | undefined;
  /** Whether it is a detail of another document, which is loaded after the rest. */
  detail?: boolean | undefined;
  fields: Partial<Record<FieldName, readonly string[]>>;
}
