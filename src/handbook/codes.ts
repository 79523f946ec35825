/**
 * Every code that a problem can have: how serious it is, and what it says in short. `content/guide/diagnostics.md` has a
 * section for each; tests hold the two together.
 */
import { ruleCodes } from '../../schemas/codes.ts';

/** `unfinished`: an error, but only a warning in a draft, which may lack what it will have. */
export type CodeSeverity = 'error' | 'warning' | 'unfinished';

export interface CodeWords {
  severity: CodeSeverity;
  title: string;
}

const always = (title: string): CodeWords => ({ severity: 'error', title });
const unfinished = (title: string): CodeWords => ({ severity: 'unfinished', title });
const hint = (title: string): CodeWords => ({ severity: 'warning', title });

const own = {
  'absolute-link': always('A link gives an address instead of a file'),
  'beyond-bounds': always('There is more of something than is read'),
  'broken-anchor': always('The page of a link has no such anchor'),
  'broken-bound': always('A number breaks the limit that another sets'),
  'broken-link': always('A link leads to no entry'),
  'check-crashed': always('A check itself failed'),
  'circular-reference': unfinished('References go round in a circle'),
  'clashing-alerts': always('Two alerts would have one address'),
  'dropped-address': always('A published address would be gone'),
  'dropped-anchor': always('A page would no longer answer to a published fragment'),
  'duplicate-alias': always('An alias is a name of something else'),
  'duplicate-id': always('Two things have one id'),
  'duplicate-key': always('A key stands twice in one mapping'),
  'empty-handbook': always('The content folder is empty'),
  'empty-heading': always('A heading has no words'),
  'empty-section': unfinished('A required section has no text'),
  'file-too-large': always('A file is larger than a megabyte'),
  'forbidden-key': always('A key has a name that JavaScript keeps for itself'),
  'former-anchor': always('A former heading leads to no heading'),
  'front-matter-language': always('Front matter names a language'),
  'hidden-sign': always('An invisible sign stands where it would mislead'),
  'invalid-file-name': always('A file name is no id'),
  'link-outside-content': always('A link climbs out of the content folder'),
  'look-alike-name': always('Two names look the same and are not'),
  'missing-field': always('A required field is not there'),
  'missing-form': unfinished('A template has no form'),
  'missing-parameter': always('A target names a parameter that its policy lacks'),
  'missing-reference': always('A field names an id that nothing has'),
  'missing-section': unfinished('A required section is not there'),
  'missing-statement': always('A runbook names a statement that the policy lacks'),
  'missing-step': always('A form names a step that the runbook lacks'),
  'no-front-matter': always('A file does not begin with front matter'),
  'not-found-first': hint('A name or question finds another page first'),
  'not-utf8': always('The bytes of a file are not UTF-8'),
  'published-list': always('A line of the list of published addresses is none'),
  'raw-html': always('The body holds HTML'),
  'remote-image': always('An image is loaded from another host'),
  'repeated-section': always('A required section stands twice'),
  'reserved-heading': always('A heading has the name of a generated section'),
  'retired-link': hint('A text links to what no longer holds'),
  'retired-reference': always('Something in force names what no longer holds'),
  'second-title': always('The body has a second title'),
  'section-order': unfinished('A required section stands in the wrong place'),
  'step-without-expectation': unfinished('A step does not say what you should see'),
  'symbolic-link': always('A file is a symbolic link'),
  'target-direction': always('A target would call a bad value good'),
  'too-costly': always('A file takes too long or too much memory to read'),
  'too-few-steps': unfinished('A runbook has a single step'),
  'too-many-problems': always('Further problems of the file are not shown'),
  'two-deciders': hint('Two have the last word on one thing'),
  'two-figures': always('A role has two figures for one thing'),
  'unclosed-front-matter': always('Front matter has no end'),
  'unexplained-field': unfinished('A placeholder of a form is not explained'),
  'unknown-aside': always('An aside has a name that the site does not know'),
  'unknown-file': always('A file is not read by anything'),
  'unknown-key': always('A key is not in the schema'),
  'unknown-section': hint('A heading resembles a required section'),
  'unordered-steps': unfinished('The steps are no ordered list'),
  'unreadable-file': always('A file cannot be opened'),
  'unsafe-link': always('A link runs code or hides where it leads'),
  'unused-field': unfinished('A template explains a field that its form lacks'),
  'wrong-kind': always('An id belongs to something of another kind'),
  'wrong-type': always('A value has the wrong shape'),
  'wrong-value': always('A value is not one of those that are allowed'),
  'yaml-alias': always('A YAML alias stands for a list or mapping'),
  'yaml-error': always('The YAML cannot be read'),
} as const satisfies Record<string, CodeWords>;

export type Code = keyof typeof own | keyof typeof ruleCodes;

const rules = Object.entries(ruleCodes).map(([code, title]) => [code, always(title)] as const);

export const codes = { ...own, ...Object.fromEntries(rules) } as Readonly<Record<Code, CodeWords>>;

/** How serious a problem is, in an entry that is a draft or in any other file. */
export function severityOf(code: Code, draft = false): 'error' | 'warning' {
  const { severity } = codes[code];
  return severity === 'unfinished' ? (draft ? 'warning' : 'error') : severity;
}

/** Where the guide of the project explains a code. */
export const codeGuide = (code: Code): string => `content/guide/diagnostics.md#${code}`;
