import { canonicalJson } from "../core/json.js";
import { readPolicy } from "../sensor/policy-file.js";
import { askedTime } from "./asked-time.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import { StandardOutput } from "./standard-output.js";

/** `policy check FILE`: what a valid policy holds, and what in it has no effect. Throws on an invalid one. */
export function policyCheck(file: string, { at, json }: { readonly at?: string; readonly json?: boolean }): ExitCode {
  const policy = readPolicy(file);
  const remarks = policy.review(askedTime(at));
  const output = new StandardOutput();
  const { zones, conduits, sha256 } = policy;
  if (json) {
    const lines = remarks.map(({ at: { line, place }, code, message }) => ({ line, place, code, message }));
    output.text(`${canonicalJson({ file, sha256, zones: zones.length, conduits: conduits.length, remarks: lines })}\n`);
  } else {
    output.text(`${file}: ${zones.length} zones, ${conduits.length} conduits, no faults\n`);
    for (const {
      at: { file: name, line, place },
      message,
    } of remarks) {
      output.text(`${name}:${line}: ${place}: ${message}\n`);
    }
  }
  output.flush();
  return EXIT.done;
}
