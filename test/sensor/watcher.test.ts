import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LearnedBaseline } from "../../src/baseline/learned-baseline.js";
import { openBaseline } from "../../src/baseline/open-baseline.js";
import type { AlertRecord, SensorRecord } from "../../src/contracts/alert.js";
import type { TrafficListener } from "../../src/contracts/traffic-listener.js";
import type { Frame } from "../../src/core/frame.js";
import { canonicalJson } from "../../src/core/json.js";
import { PacketClock } from "../../src/core/packet-clock.js";
import type { PacketTime } from "../../src/core/packet-time.js";
import { Learner } from "../../src/sensor/learner.js";
import { Pipeline } from "../../src/sensor/pipeline.js";
import { Watcher } from "../../src/sensor/watcher.js";
import { START } from "../detectors/given.js";
import { type Host, host } from "../inventory/frames.js";
import { MASTER, PLC_A, PLC_B, PLC_C, Plant, readCoils, usual, writeCoil } from "./plant.js";

const LATER = START + 3_600_000_000;

/** Runs frames through the pipeline; `onFrame` may move the clock before each. */
function run(
  frames: readonly Frame[],
  listener: (clock: PacketClock) => TrafficListener,
  onFrame: (clock: PacketClock, frame: Frame) => void = () => {},
): void {
  const clock = new PacketClock();
  const pipeline = new Pipeline({ listener: listener(clock), clock });
  for (const frame of frames) {
    onFrame(clock, frame);
    pipeline.frame(frame);
  }
  pipeline.finish();
}

function learn(frames: readonly Frame[]): string[] {
  const learner = new Learner("test");
  run(frames, () => learner);
  return learner.finish();
}

const normal = learn(usual().frames(START));

function watch(
  frames: readonly Frame[],
  lines: readonly string[] | null = normal,
  onFrame?: (clock: PacketClock, frame: Frame) => void,
): SensorRecord[] {
  const records: SensorRecord[] = [];
  const baseline = lines === null ? undefined : new LearnedBaseline(openBaseline(lines.join("\n"), "b.jsonl"));
  let watcher: Watcher | undefined;
  run(
    frames,
    (clock) => {
      watcher = new Watcher({ clock, baseline, emit: (record) => records.push(record), captures: ["capture.pcap"] });
      return watcher;
    },
    onFrame,
  );
  watcher?.finish();
  return records;
}

/** The last record of each alert, most severe first. */
function finals(records: readonly SensorRecord[]): AlertRecord[] {
  const byId = new Map<string, AlertRecord>();
  for (const record of records) if (record.kind === "alert") byId.set(record.id, record);
  return [...byId.values()].toSorted((a, b) => b.severity - a.severity);
}

const text = (records: readonly SensorRecord[]) => records.map((record) => canonicalJson(record)).join("\n");
const rogue = () => usual().modbus(30.05, PLC_B, PLC_C, writeCoil(2, true)).frames(LATER);
const laptop = host(99);

interface Action {
  readonly seconds: number;
  readonly from: Host;
  readonly to: Host;
  readonly kind: "read" | "write" | "rejected" | "refused" | "datagram" | "arp";
  readonly port: number;
}

function played(actions: readonly Action[]): Plant {
  const plant = new Plant();
  for (const { seconds, from, to, kind, port } of actions) {
    if (kind === "read") plant.modbus(seconds, from, to, readCoils(1));
    else if (kind === "write") plant.modbus(seconds, from, to, writeCoil(2, true));
    else if (kind === "rejected") plant.modbus(seconds, from, to, writeCoil(2, true, 4));
    else if (kind === "refused") plant.refused(seconds, from, to, port);
    else if (kind === "datagram") plant.datagram(seconds, from, to, port);
    else plant.arp(seconds, from, to);
  }
  return plant;
}

describe("Learner", () => {
  it("writes the same bytes twice, and whatever the idle time between frames", () => {
    expect(learn(usual().frames(START))).toEqual(normal);
    const learner = new Learner("test");
    run(
      usual().frames(START),
      () => learner,
      (clock, frame) => clock.advanceTo((frame.time - 1) as PacketTime),
    );
    expect(learner.finish()).toEqual(normal);
  });

  it("learns assets, conduits and operations, and nothing of refused attempts", () => {
    const lines = learn(usual().refused(5.55, laptop, PLC_A, 4444).frames(START));
    const entities = lines.slice(1).map((line) => JSON.parse(line) as { kind: string; key: string });
    expect(entities.filter(({ kind }) => kind === "asset")).toHaveLength(5);
    expect(entities.filter(({ kind }) => kind === "conduit").map(({ key }) => key)).toEqual(
      [PLC_A, PLC_B, PLC_C].map(({ mac }) => `a:${MASTER.mac}>a:${mac}/tcp/modbus`),
    );
    expect(entities.filter(({ kind }) => kind === "mb.ops")[0]).toMatchObject({
      n: 121,
      writes: 1,
      fc: { 1: { n: 60, R: { co: [[0, 3]] } }, 3: { R: { hr: [[8, 10]] } }, 5: { n: 1, W: { co: [[1, 1]] } } },
      reads: [
        [1, 0, 4, 60],
        [3, 8, 3, 60],
      ],
    });
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({ packets: usual().frames(START).length + 2 });
  });

  it("names what is behind a router by its address, however late it was recognised", () => {
    const behind = [1, 2, 3, 4].map((n) => ({ mac: host(50).mac, ip: `10.${n}.0.9` }));
    const plant = new Plant();
    for (const [i, remote] of behind.entries()) plant.modbus(i, remote, PLC_A, readCoils(0));
    const keys = learn(plant.frames(START)).flatMap((line) =>
      line.includes('"conduit"') ? [JSON.parse(line).key] : [],
    );
    expect(keys).toEqual(behind.map(({ ip }) => `a:ip:${ip}>a:${PLC_A.mac}/tcp/modbus`));
    expect(finals(watch(plant.frames(LATER), learn(plant.frames(START))))).toEqual([]);
  });
});

