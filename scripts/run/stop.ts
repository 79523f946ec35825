/** A command that is stopped from the keyboard, or by the machine, puts its things in order first. */

/** Runs `tidy` on SIGINT and SIGTERM, and ends with the exit code that the signal stands for. */
export function onStop(tidy: () => void): void {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)
    process.once(signal, () => {
      console.error('Stopped');
      tidy();
      process.exit(code);
    });
}
