/** The shape that every check has. One rule a file; add a new one to the list in `index.ts`. */
import { type Code } from '../codes.ts';
import { type Point } from '../diagnostics.ts';
import { type Handbook, type Node } from '../graph.ts';
import { type Path } from '../reading/source.ts';

export interface Problem {
  /** What the problem is in: a node, or another file of the handbook. */
  node: Pick<Node, 'source' | 'at'> & Partial<Pick<Node, 'data'>>;
  /** Where: at a path of the data, or at a point of the body. */
  at: { path: Path } | { point: Point };
  code: Code;
  message: string;
  /** A function where it takes long to find, because of many problems only the first are shown. */
  hint: string | (() => string);
}

/** Finds every problem of one sort. Looks at the data of a node only where it is `valid`. */
export type Check = (handbook: Handbook) => Iterable<Problem>;
