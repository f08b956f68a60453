import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openSensorLog, type SensorLog } from "../../../src/sensor/live/sensor-log.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "zonewarden-log-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function written(level: string, write: (log: SensorLog) => void): Promise<Record<string, unknown>[]> {
  const file = join(folder, "logs", "sensor.log");
  const log = openSensorLog({ level, file, sensor: "s-7" });
  write(log);
  await log.close();
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe("The log of a sensor", () => {
  it("has a JSON object a line, from the level on that is asked for", async () => {
    const lines = await written("warn", (log) => {
      log.info("unheard");
      log.warn({ code: "capture-down" }, "heard");
      log.error("this too");
    });
    expect(lines).toMatchObject([
      { level: "warn", sensor: "s-7", code: "capture-down", msg: "heard" },
      { level: "error", sensor: "s-7", msg: "this too" },
    ]);
    expect(lines[0]?.time).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
  });

  it("shows no value of a key that names a secret, however deep", async () => {
    const secrets = { password: "hunter2", token: "hunter2", keyPassphrase: "hunter2" };
    const text = JSON.stringify(
      await written("info", (log) => log.info({ ...secrets, sink: secrets, one: { two: secrets } }, "a sink")),
    );
    expect(text).not.toContain("hunter2");
    expect(text.match(/\*\*\*/g)?.length).toBe(9);
  });
});
