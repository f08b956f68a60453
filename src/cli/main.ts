import { CommanderError } from "commander";
import { SensorFault } from "../core/fault.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import { followParent } from "./parent.js";
import { makeProgram } from "./program.js";
import { OutputClosed } from "./standard-output.js";

const USAGE_FAULTS = new Set([
  "USAGE",
  "FILTER_INVALID",
  "BASELINE_INVALID",
  "BASELINE_NOT_FOUND",
  "POLICY_INVALID",
  "POLICY_NOT_FOUND",
  "CONFIGURATION_INVALID",
  "CONFIGURATION_NOT_FOUND",
  "RULES_INVALID",
  "RULES_NOT_FOUND",
]);

/** Runs one command line and returns its exit code. Never rejects. */
export async function main(args: readonly string[]): Promise<ExitCode> {
  followParent();
  let code: ExitCode = EXIT.done;
  const program = makeProgram((ended) => {
    code = ended;
  });
  try {
    await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    return explain(error);
  }
}

function explain(error: unknown): ExitCode {
  if (error instanceof OutputClosed) return EXIT.done;
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (error instanceof SensorFault) {
    process.stderr.write(`zonewarden: ${error.message}\n`);
    return USAGE_FAULTS.has(error.code) ? EXIT.usage : EXIT.failed;
  }
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`zonewarden: this is a bug, please report it\n${trace}\n`);
  return EXIT.failed;
}
