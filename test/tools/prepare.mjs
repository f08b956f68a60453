// Makes a checkout ready to run: installs what is missing, builds what is stale, says nothing when there is nothing to
// do. `--stacks`: instead, installs what test/stacks holds. No dependencies; this file keeps to syntax that an old Node
// can parse, so that the version message can be read.
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const NODE_MIN = { major: 20, minor: 19 };

/** @param {string} version */
function isNodeNewEnough(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > NODE_MIN.major || (major === NODE_MIN.major && minor >= NODE_MIN.minor);
}

if (isNodeNewEnough(process.versions.node)) {
  import("./prepare-checkout.mjs").then(
    (steps) => {
      if (process.argv.includes("--stacks")) steps.prepareStacks(root);
      else process.exitCode = steps.prepareCheckout(root);
    },
    (error) => {
      process.stderr.write(`prepare: ${error.stack}\n`);
      process.exitCode = 1;
    },
  );
} else {
  process.stderr.write(
    `zonewarden needs Node ${NODE_MIN.major}.${NODE_MIN.minor} or newer; ` +
      `this is ${process.versions.node} (${process.execPath}).\n` +
      "Install a current one from https://nodejs.org or with a version manager: .nvmrc names one that fits.\n",
  );
  process.exitCode = 1;
}
