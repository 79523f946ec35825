/** Which kind of entry a question asks for, as its first words show. */

/** Kinds that questions tell apart, by their number in the index; 0 is any other. */
export const askedKinds = ['', 'Policy', 'Runbook', 'KPI', 'Duty', 'Term'] as const;
export type AskedKind = (typeof askedKinds)[number];

const signs: readonly [AskedKind, RegExp][] = [
  [
    'Policy',
    /^(may|must|can|should|do|does|are|is) (i|we|you|it|they|this|my|our|a|an|the|teams?|someone|people)\b|\b(allowed|permitted|forbidden|required|have to|rules?|policy|standard|need permission)\b|^(who|what|how often|how long|when|which|where) (may|must|should|can|is allowed|are allowed)\b|^who (approves|can|may|must|signs)\b/,
  ],
  [
    'Runbook',
    /^how (do|can|should|to|would) (i|we|you)?|^(what|where) (do|should) (i|we)( do)?\b|\b(is|are|keeps?|went|goes) (down|failing|broken|slow|stuck|full|gone|out|unavailable)\b|\b(fails?|failed|failing|failure(?! rate)|errors?(?! (?:budget|rate))|timed out|timeout|refused|denied|crash\w*|exceeded|expired|stuck|leaked|alert|firing|steps|runbook|procedure|checklist)\b/,
  ],
  [
    'KPI',
    /^how (many|fast|quickly|well|healthy|good|often do)\b|\b(rate|ratio|percent\w*|share|metrics?|measure\w*|kpis?|target|formula|score|trend|number of)\b/,
  ],
  ['Duty', /\b(my first (day|week|shift)|get ready|new (hire|joiner|to)|starting as|duties|onboard\w*)\b/],
  [
    'Term',
    /^what (is|are|does) (an? |the )?[\w-]+( [\w-]+)?( mean)?\??$|\b(meaning|definition|define|stands? for|vs)\b/,
  ],
];

/** The kinds that a query asks for; none where it does not show. */
export function kindsAsked(text: string): ReadonlySet<AskedKind> {
  const plain = text.toLowerCase().replace(/[’']/g, '').trim();
  return new Set(signs.flatMap(([kind, sign]) => (sign.test(plain) ? [kind] : [])));
}
