import type { Command } from "commander";
import type { DoctorOptions } from "./doctor.js";
import type { ExitCode } from "./exit-codes.js";

/** Adds the commands about the machine that a sensor runs on. */
export function addMachineCommands(program: Command, done: (code: ExitCode) => void): void {
  program
    .command("doctor")
    .description("say whether this machine can capture, store and serve, and what to do where it cannot")
    .option("-c, --config <file>", "of the sensor: has its files, data folder, server and sinks looked at too")
    .option("-i, --interface <name>", "the one that captures, instead of those of the configuration")
    .option("--json", "one JSON object")
    .action(async (options: DoctorOptions) => {
      const { doctor } = await import("./doctor.js");
      done(await doctor(options));
    });
  program
    .command("healthy")
    .description("ask the sensor that runs on this machine whether it is well; ends with 1 when not")
    .requiredOption("-c, --config <file>", "that it runs by")
    .action(async (options: { readonly config: string }) => {
      const { healthy } = await import("./healthy.js");
      done(await healthy(options));
    });
}
