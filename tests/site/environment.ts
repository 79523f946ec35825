/** The environment of a command that a test starts, without what the test runner adds for itself. */

/** Its `BASE_URL`, for one, would reach the pages. */
export const plainEnvironment: NodeJS.ProcessEnv = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(?:BASE_URL|DEV|MODE|NODE_ENV|PROD|SSR|TEST|VITEST.*)$/.test(name)),
);
