import type { Command } from "commander";
import type { ExitCode } from "./exit-codes.js";

interface FolderOption {
  readonly data: string;
}

/** Adds the commands over the tokens that let programs and people in. */
export function addTokenCommands(program: Command, done: (code: ExitCode) => void): void {
  const token = program
    .command("token")
    .description("make, list and remove the tokens that open the API and the stream");
  const command = (usage: string, about: string) =>
    token.command(usage).description(about).requiredOption("--data <folder>", "data folder of the sensor");
  command("add <name>", "make a token and print it, once; a running sensor knows it at once")
    .requiredOption("--role <role>", "viewer, analyst or admin: each may do what those before it may")
    .action(async (name: string, { data, role }: FolderOption & { readonly role: string }) => {
      const { tokenAddCommand } = await import("./token.js");
      done(tokenAddCommand(name, data, role));
    });
  command("list", "say who has a token").action(async ({ data }: FolderOption) => {
    const { tokenListCommand } = await import("./token.js");
    done(tokenListCommand(data));
  });
  command("remove <name>", "end a token; what it has open is closed within half a minute").action(
    async (name: string, { data }: FolderOption) => {
      const { tokenRemoveCommand } = await import("./token.js");
      done(tokenRemoveCommand(name, data));
    },
  );
}
