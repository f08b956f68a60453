import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** A command of an example and the lines that a reader sees of what it prints. */
export type RunCommand = (command: string) => string;

/**
 * Fills every block of Markdown marked `console` with what its commands print. A command is a line that begins with
 * `$ `; all other lines of the block are replaced.
 */
export function fillConsoleBlocks(document: string, run: RunCommand): string {
  return document.replace(/^```console\n([\s\S]*?)^```$/gm, (_, block: string) => {
    const commands = block.split("\n").filter((line) => line.startsWith("$ "));
    return `\`\`\`console\n${commands.map((line) => `${line}\n${run(line.slice(2))}`).join("")}\`\`\``;
  });
}

/** Arguments and pipe of `node dist/cli.js ARGUMENTS [| head -N]`, the only commands that examples may have. */
export function parseCommand(command: string): { args: string[]; linesMax: number } {
  const match = /^node dist\/cli\.js (.*?)(?: \| head -(\d+))?$/.exec(command);
  const given = match?.[1] ?? "";
  if (match === null || /[|<>&;$`]/.test(given)) throw new Error(`examples cannot run: ${command}`);
  const args = [...given.matchAll(/"([^"]*)"|(\S+)/g)].map((arg) => arg[1] ?? arg[2] ?? "");
  return { args, linesMax: Number(match[2] ?? Number.POSITIVE_INFINITY) };
}

/** Calls `use` with a runner of commands in a folder of their own, beside which only the samples lie. */
export function withCommandRunner<Result>(projectRoot: string, use: (run: RunCommand) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), "zonewarden-examples-"));
  try {
    symlinkSync(join(projectRoot, "samples"), join(folder, "samples"));
    return use((command) => runFromSource(projectRoot, folder, command));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Makes a process write to a pipe what it would show a person; only its progress line, on stderr, stays away. */
const AS_ON_TERMINAL = ["--import", "data:text/javascript,process.stdout.isTTY = true;"];

/** From the sources, so that no stale build is shown. */
function runFromSource(projectRoot: string, folder: string, command: string): string {
  const { args, linesMax } = parseCommand(command);
  const loader = pathToFileURL(join(projectRoot, "node_modules/tsx/dist/loader.mjs")).href;
  const isPiped = linesMax !== Number.POSITIVE_INFINITY;
  const node = ["--import", loader, ...(isPiped ? [] : AS_ON_TERMINAL), join(projectRoot, "src/cli.ts"), ...args];
  const result = spawnSync(process.execPath, node, { cwd: folder, encoding: "utf8", maxBuffer: 1 << 28 });
  if (result.status !== 0) throw new Error(`${command} ended with ${result.status}: ${result.stderr}`);
  const lines = result.stdout.split("\n").slice(0, -1).slice(0, linesMax);
  return lines.map((line) => `${line}\n`).join("") + result.stderr;
}
