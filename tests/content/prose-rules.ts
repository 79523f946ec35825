/** What the style of the handbook forbids in prose. */
import { type Passage } from './passages.ts';

export interface Hit {
  file: string;
  line: number;
  /** What stands there. */
  text: string;
  /** What to write instead. */
  hint: string;
}

interface Rule {
  pattern: RegExp;
  hint: string;
}

const cut = 'Filler: cut it, or say what is meant';
const british = 'British spelling with -ize';
const house = 'The handbook spells it artifact, rightsizing, email';

/** Names of products and titles, in which every spelling is right. */
const names = /\b(?:[A-Z]\w+ )+(?:Analyzer|Catalog|Center|License|Program)\b/g;

/** `i` stands in the flags wherever a capital makes no difference. */
const rules: Rule[] = [
  { pattern: /\b(?:to|can|will|must|should|we|you|they|by) leverag(?:e|ing)\b|\bleverag(?:es|ed|ing)\b|\bleverage (?:an?|its|our|the|their|this|your|existing|cloud|data)\b/gi, hint: cut },
  {
    pattern:
      /\b(?:robust(?:ly|ness)?|seamless(?:ly)?|crucial(?:ly)?|holistic(?:ally)?|synerg\w+|utili[sz](?:e|es|ed|ing)|delv(?:e|es|ed|ing)|cutting[- ]edge|world[- ]class|best[- ]in[- ]class|game[- ]chang\w+|ensur\w+ alignment)\b/gi,
    hint: cut,
  },
  { pattern: /\b(?:it is|it['’]s) (?:important|essential|vital|worth noting)\b|\bplease note\b/gi, hint: cut },
  { pattern: /—[^—.!?]*—[^—.!?]*—/g, hint: 'A chain of dashes: write sentences' },
  {
    pattern: /\b(?:TODO|TBD|FIXME|XXX|Lorem ipsum)\b|\{\{[^}]*\}\}|<[a-z][a-z -]*>|\[(?:insert|your|name|date)\b[^\]]*\]/g,
    hint: 'A placeholder stands only in code',
  },
  {
    pattern:
      /\b(?:behavior|color|favor|flavor|harbor|honor|labor|neighbor|rumor)(?:s|al|ed|ing|able|ite|hood)?\b/gi,
    hint: british,
  },
  { pattern: /\b(?:centers?|centered|centering|catalogs?|analogs?|dialogs?)\b/gi, hint: british },
  { pattern: /\b(?:analyz|catalyz|paralyz)(?:e|es|ed|er|ers|ing)\b/gi, hint: british },
  { pattern: /\b(?:travel|label|cancel|model|signal|level|total|fuel|channel|tunnel)(?:ed|ing)\b/gi, hint: british },
  { pattern: /\b(?:fulfill|enroll)(?:s|ment|ments)?\b|\b(?:defense|offense)s?\b/gi, hint: british },
  { pattern: /\b(?:an?|the|each|per|one|no|any|every|unused|paid|of) license\b|\blicenses\b/gi, hint: british },
  { pattern: /\b(?:gray|skeptic\w*|gotten|aging|maneuver\w*)\b/gi, hint: british },
  { pattern: /\b(?:to|must|should|can|we|you|they) practice\b|\bpractic(?:ed|ing)\b/gi, hint: 'The verb is “practise”' },
  {
    pattern:
      /\b(?:apolog|author|automat|categor|central|container|custom|emphas|final|formal|general|initial|maxim|minim|modern|modular|normal|optim|organ|priorit|rational|real|recogn|special|stabil|standard|summar|synchron|util|virtual|visual)is(?:e|es|ed|er|ers|ing|ation|ations)\b/gi,
    hint: british,
  },
  { pattern: /\bartefacts?\b|\bright-siz\w+|\be-mails?\b/gi, hint: house },
];

/** The places where a passage breaks a rule. Inline code, addresses and product names break none. */
export function proseHits({ file, line, text }: Passage): Hit[] {
  const words = text.replace(/`[^`]*`|https?:\S+/g, mask).replace(names, mask);
  return rules.flatMap(({ pattern, hint }) =>
    [...words.matchAll(pattern)].map((match) => ({
      file,
      line: line + words.slice(0, match.index).split('\n').length - 1,
      text: match[0].replace(/\s+/g, ' '),
      hint,
    })),
  );
}

/** Takes the words out and keeps the lines. */
const mask = (text: string): string => text.replace(/[^\n]/g, '·');

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Sentences of `least` or more words that stand in two files, each with all its places. */
export function repeatedSentences(passages: readonly Passage[], least = 12): { sentence: string; places: string[] }[] {
  const found = new Map<string, Map<string, number>>();
  for (const { file, line, text } of passages)
    for (const { segment } of sentences.segment(text.replace(/\s+/g, ' '))) {
      const key = segment.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
      if (key.length < least) continue;
      const places = found.get(key.join(' ')) ?? new Map<string, number>();
      if (!places.has(file)) places.set(file, line);
      found.set(key.join(' '), places);
    }
  return [...found]
    .filter(([, places]) => places.size > 1)
    .map(([sentence, places]) => ({ sentence, places: [...places].map(([file, line]) => `${file}:${line}`) }));
}
