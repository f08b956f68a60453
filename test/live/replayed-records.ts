import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runCliBeside } from "../tools/run-cli.js";

const JUDGED = new Set(["alert", "audit", "incident"]);

/** Without what differs by design: the file, and the chain, which health records are part of too. */
function comparable(line: string): string | undefined {
  const { prevHash, file, ...record } = JSON.parse(line) as Record<string, unknown>;
  return JUDGED.has(String(record.kind)) ? JSON.stringify(record) : undefined;
}

/** Alerts, audit records and incidents that a sensor kept, each as text, in order. */
export function keptRecords(data: string): readonly string[] {
  const log = join(data, "log");
  const lines = readdirSync(log)
    .sort()
    .flatMap((name) => readFileSync(join(log, name), "utf8").split("\n").filter(Boolean));
  return lines
    .map((line) => comparable(JSON.stringify((JSON.parse(line) as { record: object }).record)))
    .filter((text) => text !== undefined);
}

/** What a replay of a recording says of the same. */
export async function replayedRecords(recording: string, baseline: string): Promise<readonly string[]> {
  const { code, out, err } = await runCliBeside(["replay", "-b", baseline, recording]);
  if (code !== 0) throw new Error(`replay ended with ${code}: ${err}`);
  return out
    .split("\n")
    .filter(Boolean)
    .map(comparable)
    .filter((text) => text !== undefined);
}
