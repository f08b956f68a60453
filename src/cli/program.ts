import { Command } from "commander";
import { addBaselineCommands } from "./baseline-commands.js";
import { addCaptureCommands } from "./capture-commands.js";
import { commandsBelow } from "./command-tree.js";
import { addCompletionCommand } from "./completion-command.js";
import { examplesText } from "./examples.js";
import type { ExitCode } from "./exit-codes.js";
import { addMachineCommands } from "./machine-commands.js";
import { addDraftCommands, addPolicyCommands } from "./policy-commands.js";
import { addRunCommands } from "./run-commands.js";
import { addStoreCommands } from "./store-commands.js";
import { addTokenCommands } from "./token-commands.js";
import { addUserCommands } from "./user-commands.js";
import { version } from "./version.js";

/** All commands; `done` hears how the one that was asked for ended. A command is loaded when it is asked for. */
export function makeProgram(done: (code: ExitCode) => void): Command {
  const program = new Command("zonewarden")
    .description(
      "Passive OT network sensor: decodes Modbus/TCP, OPC UA and MQTT, learns who talks to whom, " +
        "alerts on what is new or denied.",
    )
    .version(version)
    .exitOverride()
    .showHelpAfterError("(add --help for what there is)");
  addRunCommands(program, done);
  addCaptureCommands(program, done);
  addDraftCommands(addBaselineCommands(program, done), done);
  addPolicyCommands(program, done);
  addStoreCommands(program, done);
  addTokenCommands(program, done);
  addUserCommands(program, done);
  addMachineCommands(program, done);
  addCompletionCommand(program);
  for (const [path, command] of commandsBelow(program)) command.addHelpText("after", () => examplesText(path));
  return program;
}
