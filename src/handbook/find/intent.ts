/** Which kind of answer a question asks for, as its words show. */

/** Kinds that questions tell apart, by their number in the index; 0 is any other. */
export const askedKinds = [
  '',
  'Policy',
  'Runbook',
  'KPI',
  'Duty',
  'Term',
  'Number',
  'Alert',
  'Table',
  'Role',
  'Guide',
  'Comparison',
] as const;
export type AskedKind = (typeof askedKinds)[number];

/** The number of the kind that stands for that of a document. */
export const askedKindOf = (kind: string): number =>
  Math.max(0, askedKinds.indexOf((meant[kind] ?? kind) as AskedKind));

/** Kinds that are asked for in the words of another. */
const meant: Record<string, AskedKind> = { Severity: 'Term', Tier: 'Term', Start: 'Duty', List: 'Table' };

const signs: readonly [AskedKind, RegExp][] = [
  [
    'Policy',
    /^(may|must|can|should|do|does|are|is) (i|we|you|it|they|this|my|our|a|an|the|teams?|someone|people)\b|\b(allowed|permitted|forbidden|required|requirements?|have to|rules?|policy|policies|standards?|guidelines?|need permission|acceptable)\b|^(who|what|how often|how long|when|which|where) (may|must|should|can|is allowed|are allowed)\b|^who (approves|can|may|must|signs|has to)\b|^how (long|soon|old|often|many) (are|is|do|does|may|must|can|should|until|before|will)\b/,
  ],
  [
    'Runbook',
    /^how (do|can|should|to|would) (i|we|you)?|^(what|where) (do|should) (i|we)( do)?\b|\b(is|are|keeps?|went|goes) (down|failing|broken|slow|stuck|full|gone|out|unavailable)\b|\b(fails?|failed|failing|failure(?! rate)|errors?(?! (?:budget|rate))|timed out|timeout|refused|denied|crash\w*|exceeded|expired|stuck|leaked|alert|firing|steps|runbook|procedure|checklist)\b/,
  ],
  [
    'KPI',
    /^how (many|fast|quickly|well|healthy|good|much of)\b|\b(rate|ratio|percent\w*|share|metrics?|measure\w*|kpis?|target|formula|calculated|score|trend|number of)\b/,
  ],
  [
    'Duty',
    /\b(my first (day|week|shift|month)|get(ting)? ready|new (hire|joiner|to)|starting as|duties|onboard\w*|prepare for|being (an? )?on.?call|(read|learn|know|practi[sc]e|drill|shadow) (as|before|first|to become))\b/,
  ],
  [
    'Term',
    /^what(s| is| are| does| counts as) (an? |the )?[\w-]+( [\w-]+)?( mean)?\??$|\b(meaning|definition|define|stands? for|vs)\b/,
  ],
  ['Number', /\b(how (long|soon|many|much|often|old|fast)|deadline|minimum|maximum|max|min|limits?|due)\b/],
  [
    'Table',
    /^(which|what) (runbooks|policies|kpis|skills|tools|controls|roles)\b|\b(matrix|mapping|list of|overview of|raci)\b|^who (owns|decides)\b/,
  ],
  [
    'Role',
    /\b(job description|responsib\w+|expect(ed|ations|s)|accountable|role of)\b|^who (is|leads|runs|answers|heads)\b/,
  ],
  ['Comparison', /\b(compare\w*|comparison|differ\w*|versus|vs)\b/],
  [
    'Guide',
    /\b(handbook|front ?matter|markdown|npm run|this site|(add|write|change|edit|propose) (an?|the) (new )?(entry|kpi|runbook|policy|role|page))\b/,
  ],
];

/** A name as monitoring systems write it: `NodesNotReady`. */
const alertName = /(?:^|\s)(?:\p{Lu}[\p{Ll}\d]+){2,}(?:\s|$)/u;

/** The kinds that a query asks for; none where it does not show. */
export function kindsAsked(text: string): ReadonlySet<AskedKind> {
  const plain = text.toLowerCase().replace(/[’']/g, '').trim();
  const kinds = signs.flatMap(([kind, sign]) => (sign.test(plain) ? [kind] : []));
  return new Set(alertName.test(text) ? [...kinds, 'Alert'] : kinds);
}
