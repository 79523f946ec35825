/** What a version defines, in lines that can be set beside those of another version. */
import { type VersionedKind } from '../../../schemas/fields.ts';
import { type Policy } from '../../../schemas/policy.ts';
import { type Kpi } from '../../../schemas/kpi.ts';
import { directions, formula, unitText } from '../facts/formula.ts';
import { uses } from '../facts/labels.ts';
import { quantity } from '../facts/quantity.ts';
import { type Handbook, type Node } from '../graph.ts';

export interface DefinitionPart {
  /** What it is about, and an id that stays the same from version to version. */
  id: string;
  label: string;
  text: string;
}

/** `name` says what an id is called. */
type Names = (id: string) => string;

export const namesIn =
  (handbook: Handbook): Names =>
  (id) =>
    handbook.find(id)?.name ?? id;

export const definitionParts = (names: Names, node: Node<VersionedKind>): DefinitionPart[] =>
  node.kind === 'kpi' ? kpiParts(names, node.data as Kpi) : policyParts(names, node.data as Policy);

const part = (label: string, text: string | undefined, id = label): DefinitionPart[] =>
  text ? [{ id, label, text }] : [];
const joined = (names: Names, ids: readonly string[] = []): string => ids.map(names).join(', ');

function kpiParts(names: Names, data: Kpi): DefinitionPart[] {
  return [
    ...part('Title', data.title),
    ...part('Summary', data.summary),
    ...part('Formula', formula(data.measure, names)),
    ...part('Unit', unitText(data.unit)),
    ...part('Good direction', directions[data.direction]),
    ...part('Window', data.window),
    ...part('Sources', data.sources.join('\n')),
    ...part('Left out', data.exclusions?.join('\n')),
    ...part('Numbers from', joined(names, data.terms)),
    ...part('Guardrails', joined(names, data.guardrails)),
    ...part(
      'Follows',
      data.standards?.map(({ name, departure }) => (departure ? `${name}. Departs: ${departure}` : name)).join('\n'),
    ),
    ...part('Use in a review', uses[data.use]),
    ...part('Category', names(data.category)),
  ];
}

function policyParts(names: Names, data: Policy): DefinitionPart[] {
  const { allowed, approvers, maxDays } = data.exceptions;
  return [
    ...part('Title', data.title),
    ...part('Summary', data.summary),
    ...part('Instrument', data.instrument),
    ...part('Applies to', [joined(names, data.appliesTo.who), ...data.appliesTo.what].join('\n')),
    ...data.statements.flatMap(({ id, force, text, controls, verifiedBy }) =>
      part(
        `Statement ${id}`,
        [
          `${force}: ${text}`,
          ...(verifiedBy ?? []).map(
            ({ kpi, runbook, evidence }) => `Verified by: ${evidence ?? names(kpi ?? runbook ?? '')}`,
          ),
          ...(controls?.length ? [`Answers: ${joined(names, controls)}`] : []),
        ].join('\n'),
        id,
      ),
    ),
    ...(data.parameters ?? []).flatMap(({ id, name, unit, limit, values }) =>
      part(
        `Parameter: ${name}`,
        values
          .map(({ for: cohort, value, stretch }) => {
            const sign = limit === 'at-most' ? '≤' : '≥';
            const aim = stretch === undefined ? '' : `, aim for ${sign} ${quantity(stretch, unit)}`;
            return `${sign} ${quantity(value, unit)}${cohort === undefined ? '' : ` for ${names(cohort)}`}${aim}`;
          })
          .join('\n'),
        `parameter-${id}`,
      ),
    ),
    ...part('Exceptions', allowed ? `Granted by ${joined(names, approvers)}, for at most ${maxDays} days` : 'None'),
    ...part('Acknowledged by', joined(names, data.acknowledgedBy)),
  ];
}
