/** Text as search sees it: words in lower case, cut where names are written together, and their stems. */
import { stemmer } from 'stemmer';

/** Words that say nothing of what somebody looks for. Of a text that holds nothing else, they are its words. */
const stopWords = new Set(
  `a about after all also am an and any are as at be been before being but by can could did do does doing for from
  get gets getting go goes going had has have having he her here his how i if in into is it its just let like lot me
  may might much must my no not now of off on one or our out over own please shall she should so some somebody
  someone something than that the their them then there these they thing things this those to too up us use very
  want was way we were what when where which while who whom whose why will with would yes you your`.split(/\s+/),
);

/** Words that tell a little: they decide between answers that hold all the others. */
const vagueWords = new Set(
  `able actual actually affected allowed always answer anybody anyone applies apply approach ask available bad
  basics being best better beyond big call certain checklist come comes coming company cover covered covers
  current currently day deal dealing detail details different document documentation during effective embrace
  enough ever every everybody everyone exactly exist exists explain fast find first fix general give given gives
  good got guide guideline guidelines handbook handle handling happen happened happening happens happy help high
  idea include includes information introduction keep kind kinds know last long look looking main make manage
  managing mean means moment more most move much need needed needs never new next nobody nothing number often
  old once only organization other overview page people person place please practical practice practices
  principle principles procedure procedures process program programs put question quickly rather read really
  reliable requirement requirements right rule rules run running safely same say see set show side sort start
  still stop stuff supposed take team tell thing time try type understand use used using usual usually want ways
  well whole work working works wrong`.split(/\s+/),
);

/** Forms that no rule of spelling leads back to their verb. */
const irregular = new Map(
  `broke break, broken break, lost lose, loss lose, paid pay, woken wake, woke wake, spent spend, sent send, built
  build, ran run, wrote write, written write, kept keep, held hold, met meet, told tell, chosen choose, chose choose,
  gave give, given give, took take, taken take, bought buy, brought bring, left leave, stolen steal, stole steal, found
  find, made make, saw see, seen see, knew know, known know, fell fall, fallen fall, froze freeze, frozen freeze, grew
  grow, grown grow, hidden hide, taught teach, shut shut, stuck stick, threw throw, failure fail, recovery recover,
  renewal renew, approval approve, removal remove, people person, staff person, indices index, criteria criterion,
  analyses analysis, retention retain, acceptance accept, acknowledgement acknowledge, acknowledgment acknowledge,
  licence license, behaviour behavior, organisation organization, prioritise prioritize, centre center, colour color,
  datum data, leaver leave, joiner join, deletion delete, resolution resolve, suspension suspend, exposure expose,
  decommissioning decommission, ownership owner, practise practice, rehearsal rehearse, escalation escalate`
    .split(',')
    .map((pair) => pair.trim().split(/\s+/) as [string, string]),
);

/** What words with the same meaning share: `restored`, `restoring` and `restore` are `restor`. */
export function stemOf(word: string): string {
  if (/\d/.test(word) || word.length < 3) return word;
  return stemmer(irregular.get(word) ?? word);
}

/** A number in words as a digit, any other word as it is. */
export const digitOf = (word: string): string => digits.get(word) ?? word;

const digits = new Map(
  ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'].map((word, digit) => [
    word,
    String(digit),
  ]),
);

export const isStopWord = (word: string): boolean => stopWords.has(word);

export const isVague = (word: string): boolean => isVagueStem(stemOf(word));

export const isVagueStem = (stem: string): boolean => vagueStems.has(stem);

const vagueStems = new Set([...vagueWords].map(stemOf));

/** A word of a text. `joined` is one that others make up: `errorbudget` for `error-budget`. */
export interface Word {
  text: string;
  joined: boolean;
}

const pieces = /[\p{L}\p{N}]+(?:[.’'_/-][\p{L}\p{N}]+)*\+*/gu;
/** Where a name in camel case has its seams: `KubeNodeNotReady`, `TLSExpired`. */
const seams = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll}{2})/u;

/** The words of a text in order, as they are written but in lower case, with those that are written together. */
export function wordsOf(text: string): Word[] {
  return [...text.normalize('NFKC').matchAll(pieces)].flatMap(([piece]) => {
    const plain = piece.replace(/[’']s?(?=$|[-_/.])/g, '').replace(/[’']/g, '');
    const parts = plain
      .split(/[-_/]|\.(?!\d)|(?<!\d)\./)
      .flatMap((part) => part.split(seams))
      .filter(Boolean)
      .map((part) => fold(part));
    if (parts.length < 2) return parts.map((part) => ({ text: part, joined: false }));
    return [...parts.map((part) => ({ text: part, joined: false })), { text: parts.join(''), joined: true }];
  });
}

/** Lower case without accents. */
const fold = (text: string): string => text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
