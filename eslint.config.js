import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['.astro/', 'dist*/', 'node_modules/', '**/*.astro', 'playwright-report/', 'test-results/'] },
  ...tseslint.configs.strict,
  {
    rules: {
      // A stated `!` is checked by the reader of the line; the compiler's stricter indexing needs a few.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // The link reader names control characters in order to remove them.
      'no-control-regex': 'off',
    },
  },
);
