import { join } from "node:path";
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

/**
 * Installs the stacks of test/stacks when they are missing or stale. Without them tests are skipped, by name, so a
 * failure is told and no more.
 * @param {string} root
 */
export function prepareStacks(root) {
  const folder = join(root, "test", "stacks");
  const reason = installReason(folder);
  if (reason === undefined) return;
  process.stderr.write(`prepare: npm ci in test/stacks, because ${reason}\n`);
  const failure = install(folder);
  if (failure !== undefined) process.stderr.write(`prepare: tests over real stacks are skipped: ${failure}\n`);
}