describe("Watcher", () => {
  it("is silent on the traffic it learned from, and on an operator's write to a twin", () => {
    expect(finals(watch(usual().frames(LATER)))).toEqual([]);
    const records = watch(usual().modbus(25.55, MASTER, PLC_C, writeCoil(1, true)).frames(LATER));
    expect(records.map(({ kind }) => kind)).toContain("audit");
    expect(finals(records)).toEqual([]);
  });

  it("tells a controller's command to another in one critical alert", () => {
    const frames = rogue();
    const records = watch(frames);
    const alerts = finals(records);
    expect(alerts).toHaveLength(1);
    const first = frames.findIndex(({ bytes }) => bytes[11] === 12 && bytes[5] === 13) + 1;
    expect(alerts[0]).toMatchObject({
      detector: "modbus/unauthorised-writer",
      severityName: "critical",
      firstFrame: first + 3,
      outcome: "accepted",
      value: "ON",
      previous: "ON",
    });
    const evidence = alerts[0]?.evidence.map(({ frame, detector }) => `${frame - first} ${detector ?? ""}`);
    expect(evidence).toEqual([
      ...[0, 1, 3].flatMap((frame) => [`${frame} asset/role-change`, `${frame} conduit/new`]),
      "3 asset/role-change",
      "3 ",
      "4 ",
    ]);
    expect(new Set(records.flatMap((record) => (record.kind === "alert" ? [record.id] : []))).size).toBe(1);
    expect(alerts[0]?.observed).toBe(
      "10.0.0.12 wrote coil 2 = ON with function 5 (Write Single Coil) on 10.0.0.13, unit 1; the device accepted.",
    );
    expect(alerts[0]?.expected).toBe(
      "In the baseline (2026-01-05 08:00:00 to 08:00:59 UTC, 1817 packets) nobody was seen to write to 10.0.0.13; " +
        "10.0.0.12 has been a Modbus server only (61 conversations).",
    );
    expect(alerts[0]?.why).toBe(
      "Coil 2 was already ON, so no change of the process is visible. A station that commands a controller it never " +
        "talked to is misconfigured or compromised. Check 10.0.0.12, verify the written point on 10.0.0.13, and cut " +
        "10.0.0.12 off if nobody meant it.",
    );
  });

  it("tells a new device that polls, commands or is refused as one incident each", () => {
    const plant = usual()
      .arp(10.05, laptop, PLC_A)
      .modbus(11.05, laptop, PLC_A, readCoils(0), writeCoil(3, true, 2));
    const alerts = finals(watch(plant.refused(50.05, laptop, PLC_B, 4444).frames(LATER)));
    expect(alerts.map(({ detector, severityName }) => `${detector} ${severityName}`)).toEqual([
      "modbus/unauthorised-writer critical",
      "conduit/refused medium",
    ]);
    expect(new Set(alerts.map(({ incident }) => incident)).size).toBe(1);
    expect(alerts[0]?.evidence.map(({ detector }) => detector)).toContain("asset/new-device");
    expect(alerts.map(({ outcome }) => outcome)).toEqual(["rejected", "rejected"]);
  });

  it("says that it has no baseline, and stays quiet on what is only new", () => {
    const records = watch(rogue(), null);
    expect(records).toMatchObject([{ kind: "health", code: "baseline-missing", ts: "2026-01-05T09:00:00.000000Z" }]);
  });

  it("gives the same bytes twice, whatever happens and whatever the idle time between frames", () => {
    const hosts = [MASTER, PLC_A, PLC_B, PLC_C, laptop, host(98)];
    const action = fc.record({
      seconds: fc.double({ min: 0, max: 200, noNaN: true }),
      from: fc.constantFrom(...hosts),
      to: fc.constantFrom(...hosts),
      kind: fc.constantFrom("read", "write", "rejected", "refused", "datagram", "arp"),
      port: fc.constantFrom(445, 502, 9999),
    });
    const actions = fc.array(action, { minLength: 1, maxLength: 30 });
    const idles = fc.array(fc.nat(2_000_000), { minLength: 1, maxLength: 40 });
    let alerts = 0;
    fc.assert(
      fc.property(actions, idles, (day, pauses) => {
        const frames = () => played(day).frames(LATER);
        let i = 0;
        const idle = (clock: PacketClock, frame: Frame) => {
          const ahead = frame.time - clock.now;
          if (clock.now > 0)
            clock.advanceTo((frame.time - Math.min(ahead, pauses[i++ % pauses.length] ?? 0)) as PacketTime);
        };
        const once = watch(frames());
        alerts += finals(once).length;
        expect(text(watch(frames()))).toBe(text(once));
        expect(text(watch(frames(), normal, idle))).toBe(text(once));
      }),
      { numRuns: 25 },
    );
    expect(alerts).toBeGreaterThan(25);
  });

  it("gives no alert without what was observed, expected, why and evidence", () => {
    const records = watch(rogue());
    for (const record of records) {
      if (record.kind === "health" || record.kind === "incident") continue;
      expect([record.observed, record.expected, record.why].every((sentence) => sentence.endsWith("."))).toBe(true);
      expect(record.evidence.length).toBeGreaterThan(0);
    }
  });
});
