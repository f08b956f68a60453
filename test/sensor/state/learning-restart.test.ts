import { createHash } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { LearnedBaseline } from "../../../src/baseline/learned-baseline.js";
import { learnedSoFarSchema } from "../../../src/baseline/learned-so-far.js";
import { openBaseline } from "../../../src/baseline/open-baseline.js";
import type { BaselineContents } from "../../../src/contracts/baseline.js";
import type { PacketTime } from "../../../src/core/packet-time.js";
import { openPolicy } from "../../../src/policy/open-policy.js";
import { QUICK } from "../../evaluate/quick.js";
import { attackedFrames, PLANT_POLICY, quietFrames } from "../../integration/attacked-plant.js";
import { host } from "../../inventory/frames.js";
import { MASTER, PLC_A, Plant, readCoils, usual, writeCoil } from "../plant.js";
import { alertsIn, watched } from "../watched.js";
import { plantFrames } from "./plant-frames.js";
import { learnedWithRestarts, learning } from "./restarted.js";

const START = 1_700_000_000_000_000;
const HOUR = 3600;
const policy = openPolicy(PLANT_POLICY, "policy.yaml");

/** What needs a stretch without a restart: the order of polls, and how registers change together. */
const NEEDS_A_STRETCH = /^mb\.(cycle|reply) /;

function contentsOf(lines: readonly string[]): BaselineContents {
  return openBaseline(lines.join("\n"), "learned.jsonl");
}

/** Kind, key and state of each entity, and the kinds of its parts. */
function known(lines: readonly string[]): string[] {
  return contentsOf(lines)
    .entities.map((entity) => {
      const parts = "rare" in entity || "quarantined" in entity ? entity : undefined;
      const held = parts === undefined ? "" : ` ${JSON.stringify([fieldsOf(parts.rare), fieldsOf(parts.quarantined)])}`;
      return `${entity.kind} ${entity.key} ${entity.state}${held}`;
    })
    .filter((line) => !NEEDS_A_STRETCH.test(line));
}

function fieldsOf(part: object | undefined): unknown {
  if (part === undefined) return null;
  return "fc" in part ? Object.keys(part.fc as object) : part;
}

function cutsOf(length: number, pieces: number, shift = 0): number[] {
  return Array.from({ length: pieces - 1 }, (_, i) => Math.floor((length * (i + 1)) / pieces) + shift);
}

describe("a day of a small plant, learned with restarts", () => {
  const frames = plantFrames(26, { ...QUICK.size, controllers: 2, sensors: 1, edges: 1, panels: 1, pollSeconds: 900 });
  let whole: string[];
  beforeAll(() => {
    whole = learnedWithRestarts(frames, []);
  }, 120_000);

  for (const [pieces, shift] of [
    [2, 0],
    [3, 17],
  ] as const) {
    it(`in ${pieces} pieces has the same entities in the same states`, { timeout: 120_000 }, () => {
      const joined = learnedWithRestarts(frames, cutsOf(frames.length, pieces, shift));
      expect(known(whole).length).toBeGreaterThan(60);
      expect(known(joined)).toEqual(known(whole));
      const [header, wanted] = [contentsOf(joined).header, contentsOf(whole).header];
      expect([header.window, header.packets]).toEqual([wanted.window, wanted.packets]);
      const mature = ({ coverage }: typeof header) =>
        Object.entries(coverage as Record<string, { mature: boolean; T: number }>).map(([name, of]) => [
          name,
          of.T,
          of.mature,
        ]);
      expect(mature(header)).toEqual(mature(wanted));
    });
  }

  it("is not disturbed by a snapshot each hour, and a snapshot is of the form that files have", {
    timeout: 120_000,
  }, () => {
    let next = frames[0]?.time ?? 0;
    let snapshots = 0;
    const { learner, pipeline } = learning(frames, {}, (one, { time }) => {
      if (time < next) return;
      next = (time + HOUR * 1e6) as PacketTime;
      const snapshot = one.snapshot();
      expect(JSON.stringify(learnedSoFarSchema.parse(snapshot)).length).toBe(JSON.stringify(snapshot).length);
      snapshots++;
    });
    pipeline.finish();
    expect(snapshots).toBeGreaterThan(20);
    const [header, ...rest] = learner.finish();
    expect(rest.filter((line) => !whole.includes(line))).toEqual([]);
    expect(header).toBe(whole[0]);
    expect(sha256(learner.finish())).toBe(sha256(whole));
  });
});

