import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { openBaseline } from "../../src/baseline/open-baseline.js";
import type { PacketTime } from "../../src/core/packet-time.js";
import { runCaptures } from "../../src/sensor/capture-run.js";
import { writeLearnedFile } from "../../src/sensor/learned-file.js";
import { Learner } from "../../src/sensor/learner.js";
import { predictAlerts } from "../../src/sensor/predicted-alerts.js";
import { START } from "../detectors/given.js";
import { host } from "../inventory/frames.js";
import { pcap } from "../tools/capture-writer.js";
import { MASTER, PLC_A, PLC_B, PLC_C, Plant, readCoils, usual, writeCoil } from "./plant.js";

const HOUR = 3600;
const folder = mkdtempSync(join(tmpdir(), "zonewarden-learn-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The frames of a plant as captures, cut before these seconds. */
function captures(name: string, plant: Plant, ...cuts: readonly number[]): string[] {
  const frames = plant.frames(START);
  const bounds = [Number.NEGATIVE_INFINITY, ...cuts.map((seconds) => START + seconds * 1e6), Number.POSITIVE_INFINITY];
  return bounds.slice(1).map((end, i) => {
    const part = frames.filter(({ time }) => time >= (bounds[i] ?? 0) && time < end);
    const path = join(folder, `${name}-${cuts.length}-${i}.pcap`);
    writeFileSync(path, pcap({ frames: part.map(({ time, bytes }) => ({ timeUs: time, bytes })) }));
    return path;
  });
}

async function learned(paths: readonly string[], hashSeed = 0): Promise<string[]> {
  let learner: Learner | undefined;
  await runCaptures({
    paths,
    hashSeed,
    listener: ({ captures: names }, clock) => {
      learner = new Learner("test", { clock, captures: names });
      return learner;
    },
  });
  return learner?.finish() ?? [];
}

/** The usual, and a stranger who restarts a controller. */
const disturbed = () => usual().modbus(30.55, host(66), PLC_A, { request: [8, 0, 1, 0, 0], response: [8, 0, 1, 0, 0] });

describe("learning from captures", () => {
  it("gives the same bytes twice, and however the captures are cut", async () => {
    const whole = await learned(captures("disturbed", disturbed()));
    expect(whole.join("\n")).toContain('"state":"quarantined"');
    expect(await learned(captures("disturbed", disturbed()), 12_345)).toEqual(whole);
    for (const cuts of [[30], [30.553], [10, 20, 40.2]]) {
      expect(await learned(captures("disturbed", disturbed(), ...cuts))).toEqual(whole);
    }
  });

  it("says how much of each class was seen, and what is missing", async () => {
    const plant = new Plant();
    for (let minute = 0; minute < 30 * 60; minute += 20) plant.modbus(minute * 60, MASTER, PLC_A, readCoils(1));
    const lines = await learned(captures("day", plant));
    const { header } = openBaseline(lines.join("\n"), "day.jsonl");
    expect(header.coverage).toMatchObject({
      reads: { T: 30, n: 1, Q1: 0, U: 30, u: 0, mature: true },
      assets: { T: 30, n: 2, mature: false, missing: "138 more hours with traffic" },
      writes: { T: 30, n: 0, mature: false, missing: "306 more hours with traffic" },
    });
  });

  it("tells what is not trusted, and writes what it tells", async () => {
    const path = join(folder, "b.jsonl");
    const { counts, withheld } = writeLearnedFile(path, await learned(captures("disturbed", disturbed())), undefined);
    expect(counts).toMatchObject({ asset: 5, conduit: 4, "mb.ops": 4 });
    expect(withheld.map(({ kind, state }) => `${kind} ${state}`)).toEqual([
      "asset quarantined",
      "conduit quarantined",
      "loop quarantined",
      "mb.ops quarantined",
    ]);
    expect(withheld[0]?.reason).toBe("named by modbus/diagnostics at 2026-01-05T08:00:30.553000Z");
  });
});

describe("predictAlerts", () => {
  const ground = (paths: readonly string[], hours: number) => ({
    paths,
    code: "test",
    policy: undefined,
    from: START as PacketTime,
    to: (START + hours * HOUR * 1e6) as PacketTime,
  });

  function polled(hours: number): Plant {
    const plant = new Plant();
    for (let minute = 0; minute < hours * 60; minute += 2) {
      for (const controller of [PLC_A, PLC_B]) plant.modbus(minute * 60, MASTER, controller, readCoils(1));
    }
    return plant;
  }

  it("expects none of traffic that stays the same", async () => {
    const prediction = await predictAlerts(ground(captures("polled", polled(2)), 2));
    expect(prediction).toEqual({ alertsPerDay: 0, alerts: 0, folds: 4, detectors: {} });
  });

  it("counts what came in one part alone", async () => {
    const plant = polled(2).modbus(1.2 * HOUR, PLC_A, PLC_C, writeCoil(1, true));
    const prediction = await predictAlerts(ground(captures("once", plant), 2));
    expect(prediction).toMatchObject({ alertsPerDay: 12, alerts: 1, detectors: { "modbus/unauthorised-writer": 1 } });
  });

  it("says nothing of a day after less than an hour", async () => {
    expect(await predictAlerts(ground([], 0.99))).toBeUndefined();
  });
});
