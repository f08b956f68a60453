import { describe, expect, it, onTestFinished } from "vitest";
import { severities } from "../../../../src/catalog/severity.js";
import type { SensorRecord } from "../../../../src/contracts/alert.js";
import type { SensorHealth } from "../../../../src/contracts/sensor-health.js";
import type { Frame } from "../../../../src/core/frame.js";
import { PacketClock } from "../../../../src/core/packet-clock.js";
import type { PacketTime } from "../../../../src/core/packet-time.js";
import { detectors } from "../../../../src/detectors/index.js";
import { decoders } from "../../../../src/protocols/index.js";
import { Learner } from "../../../../src/sensor/learner.js";
import { type HealthFacts, HealthMeter } from "../../../../src/sensor/live/health/health-meter.js";
import { Pipeline } from "../../../../src/sensor/pipeline.js";
import { Watcher } from "../../../../src/sensor/watcher.js";
import { metricsText } from "../../../../src/web/metrics.js";
import type { RouteContext } from "../../../../src/web/route.js";
import { frameOf, host, udp } from "../../../inventory/frames.js";
import { fullHealth } from "../../../web/full-health.js";
import { parseMetrics } from "../../../web/metrics-text.js";
import { usualMqtt } from "../../mqtt-plant.js";
import { MASTER, PLC_A, PLC_B, Plant, readCoils, usual } from "../../plant.js";
import { learnedFrom } from "../../watched.js";

const START = Date.UTC(2026, 0, 5, 8) * 1000;
const baseline = learnedFrom(usual(new Plant(), 20).frames(START - 3600e6));

/** A meter with its clock in hand, and runs of the pipeline that it is told of. */
class Metered {
  nowMs = START / 1000;
  facts: HealthFacts = {
    phase: "detect",
    phaseSinceMs: START / 1000,
    points: [],
    storeFailure: undefined,
    disabled: ["conduit/new", "asset/silent"],
    baseline: undefined,
    learning: undefined,
    recording: undefined,
  };
  readonly meter = new HealthMeter(
    () => this.facts,
    () => this.nowMs,
  );

  constructor() {
    onTestFinished(() => this.meter.close());
  }

  begin(isLearning = false): Pipeline {
    const clock = new PacketClock();
    const emit = (record: SensorRecord) => this.meter.record(record);
    const listener = isLearning ? new Learner("test", { clock, emit }) : new Watcher({ clock, baseline, emit });
    const pipeline = new Pipeline({ listener, clock });
    this.meter.begin({ pipeline, listener });
    return pipeline;
  }

  run(frames: readonly Frame[], behindMs: number, isLearning = false): void {
    const pipeline = this.begin(isLearning);
    for (const frame of frames) {
      this.nowMs = frame.time / 1000 + behindMs;
      pipeline.frame(frame);
      this.meter.turn(frame.time);
    }
    pipeline.finish();
    this.meter.end();
  }
}

const attacked = () => usual(new Plant(), 20).modbus(12, host(66), PLC_A, readCoils(1)).frames(START);

