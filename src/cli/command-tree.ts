import type { Command } from "commander";

/** The program under the empty path, and every command below it by its words, as in `baseline approve`. */
export function commandsBelow(program: Command): ReadonlyMap<string, Command> {
  const found = new Map<string, Command>([["", program]]);
  for (const [path, command] of found) {
    for (const child of command.commands) found.set(`${path} ${child.name()}`.trim(), child);
  }
  return found;
}
