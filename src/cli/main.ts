import { Command, CommanderError } from "commander";
import { SensorFault } from "../core/fault.js";
import { addBaselineCommands } from "./baseline-commands.js";
import { addCaptureCommands } from "./capture-commands.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import { addMachineCommands } from "./machine-commands.js";
import { addDraftCommands, addPolicyCommands } from "./policy-commands.js";
import { addRunCommands } from "./run-commands.js";
import { OutputClosed } from "./standard-output.js";
import { addStoreCommands } from "./store-commands.js";
import { addTokenCommands } from "./token-commands.js";
import { addUserCommands } from "./user-commands.js";
import { version } from "./version.js";

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

/** Runs one command line and returns its exit code. Never rejects. A command is loaded when it is asked for. */
export async function main(args: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = EXIT.done;
  const program = new Command("zonewarden")
    .description(
      "Passive OT network sensor: decodes Modbus/TCP, OPC UA and MQTT, learns who talks to whom, " +
        "alerts on what is new or denied.",
    )
    .version(version)
    .exitOverride()
    .showHelpAfterError("(add --help for what there is)");
  const done = (ended: ExitCode) => {
    code = ended;
  };
  addRunCommands(program, done);
  addCaptureCommands(program, done);
  addDraftCommands(addBaselineCommands(program, done), done);
  addPolicyCommands(program, done);
  addStoreCommands(program, done);
  addTokenCommands(program, done);
  addUserCommands(program, done);
  addMachineCommands(program, done);
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
