import { build, buildReason } from "./build.mjs";
import { install, installReason } from "./installation.mjs";

/**
 * Installs and builds what is missing or stale in the checkout at `root`, with a line on stderr for each step taken.
 * @param {string} root
 * @returns {number} the exit code: 0, or 1 when a step failed and its message says what to do
 */
export function prepareCheckout(root) {
  for (const step of [
    { name: "npm ci", reason: installReason, run: install },
    { name: "build", reason: buildReason, run: build },
  ]) {
    const reason = step.reason(root);
    if (reason === undefined) continue;
    process.stderr.write(`prepare: ${step.name}, because ${reason}\n`);
    const failure = step.run(root);
    if (failure === undefined) continue;
    process.stderr.write(`prepare: ${failure}\n`);
    return 1;
  }
  return 0;
}
