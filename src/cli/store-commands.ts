import type { Command } from "commander";
import type { ExitCode } from "./exit-codes.js";
import type { TestAlertCommandOptions } from "./test-alert.js";
import type { VerifyLogOptions } from "./verify-log.js";

/** Adds the commands over the records that a sensor keeps. */
export function addStoreCommands(program: Command, done: (code: ExitCode) => void): void {
  program
    .command("verify-log")
    .description("check that nothing was taken out of a log of records or changed in it")
    .argument("<folder>", "data folder of a sensor, or the folder log in it")
    .option("--head <sha256>", "hash of a line that the log must have, as a log-head record told it elsewhere")
    .option("--seq <number>", "number of a record that the log must have")
    .option("--json", "one JSON object")
    .action(async (folder: string, options: VerifyLogOptions) => {
      const { verifyLogCommand } = await import("./verify-log.js");
      done(verifyLogCommand(folder, options));
    });
  program
    .command("backup")
    .description("copy the records of a sensor into one file, while it runs or not")
    .argument("<folder>", "data folder of a sensor")
    .requiredOption("--out <file>", "where the copy goes; replaced when it is there")
    .action(async (folder: string, { out }: { readonly out: string }) => {
      const { backupCommand } = await import("./backup.js");
      done(backupCommand(folder, out));
    });
  program
    .command("test-alert")
    .description("send one alert that says that nothing happened through the sinks, to see whether alerts arrive")
    .requiredOption("-c, --config <file>", "names the sinks")
    .option("--rules <folder>", "rules of your own, beside the shipped ones, where the configuration sets some")
    .option("--sink <name>", "only this one")
    .option("--json", "one JSON object per sink")
    .action(async (options: TestAlertCommandOptions) => {
      const { testAlert } = await import("./test-alert.js");
      done(await testAlert(options));
    });
}
