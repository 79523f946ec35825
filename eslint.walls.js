/** Which folder may import what: the arrows between the parts of the project go one way, and a machine holds them. */

const tests = ['**/*.test.ts'];

/**
 * What a browser script may take values from: modules that need no handbook and no schema, because all that they
 * import as a value is loaded by every reader of the page. Types cost nothing, and may come from anywhere.
 */
export const browserModules = [
  'handbook/blocks/grouped',
  'handbook/browser-urls',
  'handbook/citing/forms',
  'handbook/compare/compare',
  'handbook/compare/comparison-view',
  'handbook/exports/grid',
  'handbook/exports/sheet',
  'handbook/facts/quantity',
  'handbook/find/[^/]+',
  'handbook/kinds/looks',
  'site/comparison-markup',
  'site/markup',
];

const outside = (...folders) => `^(\\.\\./)+(src/)?(${folders.join('|')})(/|\\.ts$)`;
const astro = '^(astro$|astro[:/]|@astrojs/)';

const wall = (files, ignores, ...patterns) => ({
  files,
  ignores,
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
});

/** Rooms of the handbook that stand side by side. */
const siblings = ['kinds', 'tables', 'compare'];

const handbookWalls = [
  { regex: astro, message: 'The handbook is read without Astro; what needs it belongs into src/site.' },
  {
    regex: outside('site', 'browser', 'components', 'pages', 'reporters', 'settings', 'scripts'),
    message: 'The handbook knows nothing of who shows it; give it the value as a parameter, or move the code.',
  },
];

const fromBrowser = (own) => ({
  regex: `^(?!${own}|(\\.\\./)+(${browserModules.join('|')})\\.ts$)`,
  allowTypeImports: true,
  message:
    'A reader would load this module and all that it imports. Import its type, or a module of `browserModules` in eslint.walls.js.',
});

export const walls = [
  wall(['schemas/**/*.ts'], tests, {
    regex: '^(?!zod$|\\./)',
    message: 'A schema imports zod and other schemas alone, so that every script can use it.',
  }),
  wall(['src/handbook/**/*.ts'], tests, ...handbookWalls),
  // Siblings: what two of them need stands in `facts/` or `blocks/`. A later rule replaces an earlier one, so it is whole.
  ...siblings.map((own) =>
    wall([`src/handbook/${own}/**/*.ts`], tests, ...handbookWalls, {
      regex: `^\\.\\./(${siblings.filter((other) => other !== own).join('|')})/`,
      message: 'Kinds, tables and comparisons do not know one another; move what both need to facts/ or blocks/.',
    }),
  ),
  ...['facts', 'blocks'].map((own) =>
    wall([`src/handbook/${own}/**/*.ts`], tests, ...handbookWalls, {
      regex: `^\\.\\./(${[...siblings, 'views', 'exports', 'find', ...(own === 'blocks' ? ['facts'] : [])].join('|')})/`,
      message: 'Facts and blocks are what pages are made of, and know none of them; blocks know no facts.',
    }),
  ),
  {
    files: ['src/handbook/**/*.ts'],
    ignores: tests,
    // What is found is returned; only a reporter prints.
    rules: { 'no-console': 'error' },
  },
  wall(['src/browser/**/*.ts'], tests, fromBrowser('\\./')),
  {
    files: ['src/browser/**/*.ts'],
    ignores: tests,
    // `import { type It }` leaves an import of the whole module behind; `import type { It }` leaves nothing.
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
    },
  },
  {
    files: ['schemas/**/*.ts', 'src/handbook/**/*.ts', 'src/browser/**/*.ts'],
    ignores: tests,
    // The walls see imports that stand at the top of a file. A browser may load a package, or an address, when it is needed.
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ImportExpression[source.value=/^(\\.|astro|@astrojs)/]',
          message: 'Import it at the top of the file, where the walls between folders are looked after.',
        },
      ],
    },
  },
  wall(['src/{components,pages}/**/*.astro'], [], {
    regex: outside('scripts'),
    message: 'A page takes what it shows from src/handbook/views and src/site, never from a command.',
  }),
  // The script elements of a page, which the linter reads as files inside it.
  wall(['src/{components,pages}/**/*.astro/*'], [], fromBrowser('(\\.\\./)+browser/')),
];
