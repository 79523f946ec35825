/** Finding in a corpus of a few documents, one habit of those who search a test. */
import { expect, test } from 'vitest';
import { type Document } from './document.ts';
import { find } from './find.ts';
import { type Synonym } from './form.ts';
import { makeIndex } from './make-index.ts';

const makeDocument = (title: string, fields: Document['fields'] = {}, over: Partial<Document> = {}): Document => ({
  url: `/${title.toLowerCase().replace(/\W+/g, '-')}/`,
  title,
  kind: 'KPI',
  fact: '',
  prior: 1,
  fields: { title: [title], ...fields },
  ...over,
});

const documents = [
  makeDocument('Mean time to restore', { aliases: ['MTTR'], summary: ['How fast a service comes back.'] }),
  makeDocument('Restore test', { summary: ['Proves that a backup can be restored.'] }),
  makeDocument('Error budget policy', { questions: ['may we still release'] }),
  makeDocument('On-call handover', { summary: ['The old shift tells the new one.'] }),
  makeDocument('SEV-1'),
  makeDocument('Just-in-time access', { text: ['approver', 'sudo'] }),
  makeDocument('Certificate renewal', { alerts: ['TLSCertExpired'], summary: ['Before the certificate expires.'] }),
  makeDocument('Cost forecast', { summary: ['What the cloud will cost.'] }),
  makeDocument('Guide for newcomers', { summary: ['The error budget is explained here, and how to restore it.'] }),
];

const index = (synonyms: Synonym[] = [], more: Document[] = []) => makeIndex([...documents, ...more], synonyms);
const titles = (query: string, of = index()) => find(of, query, 5).results.map(({ title }) => title);

test.each([
  ['a name', 'error budget policy', 'Error budget policy'],
  ['an alias, in any case', 'mttr', 'Mean time to restore'],
  ['a question', 'may we still release?', 'Error budget policy'],
  ['other words around it', 'how must we do the handover', 'On-call handover'],
  ['another form', 'renewing certificates', 'Certificate renewal'],
  ['a slip', 'cost forcast', 'Cost forecast'],
  ['two slips in a long word', 'certifcate renwal', 'Certificate renewal'],
  ['words written together', 'errorbudget', 'Error budget policy'],
  ['words written apart', 'on call', 'On-call handover'],
  ['no hyphen', 'oncall', 'On-call handover'],
  ['a number without its hyphen', 'sev1', 'SEV-1'],
  ['a number with a space', 'sev 1', 'SEV-1'],
  ['a number in words', 'sev one', 'SEV-1'],
  ['another form of one half', 'handing over', 'On-call handover'],
  ['words that tell nothing alone', 'just in time', 'Just-in-time access'],
  ['words that nobody knows beside one that counts', 'restore of purple elephants', 'Restore test'],
  ['the name of an alert', 'TLSCertExpired', 'Certificate renewal'],
  ['the name of an alert in lower case', 'tlscertexpired', 'Certificate renewal'],
  ['the beginning of a word', 'hando', 'On-call handover'],
])('%s', (_, query, title) => {
  expect(titles(query)[0]).toBe(title);
});

test('a document that is called so stands before one that mentions the words', () => {
  expect(titles('error budget')).toEqual(['Error budget policy', 'Guide for newcomers']);
});

test('more of the words are better than one, and one is better than nothing', () => {
  expect(titles('restore test purple')[0]).toBe('Restore test');
});

test('slips are mended only in words that nobody uses, and said', () => {
  expect(find(index(), 'cost forcast', 1).corrected).toBe('cost forecast');
  expect(find(index(), 'cost forecast', 1).corrected).toBeUndefined();
});

test('what makes no sense finds nothing', () => {
  expect(titles('xyzzy plugh wibble')).toEqual([]);
  expect(titles('')).toEqual([]);
  expect(titles('?!')).toEqual([]);
});

test('what a word or phrase stands for is found too', () => {
  const of = index([
    { typed: [['cash']], means: [['cost']] },
    { typed: [['p1'], ['prioriti', 'on']], means: [['sev', '1']] },
  ]);
  expect(titles('cash forecast', of)[0]).toBe('Cost forecast');
  expect(titles('p1', of)).toEqual(['SEV-1']);
  expect(titles('priority one', of)).toEqual(['SEV-1']);
});

test('a word of the text finds what nothing else says', () => {
  expect(titles('sudo')).toEqual(['Just-in-time access']);
});

test('of the kinds of answers, the one that is asked for comes first', () => {
  const same = ['Policy', 'Runbook', 'KPI'].map((kind) => makeDocument(`Widget ${kind}`, {}, { kind, title: kind }));
  const of = makeIndex(
    same.map((document) => ({ ...document, fields: { summary: ['widgets'] } })),
    [],
  );
  expect(titles('may we use widgets', of)[0]).toBe('Policy');
  expect(titles('how do I mend a widget', of)[0]).toBe('Runbook');
  expect(titles('widget rate', of)[0]).toBe('KPI');
});

test('of a document and its parts the best is shown', () => {
  const part = makeDocument(
    'Error budget policy, S-01',
    { summary: ['Releases stop at once'] },
    { partOf: '/error-budget-policy/' },
  );
  const of = index([], [part]);
  expect(titles('releases stop', of)).toEqual(['Error budget policy, S-01']);
  expect(titles('error budget policy', of)).not.toContain('Error budget policy, S-01');
});

test('equals stand in the order of the index', () => {
  const of = makeIndex([makeDocument('Same', {}, { url: '/b/' }), makeDocument('Same', {}, { url: '/a/' })], []);
  expect(find(of, 'same', 5).results.map(({ url }) => url)).toEqual(['/b/', '/a/']);
});
