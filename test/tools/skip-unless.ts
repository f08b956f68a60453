import type { TestContext } from "vitest";

/**
 * Skips the running test by name when this machine lacks what it needs, with the command that would enable it. In CI
 * nothing is skipped: there it fails.
 */
export function skipUnless(context: TestContext, isThere: boolean, what: string, howToEnable: string): void {
  if (isThere) return;
  const note = `needs ${what}; to enable: ${howToEnable}`;
  if (process.env.CI === "true") throw new Error(note);
  context.skip(note);
}
