/** Policy statement × control: what answers each control, and which runbooks carry it out. */
import { cell, joined, linkTo, type Row, text, textCell } from '../blocks.ts';
import { type Handbook, type Node } from '../graph.ts';
import { runbooksFor } from '../pages/policy.ts';
import { statementUrl } from '../urls.ts';
import { type CrossTable } from './table.ts';

export const statementControl: CrossTable = {
  id: 'statement-control',
  title: 'Policy statement × control',
  summary:
    'For each control, the statements that answer it and the runbooks that carry them out. Controls that nothing answers stand here too.',
  build: (handbook) => ({
    type: 'table',
    caption: 'Controls with the statements that answer them',
    columns: [
      { id: 'control', title: 'Control' },
      { id: 'statement', title: 'Statement' },
      { id: 'force', title: 'Force' },
      { id: 'runbooks', title: 'Carried out by' },
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
function rowsOf(handbook: Handbook, control: Node<'control'>, group: string): Row[] {
  const label = cell([text(control.data.number, 'strong'), text(` ${control.name}`)]);
  const answers = handbook.incoming(control as Node, 'answers');
  if (answers.length === 0)
    return [
      {
        id: control.id,
        group,
        cells: [label, cell([text('Nothing answers it', 'warn')]), textCell(undefined), textCell(undefined)],
      },
    ];
  return answers.flatMap(({ from, path }) => {
    const policy = from as Node as Node<'policy'>;
    const statement = policy.data.statements[path[1] as number];
    if (!statement) return [];
    return [
      {
        id: `${control.id}-${policy.id}-${statement.id}`,
        group,
        cells: [
          label,
          cell(
            [linkTo(policy), text(' '), { text: statement.id, href: statementUrl(policy.id, statement.id) }],
            [text(statement.text, 'quiet')],
          ),
          textCell(statement.force),
          cell(joined(runbooksFor(handbook, policy, statement.id).map((runbook) => linkTo(runbook as Node)))),
        ],
      },
    ];
  });
}
