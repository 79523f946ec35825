/** How a KPI comes about, in one line. Written in words, because its parts are. */
import { type Kpi, type Measure } from '../../../schemas/kpi.ts';

const statistics = {
  mean: 'Mean',
  median: 'Median',
  p90: '90th percentile',
  p95: '95th percentile',
  p99: '99th percentile',
};

/** `Mean of the time from “…” to “…”`; `names` says what a KPI is called. */
export function formula(measure: Measure, names: (id: string) => string): string {
  switch (measure.shape) {
    case 'ratio':
      return `${measure.numerator} ÷ ${measure.denominator}`;
    case 'duration':
      return `${statistics[measure.statistic]} of the time from “${measure.start}” to “${measure.stop}”`;
    case 'count':
      return `Number of: ${measure.counted}`;
    case 'sum':
      return `Sum of: ${measure.summed}`;
    case 'rate':
      return `${measure.counted} per ${measure.per}`;
    case 'survey':
      return `${measure.statistic}; asked: “${measure.question}”, answers: ${measure.scale}`;
    case 'composite':
      return `${measure.parts.map(({ kpi, text }) => (kpi === undefined ? (text ?? '') : names(kpi))).join(' + ')}: ${measure.method}`;
  }
}

const units: Partial<Record<Kpi['unit'], string>> = {
  'per-week': 'times a week',
  'score-1-5': 'score from 1 to 5',
  'currency-per-unit': 'currency per unit',
  nps: 'net promoter score',
};

/** The unit as people say it. */
export const unitText = (unit: Kpi['unit']): string => units[unit] ?? unit;

/** Which way is good. */
export const directions = { up: 'higher is better', down: 'lower is better', within: 'best inside its band' } as const;
