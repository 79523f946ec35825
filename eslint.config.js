import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { walls } from './eslint.walls.js';

export default defineConfig(
  { ignores: ['.astro/', '.stryker/', 'dist*/', 'node_modules/', 'playwright-report/', 'test-results/'] },
  ...tseslint.configs.strictTypeChecked,
  ...astro.configs.recommended,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // A stated `!` is checked by the reader of the line; the compiler's stricter indexing needs a few.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // The link reader names control characters in order to remove them.
      'no-control-regex': 'off',
      // A number reads the same in every language; an object or a missing value in a text is a mistake.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => stop()` and `return next()` say what happens; braces around them say no more.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
    },
  },
  {
    // The parser gives markup no types, so every value in it would be called unsafe; `astro check` reads these types.
    files: ['**/*.astro', '**/*.astro/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  // Settings are plain JavaScript, and have no types.
  { files: ['*.js'], extends: [tseslint.configs.disableTypeChecked] },
  ...walls,
);