describe("what was learned with restarts", () => {
  it("raises the alerts that what was learned without does", { timeout: 120_000 }, () => {
    const quiet = quietFrames();
    const [whole, joined] = [[], cutsOf(quiet.length, 4)].map((cuts) => learnedWithRestarts(quiet, cuts, { policy }));
    const [wanted, told] = [whole, joined].map((lines) =>
      alertsIn(watched(attackedFrames(), { baseline: new LearnedBaseline(contentsOf(lines ?? [])), policy })),
    );
    const line = ({ detector, ts, severity, actor }: (typeof alerts)[number]) =>
      `${ts} ${detector} ${severity} ${actor.asset}`;
    const alerts = wanted ?? [];
    expect(alerts.length).toBeGreaterThan(40);
    expect(told?.map(line)).toEqual(alerts.map(line));
  });

  it("keeps a quarantined actor in quarantine: what it does later is quarantined too", { timeout: 60_000 }, () => {
    const plant = usual()
      .modbus(20.55, host(66), PLC_A, { request: [8, 0, 1, 0, 0], response: [8, 0, 1, 0, 0] })
      .modbus(50.55, host(66), PLC_A, readCoils(1));
    const frames = plant.frames(START);
    const cut = frames.findIndex(({ time }) => time > START + 40e6);
    const states = (lines: readonly string[]) =>
      contentsOf(lines).entities.flatMap(({ kind, key, state }) => (state === "quarantined" ? [`${kind} ${key}`] : []));
    const wanted = states(learnedWithRestarts(frames, []));
    expect(wanted.length).toBeGreaterThan(2);
    expect(states(learnedWithRestarts(frames, [cut]))).toEqual(wanted);
  });

  it("tells a habit from what came once, by what was there before and after", { timeout: 60_000 }, () => {
    const plant = new Plant();
    for (let hour = 0; hour < 30; hour++) {
      for (const minute of [1, 21, 41]) plant.modbus(hour * HOUR + minute * 60, MASTER, PLC_A, readCoils(1));
    }
    // Once in each half; and once at all, before there was enough to tell.
    plant.modbus(2.5 * HOUR, MASTER, PLC_A, writeCoil(1, true)).modbus(20.5 * HOUR, MASTER, PLC_A, writeCoil(1, true));
    plant.modbus(3.5 * HOUR, MASTER, PLC_A, writeCoil(3, true)).modbus(4.5 * HOUR, host(7), PLC_A, readCoils(1));
    plant.modbus(25.5 * HOUR, host(8), PLC_A, readCoils(1));
    const frames = plant.frames(START);
    const whole = learnedWithRestarts(frames, []);
    expect(known(whole).filter((line) => line.includes(" rare")).length).toBeGreaterThan(2);
    for (const share of [0.2, 0.5, 0.86]) {
      expect(learnedWithRestarts(frames, [Math.floor(share * frames.length)]).filter(isOperations)).toEqual(
        whole.filter(isOperations),
      );
      expect(known(learnedWithRestarts(frames, [Math.floor(share * frames.length)]))).toEqual(known(whole));
    }
  });

  it("counts a session that is open for days in each hour, and as if it ended with the snapshot", () => {
    const parts = Array.from({ length: 1700 }, (_, i) => [
      { from: "client" as const, payload: [i >> 8, i & 255, 0, 0, 0, 6, 1, 3, 0, 8, 0, 1] },
      { from: "server" as const, payload: [i >> 8, i & 255, 0, 0, 0, 5, 1, 3, 2, 0, 7] },
    ]).flat();
    const plant = new Plant().stream(0, MASTER, PLC_A, 502, parts, { stepSeconds: 29, hasEnd: false });
    const { learner } = learning(plant.frames(START), {});
    const [conduit] = contentsOf(learner.snapshot().lines).entities.filter(({ kind }) => kind === "conduit");
    expect(conduit).toMatchObject({ state: "ok", n: 1, days: 3 });
    expect(conduit?.hours).toBeGreaterThan(25);
  });
});

/** Operations but for rates, which a restart cuts, and the sha of all. */
function isOperations(line: string): boolean {
  return line.includes('"kind":"mb.ops"') && !line.includes('"rates"');
}

function sha256(lines: readonly string[]): string {
  return createHash("sha256").update(lines.join("\n")).digest("hex");
}
