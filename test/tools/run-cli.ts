import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const PROGRAM = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

export interface CliResult {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command line as a user would, with this Node unless told. `npm test` builds it first. */
export function runCli(args: readonly string[], input?: Uint8Array, node = process.execPath): CliResult {
  const result = spawnSync(node, [PROGRAM, ...args], {
    maxBuffer: 1 << 28,
    ...(input === undefined ? {} : { input }),
  });
  return { code: result.status, out: result.stdout.toString(), err: result.stderr.toString() };
}
