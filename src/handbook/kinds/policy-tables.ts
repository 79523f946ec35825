/** The tables of a policy: its numbers with who uses them, and the controls that its statements answer. */
import { type Parameter } from '../../../schemas/parameter.ts';
import { type Block, cell, joined, type Line, linkTo, type Row, table, text, textCell } from '../blocks/blocks.ts';
import { quantity } from '../facts/quantity.ts';
import { comparingKeyOf } from '../facts/targets.ts';
import { type Handbook, type Node } from '../graph.ts';
import { distinct } from '../nodes.ts';
import { entryUrl, parameterAnchor, statementUrl } from '../urls.ts';

/** `A.8.8 Management of technical vulnerabilities`. */
export const controlText = (control: Node<'control'>) => text(`${control.data.number} ${control.name}`);

/** `SEV-1: ≤ 7 days` for each value of a parameter. */
export const valueLines = (handbook: Handbook, { limit, unit, values }: Parameter): Line[] =>
  values.map(({ for: cohort, value }) => [
    text(`${limit === 'at-most' ? '≤' : '≥'} ${quantity(value, unit)}`, 'strong'),
    ...(cohort === undefined ? [] : [text(` ${handbook.find(cohort)?.name ?? cohort}`)]),
  ]);

export const parameterTable = (handbook: Handbook, node: Node<'policy'>): Block[] =>
  table(`The numbers of ${node.name}`, parameterColumns, parameterRows(handbook, node));

export const controlTable = (handbook: Handbook, node: Node<'policy'>): Block[] =>
  table(`Controls that statements of ${node.name} answer`, controlColumns, controlRows(handbook, node));

const parameterColumns = [
  { id: 'name', title: 'Parameter' },
  { id: 'for', title: 'For' },
  { id: 'value', title: 'Value' },
  { id: 'aim', title: 'Aim' },
  { id: 'roles', title: 'Used by' },
];

function parameterRows(handbook: Handbook, node: Node<'policy'>): Row[] {
  const users = handbook
    .incoming(node, 'target-policy')
    .flatMap(({ from: role, item: target }) => (comparingKeyOf(target) === 'policy' ? [{ role, target }] : []));
  return (node.data.parameters ?? []).flatMap((parameter) =>
    parameter.values.map(({ for: cohort, value, stretch }, index) => {
      const sign = parameter.limit === 'at-most' ? '≤' : '≥';
      const scale = cohort === undefined ? undefined : handbook.find(cohort);
      const roles = users.filter(
        ({ target }) => target.parameter === parameter.id && (target.for === undefined || target.for === cohort),
      );
      return {
        id: `${parameter.id}-${cohort ?? 'all'}`,
        anchor: index === 0 ? parameterAnchor(parameter.id) : undefined,
        cells: [
          cell([text(parameter.name)], ...boundLines(handbook, node, parameter, cohort)),
          scale ? cell([linkTo(scale)]) : textCell(cohort ?? 'Everything'),
          { ...textCell(`${sign} ${quantity(value, parameter.unit)}`), sort: value },
          textCell(stretch === undefined ? undefined : `${sign} ${quantity(stretch, parameter.unit)}`, stretch),
          cell(joined(distinct(roles.map(({ role }) => role)).map((role) => linkTo(role)))),
        ],
      };
    }),
  );
}

/** What a number has to fit: “below Recovery time objective for Tier 0”, with a link where it is another policy’s. */
function boundLines(
  handbook: Handbook,
  node: Node<'policy'>,
  parameter: Parameter,
  cohort: string | undefined,
): Line[] {
  return (parameter.bounds ?? [])
    .filter((bound) => bound.for === undefined || bound.for === cohort)
    .map((bound): Line => {
      const policy = bound.policy === undefined ? node : handbook.get('policy', bound.policy);
      const other = policy.data.parameters?.find(({ id }) => id === bound.parameter);
      const name = other?.name.split(',')[0] ?? bound.parameter;
      const scale = bound.of === undefined ? undefined : (handbook.find(bound.of)?.name ?? bound.of);
      return [
        text(`${bound.is.replace('-', ' ')} `, 'quiet'),
        { text: name, href: `${entryUrl('policy', policy.id)}#parameters` },
        ...(scale === undefined ? [] : [text(` for ${scale}`, 'quiet')]),
      ];
    });
}

const controlColumns = [
  { id: 'control', title: 'Control' },
  { id: 'framework', title: 'Framework' },
  { id: 'statements', title: 'Answered by' },
];

function controlRows(handbook: Handbook, { id, data }: Node<'policy'>): Row[] {
  const pairs = data.statements.flatMap((statement) =>
    (statement.controls ?? []).map((control) => ({ control, statement })),
  );
  return [...Map.groupBy(pairs, (pair) => pair.control)]
    .map(([key, group]) => ({ control: handbook.get('control', key), group }))
    .sort((a, b) => handbook.all('control').indexOf(a.control) - handbook.all('control').indexOf(b.control))
    .map(({ control, group }) => {
      const framework = handbook.get('framework', control.data.framework);
      return {
        id: control.id,
        cells: [
          cell([controlText(control)]),
          textCell(`${framework.name} (${framework.data.edition})`),
          cell(
            joined(
              group.map(({ statement }) => ({
                text: statement.id,
                href: statementUrl(id, statement.id),
              })),
            ),
          ),
        ],
      };
    });
}
