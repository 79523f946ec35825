/**
 * Kinds whose entries are too long for one page: the entry’s own address has a brief, and each part an address below
 * it. Here stands which section is on which part, by the fragment of its heading, so that every link finds it.
 */
import { type EntryKind } from '../../schemas/fields.ts';

export interface EntryPart {
  /** The segment below the address of the entry. */
  slug: string;
  title: string;
  /** Fragments of its sections. A section that is named nowhere stands on the last part. */
  sections: readonly string[];
}

export const entryParts: Partial<Record<EntryKind, readonly [EntryPart, ...EntryPart[]]>> = {
  role: [
    { slug: 'targets', title: 'Targets', sections: ['kpis', 'what-good-looks-like'] },
    { slug: 'decisions', title: 'Decisions', sections: ['decision-rights'] },
    {
      slug: 'responsibilities',
      title: 'Responsibilities',
      sections: ['mission', 'in-brief', 'responsibilities', 'deliverables'],
    },
    { slug: 'owns', title: 'What it owns', sections: ['owns'] },
    { slug: 'people', title: 'People', sections: ['stakeholders'] },
    { slug: 'skills', title: 'Skills', sections: ['skills'] },
    { slug: 'tools', title: 'Tools', sections: ['tools'] },
    { slug: 'days', title: 'Day to day', sections: ['day-to-day', 'rhythm', 'environment', 'ai-and-automation'] },
    { slug: 'first-year', title: 'First year', sections: ['starting', 'milestones'] },
    { slug: 'career', title: 'Career', sections: ['career'] },
    { slug: 'hiring', title: 'Hiring', sections: ['experience', 'interviewing', 'scorecard'] },
    {
      slug: 'context',
      title: 'Risks and context',
      sections: ['risks-and-anti-patterns', 'variants', 'history', 'mentioned-in', 'other-relations'],
    },
  ],
};

/** The part that has every section, to print and to search in. */
export const wholeSlug = 'all';

/** The part that a section stands on, for a kind that has parts. */
export function partOf(kind: EntryKind, section: string): EntryPart | undefined {
  const parts = entryParts[kind];
  return parts && (namedPart(kind, section) ?? parts.at(-1));
}

/** The segment below the address of the entry that a fragment stands on; empty where the kind has no parts. */
export function segmentOf(kind: EntryKind, fragment: string): string {
  if (!entryParts[kind]) return '';
  // Headings below those of sections are known to the entry alone.
  return `${namedPart(kind, fragment)?.slug ?? wholeSlug}/`;
}

const namedPart = (kind: EntryKind, section: string): EntryPart | undefined =>
  entryParts[kind]?.find(({ sections }) => sections.includes(section));
