/** What a new version does to numbers measured before, as people read it. */
export const comparability = {
  comparable: 'Numbers can be compared with those before',
  restated: 'Earlier numbers were restated',
  broken: 'Numbers break off: do not compare them with those before',
} as const;
