import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { describe, expect, it } from "vitest";

/** More than any table has room for, so that a further host, and the millionth, costs nothing that stays. */
const HOSTS = 60_000;
/** Sixteen times 65 536 points. */
const SERVERS = 16;
const LIVE_MIB = 200;
/** For ten thousand hosts; a million at this rate stay within 256 MiB in all. */
const GROWTH_MIB = 0.5;

interface Held {
  readonly liveMiB: readonly number[];
  readonly frames: number;
  readonly told: Readonly<Record<string, number>>;
}

function held(): Held {
  const folder = mkdtempSync(join(tmpdir(), "zonewarden-limits-"));
  try {
    const outfile = join(folder, "run.mjs");
    const entryPoints = [fileURLToPath(new URL("limits-run.ts", import.meta.url))];
    buildSync({ entryPoints, outfile, bundle: true, platform: "node", target: "node20.19", format: "esm" });
    const args = ["--expose-gc", outfile, String(HOSTS), String(SERVERS)];
    return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" })) as Held;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe("a watcher among made-up hosts, conduits and points", () => {
  it("holds no more than its tables, says that they are full, and is not talked to death", () => {
    const { liveMiB, frames, told } = held();
    expect(frames).toBeGreaterThan(HOSTS);
    expect(Math.max(...liveMiB)).toBeLessThan(LIVE_MIB);
    const [before = 0, after = 0] = liveMiB.slice(-2);
    expect(after - before).toBeLessThan(GROWTH_MIB);
    expect(told["integrity/state-exhausted"]).toBeGreaterThan(0);
    expect(told["integrity/alert-flood"]).toBeGreaterThan(0);
    const alerts = Object.values(told).reduce((sum, count) => sum + count, 0);
    expect(alerts).toBeLessThan(2000);
  }, 300_000);
});
