import { expect, test } from 'vitest';
import { readState, writeState } from './data-table-state.ts';
import { initialState, type ViewState } from './data-table-view.ts';

const columns = ['runbook', 'owner', 'minutes'];
const facets = ['severity', 'duty'];
const read = (query: string) => readState(query, columns, facets);

test('a state comes back from its query', () => {
  const state: ViewState = {
    words: 'restore & “verify”',
    facets: { severity: 'SEV-1', duty: 'On-call engineer' },
    sort: { column: 'minutes', descending: true },
    hidden: ['owner', 'minutes'],
  };
  expect(read(writeState(state))).toEqual(state);
});

test('a query can be read by people', () => {
  const sort = { column: 'minutes', descending: true };
  expect(writeState({ words: ' pager ', facets: { severity: 'SEV-1' }, sort, hidden: ['owner', 'minutes'] })).toBe(
    '?q=pager&severity=SEV-1&sort=-minutes&hide=owner,minutes',
  );
});

test('where nothing is chosen, there is no query', () => {
  expect(writeState(initialState)).toBe('');
  expect(read('')).toEqual(initialState);
});

test('columns and facets that the table does not have are left out', () => {
  expect(read('?sort=cost&hide=cost,,owner&team=x&severity=')).toEqual({ ...initialState, hidden: ['owner'] });
});

test('the first column cannot be hidden', () => {
  expect(read('?hide=runbook').hidden).toEqual([]);
});

test('columns that are asked for are named, and those that are there at first are not', () => {
  const columns = ['name', 'owner', 'version'];
  expect(readState('', columns, [], ['version']).hidden).toEqual(['version']);
  expect(readState('?show=version', columns, [], ['version']).hidden).toEqual([]);
  expect(writeState({ ...initialState, hidden: ['version'] }, ['version'])).toBe('');
  expect(writeState({ ...initialState, hidden: ['owner'] }, ['version'])).toBe('?hide=owner&show=version');
});
