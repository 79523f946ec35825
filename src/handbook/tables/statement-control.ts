/** Policy statement × control: what answers each control, and which runbooks carry it out. */
import { policySchema } from '../../../schemas/policy.ts';
import { type Cell, cell, linkTo, type Row, text, textCell, titleCase } from '../blocks/blocks.ts';
import { type Handbook, type Node } from '../graph.ts';
import { statementUrl } from '../urls.ts';
import { type CrossTable } from './table.ts';
import { runbooksFor } from '../facts/statements.ts';

/** How far a control is answered, from not at all to in practice. */
const states = {
  nothing: 'Nothing answers it',
  claimed: 'Claimed',
  implemented: 'Implemented',
} as const;
type State = keyof typeof states;

export const statementControl: CrossTable = {
  id: 'statement-control',
  title: 'Policy statement × control',
  summary:
    'For each control, the statements that answer it: claimed by a statement, implemented where an active runbook carries that statement out, or answered by nothing.',
  build: (handbook) => ({
    type: 'table',
    caption: 'Controls with the statements that answer them',
    columns: [
      { id: 'control', title: 'Control' },
      { id: 'state', title: 'State' },
      { id: 'statement', title: 'Statement' },
      { id: 'force', title: 'Force' },
      { id: 'runbooks', title: 'Carried out by' },
    ],
    facets: [
      { id: 'framework', title: 'Framework' },
      { id: 'state', title: 'State' },
    ],
    rows: handbook.all('framework').flatMap((framework) =>
      handbook
        .all('control')
        .filter((control) => control.data.framework === framework.id)
        .flatMap((control) => rowsOf(handbook, control, `${framework.name} (${framework.data.edition})`)),
    ),
  }),
};

/** One row for each statement that answers a control, or one that says that nothing does. */
function rowsOf(handbook: Handbook, control: Node<'control'>, framework: string): Row[] {
  const { number } = control.data;
  const name: Cell = { lines: [[text(number, 'strong'), text(` ${control.name}`)]], sort: naturalSort(number) };
  const row = (id: string, state: State, cells: readonly Cell[]): Row => ({
    id,
    group: framework,
    cells: [name, stateCell(state), ...cells],
    facets: { framework: [framework], state: [states[state]] },
  });
  const answers = handbook
    .incoming(control, 'answers')
    .map(({ from: policy, item: statement }) => ({ policy, statement }));
  if (answers.length === 0)
    return [row(control.id, 'nothing', [textCell(undefined), textCell(undefined), textCell(undefined)])];
  return answers.map(({ policy, statement }) => {
    const runbooks = runbooksFor(handbook, policy, statement.id);
    const active = runbooks.some(({ data }) => data.status === 'active');
    return row(`${control.id}-${policy.id}-${statement.id}`, active ? 'implemented' : 'claimed', [
      cell(
        [
          linkTo(policy),
          text(' '),
          { text: statement.id, href: statementUrl(policy.id, statement.id) },
          ...status(policy),
        ],
        [text(statement.text, 'quiet')],
      ),
      textCell(statement.force, forces.indexOf(statement.force)),
      cell(...runbooks.map((runbook) => [linkTo(runbook), ...status(runbook)])),
    ]);
  });
}

const forces: readonly string[] = policySchema.shape.statements.element.shape.force.options;

const stateCell = (state: State): Cell => ({
  lines: [[text(states[state], state === 'nothing' ? 'warn' : 'label')]],
  sort: Object.keys(states).indexOf(state),
});

/** The status of an entry that is not simply in force, because such a one does not implement anything. */
const status = ({ data }: Node<'policy' | 'runbook'>) =>
  data.status === 'active' ? [] : [text(' '), text(titleCase(data.status), 'warn')];

/** A number with its digits padded, so that `A.5.9` comes before `A.5.10`. */
const naturalSort = (number: string): string => number.replace(/\d+/g, (digits) => digits.padStart(4, '0'));
