import type { Command } from "commander";
import type { ExitCode } from "./exit-codes.js";
import type { RunCommandOptions } from "./run.js";

/** Adds the live sensor. */
export function addRunCommands(program: Command, done: (code: ExitCode) => void): void {
  program
    .command("run")
    .description("listen on interfaces, learn, and alert on what does not belong, until it is stopped")
    .option("-c, --config <file>", "where to listen, what to go by, and where records go")
    .option("-i, --interface <name>", "listen here, whatever the configuration says; may be given several times", addTo)
    .option("-b, --baseline <file>", "what is normal; without the file the sensor learns, and writes it")
    .option("-p, --policy <file>", "zones and conduits that are declared")
    .option("--rules <folder>", "rules of your own, beside the shipped ones")
    .action(async (options: RunCommandOptions) => {
      const { run } = await import("./run.js");
      done(await run(options));
    });
}

function addTo(value: string, values: readonly string[] = []): readonly string[] {
  return [...values, value];
}