describe("HealthMeter", () => {
  it("counts frames, messages, findings and alerts of a run", () => {
    const metered = new Metered();
    const frames = attacked();
    metered.run(frames, 30);
    const { traffic, protocols, detection, packetLag, alertLag } = metered.meter.health();
    expect(traffic).toMatchObject({ frames: frames.length, framesBackInTime: 0, flows: 61, packetTimeMs: undefined });
    expect(protocols).toEqual({ modbus: { messages: 2 * (2 * 60 + 1), anomalous: 0 } });
    expect(traffic.sessionBytes).toMatchObject({ gap: 0, undecodable: 0, unidentified: 0 });
    expect(traffic.sessionBytes.decoded).toBe(traffic.sessionBytes.payload);
    expect(traffic.sessionBytes.payload).toBeGreaterThan(1000);
    expect(detection.findings["asset/new-device"]).toBe(1);
    expect(detection.disabled).toEqual(["asset/silent", "conduit/new"]);
    expect(detection.alerts.reduce((sum, { count }) => sum + count, 0)).toBe(alertLag.counts.reduce((a, b) => a + b));
    expect(detection.alerts.every(({ phase }) => phase === "shadow")).toBe(true);
    expect(packetLag.counts[3]).toBe(frames.length);
    expect(packetLag.sumSeconds).toBeCloseTo(0.03 * frames.length, 5);
    expect(alertLag.counts[3]).toBeGreaterThan(0);
  });

  it("goes on counting over runs, and never says less than before", () => {
    const metered = new Metered();
    const frames = attacked();
    const first = metered.begin();
    for (const frame of frames.slice(0, 100)) first.frame(frame);
    const open = metered.meter.health();
    first.finish();
    metered.meter.end();
    metered.run(frames, 0, true);
    metered.run(frames, 0);
    const { traffic, pipelineRuns, detection, protocols } = metered.meter.health();
    expect([open.traffic.frames, open.pipelineRuns]).toEqual([100, 1]);
    expect([traffic.frames, pipelineRuns]).toEqual([100 + 2 * frames.length, 3]);
    expect(protocols.modbus?.messages).toBeGreaterThan(2 * 2 * 121);
    expect(detection.running).toBe(0);
    expect(detection.alerts.map(({ phase }) => phase)).toContain("shadow");
    const again = metered.meter.health();
    for (const what of Object.keys(open.traffic.sessionBytes)) {
      const [before = 0, after = 0] = [open.traffic.sessionBytes[what], again.traffic.sessionBytes[what]];
      expect([what, after >= before]).toEqual([what, true]);
    }
  });

  it("tells an alert once, however often it is told again", () => {
    const metered = new Metered();
    const frames = attacked();
    const records: SensorRecord[] = [];
    const { record } = metered.meter;
    metered.meter.record = (one) => {
      records.push(one);
      record.call(metered.meter, one);
    };
    metered.run(frames, 0);
    const before = metered.meter.health().detection;
    for (const one of records) record.call(metered.meter, one);
    expect(metered.meter.health().detection).toEqual(before);
    expect(before.incidents).toBe(new Set(records.flatMap((one) => (one.kind === "incident" ? [one.id] : []))).size);
    expect(before.incidents).toBeGreaterThan(0);
  });

  it("shows tables with what they hold, and what did not fit", () => {
    const metered = new Metered();
    const pipeline = metered.begin();
    for (const frame of attacked()) pipeline.frame(frame);
    const { tables, traffic, detection } = metered.meter.health();
    expect(traffic.packetTimeMs).toBe(pipeline.clock.now / 1000);
    expect(tables.flows).toEqual({ size: pipeline.flows.table.size, limit: 200_000, displaced: 0 });
    expect(tables.sessions?.size).toBe(tables.flows?.size);
    expect(tables.assets).toEqual({ size: 5, limit: 20_000, displaced: 0 });
    expect(tables.alerts?.size).toBeGreaterThan(0);
    expect(tables.points).toEqual({ size: undefined, limit: undefined, displaced: 0 });
    expect(detection.running).toBeGreaterThan(100);
  });

  it("is ready while the loop comes round, and says when it does not", () => {
    const metered = new Metered();
    const codes = () => metered.meter.health().notReady.map(({ code }) => code);
    expect(codes()).toEqual(["no-pipeline"]);
    metered.begin();
    expect(codes()).toEqual([]);
    metered.nowMs += 11_000;
    expect(codes()).toEqual(["pipeline-stalled"]);
    metered.meter.turn(undefined);
    expect(codes()).toEqual([]);
    metered.facts = { ...metered.facts, points: fullHealth.points, storeFailure: "disk full" };
    expect(codes()).toEqual(["capture-not-listening", "store-failing"]);
    metered.meter.end();
    expect(codes()).toContain("no-pipeline");
  });

  it("notes snapshots and reloads, done and failed", () => {
    const metered = new Metered();
    const { meter } = metered;
    meter.snapshot(0.5);
    metered.nowMs += 60_000;
    meter.snapshot(0.25);
    meter.snapshot(undefined);
    for (const isDone of [true, false, false]) meter.reload(isDone);
    const { snapshots, reloads } = meter.health();
    expect(snapshots).toEqual({ written: 2, failed: 1, lastMs: START / 1000 + 60_000, lastSeconds: 0.25 });
    expect(reloads).toEqual({ done: 1, refused: 2 });
  });

  it("looks at this process", () => {
    const { process: own, startedMs } = new Metered().meter.health();
    expect(startedMs).toBe(START / 1000);
    expect(own.rssBytes).toBeGreaterThan(own.heapUsedBytes);
    expect(own.heapLimitBytes).toBeGreaterThan(own.heapUsedBytes);
    expect([own.node, own.cpuUserSeconds > 0]).toEqual([process.version, true]);
  });
});

