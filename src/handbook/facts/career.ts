/** Careers: where people in each role come from, where they go next, and which roles stand beside it. */
import { byName, type Handbook, type Node } from '../graph.ts';
import { nodeUrl } from '../urls.ts';

/** How the other end of a step stands to the role that names it. */
export const directions = { from: 'Comes from', to: 'Goes on to', adjacent: 'Beside it' } as const;
export type Direction = keyof typeof directions;

/** A role, or a title that has no page here. */
export interface Place {
  id: string;
  name: string;
  url?: string | undefined;
}

export interface CareerStep {
  id: string;
  role: Place;
  direction: Direction;
  other: Place;
  note: string | undefined;
}

/** Every step as the roles name it: by role, then by direction, then as it is written. */
export const careerSteps = (handbook: Handbook): CareerStep[] =>
  [...handbook.all('role')]
    .sort((a, b) => byName(a, b))
    .flatMap((role) =>
      (Object.keys(directions) as Direction[]).flatMap((direction) =>
        role.data.career[direction].map((step, index) => ({
          id: `${role.id}-${direction}-${index}`,
          role: placeOf(role),
          direction,
          other: step.role === undefined ? titled(step.title ?? '') : placeOf(handbook.get('role', step.role)),
          note: step.note,
        })),
      ),
    );

const placeOf = (role: Node<'role'>): Place => ({ id: role.id, name: role.name, url: nodeUrl(role) });

/** A title is one place for all who name it. No role has an id with a space in it, so the two never meet. */
const titled = (title: string): Place => ({ id: `title ${title.toLowerCase()}`, name: title });

/** A graph in the language of Graphviz, with the words that stand in for it. */
export interface Drawing {
  title: string;
  description: string;
  dot: string;
}

/** The steps as a map: arrows lead to the next role, dotted lines join roles that stand side by side. */
export function careerMap(steps: readonly CareerStep[]): Drawing {
  const places = new Map(steps.flatMap(({ role, other }) => [role, other]).map((place) => [place.id, place]));
  const moves = new Map(
    steps
      .filter(({ direction }) => direction !== 'adjacent')
      .map(({ role, other, direction }): [Place, Place] => (direction === 'to' ? [role, other] : [other, role]))
      .map(([from, to]) => [`${quote(from.id)} -> ${quote(to.id)}`, [from.id, to.id] as const]),
  );
  const moved = new Set([...moves.values()].flat());
  const beside = new Map(
    steps
      .filter(({ direction }) => direction === 'adjacent')
      .map(({ role, other }) => [[role.id, other.id].sort().join('\n'), [role.id, other.id] as const]),
  );
  return {
    title: 'Career map',
    description:
      'Arrows lead from a role to the next one, dotted lines join roles that stand side by side. Roles of this handbook have a frame and a link. The table says the same in words.',
    dot: [
      'digraph {',
      'rankdir=LR; nodesep=0.12; ranksep=0.9; bgcolor=transparent;',
      'node [shape=plaintext, fontname="Helvetica,Arial,sans-serif", fontsize=12, height=0.3, margin="0.1,0.04"];',
      'edge [arrowsize=0.6];',
      ...[...places.values()].map(placeStatement),
      ...[...moves.keys()].map((move) => `${move};`),
      ...[...beside.values()].map(([role, other]) => besideStatement(role, other, moved)),
      '}',
    ].join('\n'),
  };
}

function placeStatement({ id, name, url }: Place): string {
  const link =
    url === undefined ? '' : `, URL=${quote(url)}, shape=box, style=rounded, penwidth=1.5, margin="0.16,0.08"`;
  return `${quote(id)} [label=${quote(wrapped(name))}${link}];`;
}

/** What is only beside a role shares its column, because nothing else says where to put it. */
function besideStatement(role: string, other: string, moved: ReadonlySet<string>): string {
  const line = `${quote(role)} -> ${quote(other)} [dir=none, style=dotted, constraint=false];`;
  return moved.has(other) || !moved.has(role) ? line : `{ rank=same; ${quote(role)}; ${quote(other)}; } ${line}`;
}

const quote = (value: string): string => `"${value.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`;

/** Characters of a line on the map, so that columns stay narrow. */
const lineLength = 26;

const wrapped = (name: string): string =>
  name.split(' ').reduce((text, word) => {
    const last = text.slice(text.lastIndexOf('\n') + 1);
    return last && last.length + word.length >= lineLength ? `${text}\n${word}` : text ? `${text} ${word}` : word;
  }, '');
