/** A problem of one file, by its place in that file. */
import { type Diagnostic } from '../diagnostics.ts';

export type Problem = Omit<Diagnostic, 'file' | 'severity'>;

/** Takes a problem; what calls it knows the file. */
export type Report = (problem: Problem) => void;
