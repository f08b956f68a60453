import type { Command } from "commander";
import type { ExitCode } from "./exit-codes.js";

interface FolderOption {
  readonly data: string;
}

type RoleOption = FolderOption & { readonly role: string };

/** Adds the commands over the accounts of people. */
export function addUserCommands(program: Command, done: (code: ExitCode) => void): void {
  const user = program
    .command("user")
    .description("make, list, change and remove the accounts with which people log in");
  const command = (usage: string, about: string) =>
    user.command(usage).description(about).requiredOption("--data <folder>", "data folder of the sensor");
  const roleHelp = "viewer, analyst or admin: each may do what those before it may";
  command("add <name>", "make an account; its password is read from the terminal or from standard input")
    .requiredOption("--role <role>", roleHelp)
    .action(async (name: string, { data, role }: RoleOption) => {
      const { userAddCommand } = await import("./user.js");
      done(await userAddCommand(name, data, role));
    });
  command("list", "say who has an account").action(async ({ data }: FolderOption) => {
    const { userListCommand } = await import("./user.js");
    done(userListCommand(data));
  });
  command("remove <name>", "end an account; its streams are closed within half a minute").action(
    async (name: string, { data }: FolderOption) => {
      const { userRemoveCommand } = await import("./user.js");
      done(userRemoveCommand(name, data));
    },
  );
  command("role <name>", "say what an account may do")
    .requiredOption("--role <role>", roleHelp)
    .action(async (name: string, { data, role }: RoleOption) => {
      const { userRoleCommand } = await import("./user.js");
      done(userRoleCommand(name, data, role));
    });
  command(
    "password <name>",
    "give an account another password, read as for add; who is logged in with it is not any more",
  ).action(async (name: string, { data }: FolderOption) => {
    const { userPasswordCommand } = await import("./user.js");
    done(await userPasswordCommand(name, data));
  });
}