describe("the ledger of a run", () => {
  it("comes in pages from one look, and anew after some seconds", () => {
    const metered = new Metered();
    const pipeline = metered.begin();
    const frames = usual(new Plant(), 3).frames(START);
    for (const frame of frames.slice(0, 20)) pipeline.frame(frame);
    metered.meter.turn(frames[0]?.time as PacketTime);
    const page = (after = "", max = 10) => metered.meter.visibility(after, max);
    const [first] = page("", 1).entries;
    expect(page("", 1)).toMatchObject({ sinceMs: START / 1000, displaced: 0, isMore: page().conduits > 1 });
    for (const frame of frames.slice(20)) pipeline.frame(frame);
    const before = page().entries;
    metered.nowMs += 6000;
    const all = page();
    expect(before.length).toBeLessThan(all.entries.length);
    expect(all).toMatchObject({ conduits: 3, isMore: false });
    const seen = [...page("", 2).entries, ...page(page("", 2).entries.at(-1)?.conduit, 2).entries];
    expect(seen).toEqual(all.entries);
    expect(all.entries[0]?.conduit).toBe(first?.conduit);
    expect(page(all.entries.at(-1)?.conduit).entries).toEqual([]);
    metered.run([], 0);
    expect(page()).toMatchObject({ sinceMs: undefined, conduits: 0 });
  });
});

/** Values of labels that the sensor may give, but for those of the configuration. */
const NAMES: ReadonlySet<string> = new Set([
  ...decoders.map(({ doc }) => doc.id),
  ...detectors.map(({ doc }) => doc.id),
  ...severities,
  ...["starting", "learn", "shadow", "detect", "stopping", "no-pipeline", "capture-not-listening"],
  ...["pipeline-stalled", "store-failing", "done", "refused", "written", "failed", "running", "disabled"],
  ...["mirror", "routed", "user", "system", "0.5", "0.99", "max", "slow", "STREAM_FULL", process.version, "1.2.3"],
  ...["payload", "decoded", "gap", "cut", "undecodable", "unidentified", "opaque", "retransmitted", "conflicting"],
  ...["unknown-link-type", "cut-link", "cut-tunnel", "cut-network", "cut-transport", "malformed-link", "too-deep"],
  ...["malformed-tunnel", "malformed-network", "malformed-transport", "fragment-refused", "fragment-cut"],
  ...["fragment-timeout", "fragment-evicted", "fragment-conflict"],
  ...["flows", "messages", "decoders", "fragments", "wakes", "alerts", "ledger", "senders", "assets", "stations"],
  ...["addresses", "directory", "sessions", "mqtt sessions", "opcua requests", "opcua ranges", "names"],
  ...["names of one asset", "gateways", "fingerprints", "groups", "points", "services", "loops", "talkers"],
]);

describe("labels of the metrics", () => {
  it("are never from the wire, whatever comes", async () => {
    const metered = new Metered();
    const hostile = usualMqtt();
    const noise = Array.from({ length: 1000 }, (_, i) => {
      const ports = [1024 + (i % 60_000), (i * 7919) % 65_536] as const;
      const bytes = udp({ from: host(1 + (i % 200)), to: host(1 + ((i * 31) % 200)), ports, payload: [i & 0xff, 3] });
      return frameOf(i % 3 === 0 ? bytes.slice(0, 14 + (i % 40)) : bytes, START + i * 1000, i + 1);
    });
    metered.run([...noise, ...new Plant().modbus(20, MASTER, PLC_B, readCoils(1)).frames(START)], 0);
    metered.run(hostile.frames(START), 0);
    const context = {
      version: "1.2.3",
      store: { firstSeq: 1, lastSeq: 2 },
      writer: () => ({ waiting: 0, failure: undefined, sinceMs: 0, dropped: { low: 1 } }),
      sinks: () => [],
      stream: () => ({ clients: 1, bufferedBytes: 2, gaps: { slow: 3 }, failed: { STREAM_FULL: 4 } }),
      live: { health: (): SensorHealth => metered.meter.health(), visibility: metered.meter.visibility },
    };
    const parsed = parseMetrics(await metricsText(context as unknown as RouteContext));
    const values = [...parsed.values()].flatMap(({ series }) =>
      series.flatMap(({ labels: { le: _, ...labels } }) => Object.values(labels)),
    );
    expect(values.length).toBeGreaterThan(80);
    expect([...new Set(values)].filter((value) => !NAMES.has(value))).toEqual([]);
  });
});
