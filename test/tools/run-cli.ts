import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** The built command line. */
export const PROGRAM = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

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

/** The same while this process goes on, for commands that talk to it. */
export async function runCliBeside(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<CliResult> {
  const child = spawn(process.execPath, [PROGRAM, ...args], { env: { ...process.env, ...env } });
  const told = { out: "", err: "" };
  child.stdout.on("data", (text) => {
    told.out += text;
  });
  child.stderr.on("data", (text) => {
    told.err += text;
  });
  const [code] = (await once(child, "close")) as [number | null];
  return { code, ...told };
}
