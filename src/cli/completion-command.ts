import type { Command } from "commander";

/** Adds what writes scripts with which a shell completes words. */
export function addCompletionCommand(program: Command): void {
  program
    .command("completion")
    .description("print the script with which a shell completes commands and options")
    .argument("<shell>", "bash, zsh or fish")
    .action(async (shell: string) => {
      const { completionScript } = await import("./completion.js");
      process.stdout.write(completionScript(shell, program));
    });
}
