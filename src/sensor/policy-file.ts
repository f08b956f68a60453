import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { SensorFault } from "../core/fault.js";
import type { DeclaredPolicy } from "../policy/declared-policy.js";
import { openPolicy } from "../policy/open-policy.js";

/** Reads and checks a policy. Throws a SensorFault POLICY_NOT_FOUND, or POLICY_INVALID with file:line:column. */
export function readPolicy(path: string): DeclaredPolicy {
  return openPolicy(policyText(path), basename(path));
}

/** The text of a policy file. Throws a SensorFault POLICY_NOT_FOUND. */
export function policyText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new SensorFault(
      "POLICY_NOT_FOUND",
      `${path} cannot be read (${reason}): name a policy file, or draft one with \`zonewarden baseline to-policy\``,
      { cause: error },
    );
  }
}
