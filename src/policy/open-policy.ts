import { DeclaredPolicy } from "./declared-policy.js";
import { readPolicyText } from "./read-policy.js";

/** Opens the text of a policy file; `file` is its name in messages. Throws a SensorFault POLICY_INVALID. */
export function openPolicy(text: string, file: string): DeclaredPolicy {
  return DeclaredPolicy.of(readPolicyText(text, file), text);
}
