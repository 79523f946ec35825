import { defineConfig } from 'vitest/config';

/** Tests of the model and the domain, without those that look at the clock, start programs or read the project itself. */
export default defineConfig({
  test: {
    include: ['schemas/**/*.test.ts', 'src/handbook/**/*.test.ts', 'tests/unit/*.test.ts'],
    exclude: ['tests/unit/{addresses,bounds,codes,commands,contributing,licences,walls}.test.ts'],
    testTimeout: 60_000,
  },
});
