import { expect, test } from 'vitest';
import { careerMap, type CareerStep, type Place } from './career.ts';

const role = (id: string): Place => ({ id, name: id.toUpperCase(), url: `/roles/${id}/` });
const step = (from: Place, direction: CareerStep['direction'], other: Place): CareerStep => ({
  id: `${from.id}-${direction}-${other.id}`,
  role: from,
  direction,
  other,
  note: undefined,
});
const title = (name: string): Place => ({ id: `title ${name}`, name });
const linesOf = (steps: CareerStep[]) => careerMap(steps).dot.split('\n');

test('a step that both roles name is one arrow, from the feeder to the next role', () => {
  const arrows = linesOf([step(role('a'), 'to', role('b')), step(role('b'), 'from', role('a'))]).filter((line) =>
    line.includes('->'),
  );
  expect(arrows).toEqual(['"a" -> "b";']);
});

test('roles side by side are joined once, without an arrow', () => {
  const joins = linesOf([step(role('a'), 'adjacent', role('b')), step(role('b'), 'adjacent', role('a'))]).filter(
    (line) => line.includes('->'),
  );
  expect(joins).toHaveLength(1);
  expect(joins[0]).toContain('dir=none');
});

test('what is only beside a role shares its column, and what has a place of its own keeps it', () => {
  const lines = linesOf([
    step(role('a'), 'to', role('b')),
    step(role('a'), 'adjacent', title('C')),
    step(role('a'), 'adjacent', role('b')),
  ]);
  expect(lines.filter((line) => line.includes('rank=same'))).toHaveLength(1);
  expect(lines.find((line) => line.includes('rank=same'))).toContain('"a"; "title C"');
});

test('roles link to their pages, titles have none', () => {
  const lines = linesOf([step(role('a'), 'to', title('Chief'))]);
  expect(lines.find((line) => line.startsWith('"a" ['))).toContain('URL="/roles/a/"');
  expect(lines.find((line) => line.startsWith('"title Chief" ['))).not.toContain('URL');
});

test('quotes and long names cannot break the graph', () => {
  const lines = linesOf([step(role('a'), 'to', title('Head of "Everything" that\\runs, day and night'))]);
  expect(lines.join('\n')).toContain('label="Head of \\"Everything\\"\\nthat\\\\runs, day and night"');
});
