import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const PROGRAM = fileURLToPath(new URL("../../../dist/cli.js", import.meta.url));

/** Learns all of a capture as normal and approves it; gives the path of the baseline. */
export function learnBaseline(capture: string, folder: string): string {
  const baseline = join(folder, "baseline.jsonl");
  run("learn", "--quick", "--out", baseline, capture);
  run("baseline", "approve", baseline, "--by", "bench");
  return baseline;
}

function run(...args: readonly string[]): void {
  execFileSync(process.execPath, [PROGRAM, ...args], { stdio: ["ignore", "ignore", "pipe"] });
}
