/** All checks of the whole handbook. Checks of a single file are its schema and the reader. */
import { bounds } from '../reading/bounds.ts';
import { severityOf } from '../codes.ts';
import { bodyPoint, locate } from '../reading/source.ts';
import { type Diagnostic } from '../diagnostics.ts';
import { type Handbook } from '../graph.ts';
import { alertNames } from './alert-names.ts';
import { asides } from './asides.ts';
import { type Check, type Problem } from './check.ts';
import { circles } from './circles.ts';
import { duplicateName } from './duplicate-name.ts';
import { forms } from './forms.ts';
import { hiddenSigns } from './hidden-signs.ts';
import { links } from './links.ts';
import { lookAlikeName } from './look-alike-name.ts';
import { missingReference } from './missing-reference.ts';
import { parameterBounds } from './parameter-bounds.ts';
import { published } from './published.ts';
import { rawHtml } from './raw-html.ts';
import { retired } from './retired.ts';
import { sections } from './sections.ts';
import { statements } from './statements.ts';
import { steps } from './steps.ts';
import { targets } from './targets.ts';
import { twoDeciders } from './two-deciders.ts';
import { twoFigures } from './two-figures.ts';

export const checks: Record<string, Check> = {
  missingReference,
  duplicateName,
  circles,
  statements,
  targets,
  twoFigures,
  twoDeciders,
  parameterBounds,
  sections,
  steps,
  forms,
  links,
  rawHtml,
  asides,
  alertNames,
  lookAlikeName,
  hiddenSigns,
  retired,
  published,
};

/** Runs every check. One that crashes is itself a diagnostic, so that the others still count. */
export function runChecks(handbook: Handbook, list: Record<string, Check> = checks): Diagnostic[] {
  return Object.entries(list).flatMap(([name, check]) => {
    try {
      return [...firstOfEach(check(handbook))].map(toDiagnostic);
    } catch (error) {
      const message = `The check ${name} crashed: ${error instanceof Error ? error.message : String(error)}`;
      return [
        {
          code: 'check-crashed',
          severity: severityOf('check-crashed'),
          file: '.',
          line: 1,
          column: 1,
          message,
          hint: 'Fix the other problems first; if it stays, report it',
        },
      ];
    }
  });
}

/** Of each file no more problems than are shown of it, and one, which tells that there are more. */
function* firstOfEach(problems: Iterable<Problem>): Iterable<Problem> {
  const counts = new Map<string, number>();
  for (const problem of problems) {
    const { file } = problem.node.source;
    const count = (counts.get(file) ?? 0) + 1;
    counts.set(file, count);
    if (count <= bounds.problems + 1) yield problem;
  }
}

const isDraft = ({ data }: Problem['node']): boolean => (data as { status?: string } | null)?.status === 'draft';

function toDiagnostic({ node, at, ...problem }: Problem): Diagnostic {
  const { line, column } =
    'point' in at ? bodyPoint(node.source, at.point) : locate(node.source, [...node.at, ...at.path]);
  return {
    code: problem.code,
    severity: severityOf(problem.code, isDraft(node)),
    file: node.source.file,
    line,
    column,
    message: problem.message,
    hint: typeof problem.hint === 'string' ? problem.hint : problem.hint(),
  };
}
