/** `npm run mutate`: changes the model and the domain in small ways and counts the changes that no test notices. */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutate.config.ts' },
  mutate: ['schemas/**/*.ts', 'src/handbook/**/*.ts', '!**/*.test.ts'],
  // Wording has tests where a reader relies on it; every other text would count as a change that nobody noticed.
  mutator: { excludedMutations: ['StringLiteral'] },
  // What runs when a module is loaded needs all tests for each change: half an hour would become a day.
  ignoreStatic: true,
  ignorePatterns: ['dist*', 'docs', 'public'],
  concurrency: 2,
  dryRunTimeoutMinutes: 30,
  reporters: ['clear-text', 'html'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: '.stryker/mutation.html' },
  tempDirName: '.stryker/work',
};
