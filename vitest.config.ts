import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          // How long a test takes says more of the machine than of the code.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          include: [
            'schemas/**/*.test.ts',
            'src/**/*.test.ts',
            'scripts/**/*.test.ts',
            'tests/unit/**/*.test.ts',
            'tests/fuzz/**/*.test.ts',
          ],
        },
      },
      {
        test: {
          name: 'content',
          // Of the handbook that ships; everything else is tested on handbooks of its own.
          testTimeout: 60_000,
          include: ['tests/content/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'site',
          testTimeout: 120_000,
          include: ['tests/site/**/*.test.ts'],
          // Builds share a cache, so they take turns, after everything else.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
