/** What tests need to know of a PDF. */

/** How many pages it has: the largest count that a node of its page tree gives. */
export const pdfPages = (pdf: Buffer): number =>
  Math.max(
    ...[
      ...pdf
        .toString('latin1')
        .matchAll(/\/Type\s*\/Pages\b[^>]*?\/Count\s+(\d+)|\/Count\s+(\d+)[^>]*?\/Type\s*\/Pages\b/g),
    ].map((match) => Number(match[1] ?? match[2])),
  );
