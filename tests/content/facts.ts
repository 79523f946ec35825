/** Turns a folder of facts about the sources into what the handbook must cover. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cadence } from '../../schemas/fields.ts';
import { type Cadence, type Coverage, type Ownership, type Row, type Wanted } from './coverage.ts';

/** A target in the wide encoding of kpi-targets.jsonl. */
type Fact = { kind: string } & Record<string, string | number | boolean | null>;

export function readFacts(folder: string): Coverage {
  const tsv = (name: string) => {
    const [head = '', ...lines] = readFileSync(join(folder, name), 'utf8').trimEnd().split('\n');
    const keys = head.split('\t');
    return lines.map((line) =>
      Object.fromEntries(line.split('\t').map((cell, index): [string, string | undefined] => [keys[index] ?? '', cell])),
    );
  };
  const rows = readFileSync(join(folder, 'kpi-targets.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => readRow(JSON.parse(line) as RowFact));
  const owners = (name: string) => Object.fromEntries(tsv(name).map(({ id, roles }) => [id ?? '', readOwners(roles ?? '')]));
  return {
    roles: [...new Set(tsv('kpis.tsv').map(({ role }) => role ?? ''))].sort(),
    kpis: tsv('kpi-definitions.tsv').map(({ id }) => id ?? ''),
    runbooks: owners('runbooks.tsv'),
    policies: owners('policies.tsv'),
    rows,
  };
}

type Claim = 'proposed_owner' | 'owned_in_seed' | 'used_in_seed';

/** `proposed_owner=a; owned_in_seed=b,a; used_in_seed=-` */
function readOwners(text: string): Ownership {
  const parts = Object.fromEntries(text.split('; ').map((part) => part.split('='))) as Record<Claim, string>;
  const owner = parts.proposed_owner;
  const named = [...parts.owned_in_seed.split(','), ...parts.used_in_seed.split(',')];
  return { owner, claimants: named.filter((role) => role && role !== '-' && role !== owner).sort() };
}

interface RowFact {
  role: string;
  kpi: string;
  frequency: string;
  targets: Fact[];
}

function readRow({ role, kpi, frequency, targets }: RowFact): Row {
  const alternatives = new Set<unknown>();
  return {
    role,
    kpi,
    cadence: frequency.split('/').map(readCadence),
    targets: targets.flatMap((fact) => {
      const second = fact['anyOf'] !== undefined && alternatives.has(fact['anyOf']);
      alternatives.add(fact['anyOf']);
      return readTarget(fact).map((target) => ({ ...target, ...(second ? { or: true as const } : {}) }));
    }),
  };
}

function readCadence(text: string): Cadence {
  const name = text.trim().toLowerCase();
  return cadence.parse(name === 'biannual' ? 'semiannual' : name);
}

const signs: Record<string, 'atLeast' | 'atMost' | 'above' | 'below'> = {
  gte: 'atLeast',
  lte: 'atMost',
  gt: 'above',
  lt: 'below',
};

function readTarget(fact: Fact): Wanted[] {
  const rest = readQualifiers(fact);
  const stretch = fact['stretch'] === undefined ? {} : { stretch: fact['stretch'] as number };
  const unit = { unit: fact['unit'] as string };
  const value = fact['value'] as number;
  switch (fact.kind) {
    case 'threshold':
      return [{ [signs[fact['op'] as string] as string]: value, ...stretch, ...unit, ...rest }];
    case 'parameter':
      // A policy states the limit itself, which may be reached: `< 7 days` is `at most 7` there.
      return [
        {
          [String(fact['op']).startsWith('l') ? 'atMost' : 'atLeast']: value,
          ...stretch,
          ...unit,
          policy: policyOf[fact['name'] as string],
          ...rest,
        },
      ];
    case 'tolerance':
      return [{ within: value, ...stretch, ...unit, ...rest }];
    case 'change': {
      const direction = fact['direction'] as 'up' | 'down';
      // “By X %” gives a direction and no figure; the figure is set locally.
      if (fact['value'] === null)
        return [
          { trend: direction, ...rest },
          { ...rest, unset: true, over: undefined },
        ];
      const signed = (size: number) => (direction === 'down' ? -size : size);
      return [
        { change: signed(value), ...(stretch.stretch ? { stretch: signed(stretch.stretch) } : undefined), ...rest },
      ];
    }
    case 'magnitude':
      return [
        {
          magnitude: fact['worst'] as Wanted['magnitude'],
          ...(fact['best'] ? { stretch: fact['best'] as Wanted['stretch'] } : {}),
          ...(fact['baseline'] ? { from: fact['baseline'] as Wanted['from'] } : {}),
          ...rest,
        },
      ];
    case 'trend':
      return [{ trend: fact['direction'] as Wanted['trend'], ...rest }];
    case 'local':
      return [{ unset: true, ...rest }];
    case 'qualitative':
      return [{ note: true, ...rest }];
    case 'reference':
      return readReference(String(fact['ref'])).map((target) => ({ ...target, ...rest }));
    default:
      throw new Error(`Unknown kind of target: ${fact.kind}`);
  }
}

const policyOf: Record<string, string> = { 'remediation-sla': 'vulnerability-management-policy' };

function readReference(ref: string): Wanted[] {
  if (ref === 'matrix:rto-rpo')
    return ['rto', 'rpo'].map((parameter) => ({ policy: 'disaster-recovery-policy', parameter }));
  const [kind, name = ''] = ref.split(':');
  // Plans, benchmarks and SLOs of single services have no entry: the role says where its figure comes from.
  if (kind !== 'policy') return [{ unset: true }];
  const [policy, parameter] = name.split('#');
  return [{ policy, ...(parameter ? { parameter } : {}) }];
}

/** Keys that `readTarget` reads itself, and words that are the author's own. */
const read =
  /^(?:kind|op|value|unit|stretch|direction|scale|worst|best|baseline|name|ref|relation|anyOf|setFrom|statement|calendar)$/;

function readQualifiers(fact: Fact): Wanted {
  const wanted: Wanted = {};
  for (const [key, value] of Object.entries(fact)) {
    const text = String(value);
    const words = text.replaceAll('-', ' ');
    if (read.test(key)) continue;
    else if (key === 'severity' || key === 'tier' || key === 'cohort' || key === 'each') wanted.for = text;
    else if (key === 'per' || key === 'period') wanted.over = text as Wanted['over'];
    else if (key === 'by' && text === 'P12M') wanted.by = '12 months';
    else if (key === 'of' && text.startsWith('kpi:')) wanted.ofKpi = text.slice(4);
    else if (key === 'of' || key === 'base' || key === 'around') wanted.of = words;
    else if (key === 'within' && text.startsWith('policy:')) wanted.under = text.slice(7);
    else if (key === 'within') wanted.inside = text === 'P5D' ? `5 ${fact['calendar']} days` : words;
    else if (key === 'condition' || key === 'variesBy' || key === 'sustained') wanted.when = true;
    else if (key === 'stated') wanted.indicative = true;
    else if (key === 'onMiss') wanted.onMiss = text;
    else if (key === 'approx') wanted.approx = true;
    else if (key === 'stage') wanted.stage = value as number;
    else throw new Error(`Nothing reads ${key}: ${text}`);
  }
  return wanted;
}
