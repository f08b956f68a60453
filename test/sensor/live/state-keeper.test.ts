import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { HealthRecord } from "../../../src/contracts/alert.js";
import { SelfReport } from "../../../src/sensor/live/self-report.js";
import { openSensorLog } from "../../../src/sensor/live/sensor-log.js";
import { type KeptState, StateKeeper } from "../../../src/sensor/live/state-keeper.js";

let folder: string;
let told: HealthRecord[];
let snapshots: (number | undefined)[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "zonewarden-keeper-"));
  told = [];
  snapshots = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

function keeper(): StateKeeper {
  const log = openSensorLog({ level: "error", file: join(folder, "log"), sensor: "s" });
  const report = new SelfReport(log, (record) => told.push(record));
  return new StateKeeper(folder, report, { snapshot: (seconds) => snapshots.push(seconds) });
}

const learned = (hours: number): KeptState => ({
  learned: { lines: [], hours, days: 1, quarantine: [], crossings: [], modbus: [], opcua: [], mqtt: [] } as never,
});
const codes = () => told.map(({ code }) => code);

describe("StateKeeper", () => {
  it("is due a minute after it began, and after each time", () => {
    const kept = keeper();
    const now = performance.now();
    expect(kept.isDue(now + 59_000)).toBe(false);
    expect(kept.isDue(now + 61_000)).toBe(true);
  });

  it("gives nothing where nothing was kept, and says so of nothing", () => {
    expect(keeper().read()).toMatchObject({ learning: undefined, watching: undefined, setAside: [] });
    expect(told).toEqual([]);
  });

  it("tells of a state that it cannot read, once, and goes on without it", () => {
    mkdirSync(join(folder, "state"));
    writeFileSync(join(folder, "state", "learning.jsonl"), "\0\0\0");
    expect(keeper().read().learning).toBeUndefined();
    expect(codes()).toEqual(["state-corrupt"]);
    expect(told[0]?.message).toContain("learning begins anew");
    expect(existsSync(join(folder, "state", "learning.jsonl.corrupt-1"))).toBe(true);
    expect(keeper().read().setAside).toEqual([]);
  });

  it("tells once that it cannot write, and tries again", () => {
    writeFileSync(join(folder, "state"), "in the way");
    const kept = keeper();
    kept.keep(() => learned(1));
    kept.keep(() => learned(2));
    expect(codes()).toEqual(["state-failing"]);
    expect(snapshots).toEqual([undefined, undefined]);
    rmSync(join(folder, "state"));
    kept.keep(() => learned(3));
    expect(snapshots[2]).toBeGreaterThan(0);
    writeFileSync(join(folder, "state", "x"), "");
    rmSync(join(folder, "state"), { recursive: true });
    writeFileSync(join(folder, "state"), "in the way");
    kept.keep(() => learned(4));
    expect(codes()).toEqual(["state-failing", "state-failing"]);
  });

  it("writes less often what takes long, and says so", () => {
    const kept = keeper();
    const slow = () => {
      for (const end = performance.now() + 2500; performance.now() < end; );
      return learned(1);
    };
    kept.keep(slow);
    expect(codes()).toEqual(["snapshot-slow"]);
    expect(kept.isDue(performance.now() + 100_000)).toBe(false);
    expect(kept.isDue(performance.now() + 200_000)).toBe(true);
  });

  it("does not hide a bug", () => {
    expect(() =>
      keeper().keep(() => {
        throw new TypeError("a bug");
      }),
    ).toThrow("a bug");
  });

  it("keeps nothing where there is nothing to keep", () => {
    keeper().keep(() => undefined);
    expect(snapshots).toEqual([]);
    expect(existsSync(join(folder, "state"))).toBe(false);
  });
});
