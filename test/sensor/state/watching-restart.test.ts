import { beforeAll, describe, expect, it } from "vitest";
import { LearnedBaseline } from "../../../src/baseline/learned-baseline.js";
import type { AlertRecord, SensorRecord } from "../../../src/contracts/alert.js";
import type { BaselineContents } from "../../../src/contracts/baseline.js";
import type { TrailRecord } from "../../../src/contracts/trail.js";
import type { Frame } from "../../../src/core/frame.js";
import { PacketClock } from "../../../src/core/packet-clock.js";
import type { PacketTime } from "../../../src/core/packet-time.js";
import { openPolicy } from "../../../src/policy/open-policy.js";
import { Pipeline } from "../../../src/sensor/pipeline.js";
import type { WatcherMemory } from "../../../src/sensor/state/watcher-memory.js";
import { watcherMemorySchema } from "../../../src/sensor/state/watcher-memory-schema.js";
import { Trail } from "../../../src/sensor/trail/trail.js";
import { Watcher } from "../../../src/sensor/watcher.js";
import { attackedFrames, PLANT_POLICY, quietFrames } from "../../integration/attacked-plant.js";
import { alertsIn, learnedContents } from "../watched.js";

interface Watched {
  readonly records: SensorRecord[];
  readonly trail: TrailRecord[];
  readonly memories: WatcherMemory[];
}

const policy = openPolicy(PLANT_POLICY, "policy.yaml");
const frames = attackedFrames();
let learned: BaselineContents;
let whole: Watched;

beforeAll(() => {
  learned = learnedContents(quietFrames());
  whole = watchedWithRestarts([]);
}, 120_000);

/** Watches the frames, with a restart before each of these; what survives it is only text. */
function watchedWithRestarts(cuts: readonly number[], given: readonly Frame[] = frames): Watched {
  const watched: Watched = { records: [], trail: [], memories: [] };
  const bounds = [0, ...cuts, given.length];
  for (const [i, cut] of bounds.slice(1).entries()) {
    const text = watched.memories.length === 0 ? undefined : JSON.stringify(watched.memories.at(-1));
    const memory = text === undefined ? undefined : (JSON.parse(text) as WatcherMemory);
    const { pipeline, watcher } = watching(watched, memory);
    for (const frame of given.slice(bounds[i], cut)) pipeline.frame(frame);
    watched.memories.push(watcher.memory());
    if (cut !== given.length) continue;
    pipeline.finish();
    watcher.finish();
  }
  return watched;
}

function watching({ records, trail }: Watched, memory: WatcherMemory | undefined) {
  const clock = new PacketClock();
  const baseline = new LearnedBaseline(learned);
  const captures = ["capture.pcap"];
  let follows: Trail | undefined;
  const watcher: Watcher = new Watcher({
    ...{ clock, baseline, policy, captures, memory },
    emit: (record) => records.push(record),
    onEvent: (event) => follows?.hear(event),
  });
  follows = new Trail({ assets: watcher.assets, policy, emit: (record) => trail.push(record) });
  return { watcher, pipeline: new Pipeline({ listener: watcher, clock }) };
}

/**
 * Detectors that count for a while before they speak: cut in the middle, they count anew. Of a session under way nobody
 * knows who began it.
 */
const COUNTING = /^(recon|realtime)\/|^asset\/arp-spoof$|^integrity\/parser-errors$|^zone\/undeclared-conduit$/;

/** Shares of the frames after which the sensor begins anew. */
const rows = [
  { name: "once, before the first attack", shares: [0.05], mayDiffer: /^none$/ },
  { name: "once, in the middle", shares: [0.5], mayDiffer: COUNTING },
  { name: "often", shares: [0.15, 0.25, 0.35, 0.45, 0.6, 0.7, 0.8, 0.95], mayDiffer: COUNTING },
] as const;

describe("a watcher that goes on from its memory", () => {
  for (const { name, shares, mayDiffer } of rows) {
    it(`tells the alerts that one without a restart tells: ${name}`, { timeout: 120_000 }, () => {
      const again = watchedWithRestarts(shares.map((share) => Math.floor(share * frames.length)));
      const [wanted, told] = [byId(whole), byId(again)];
      expect(wanted.size).toBeGreaterThan(40);
      const missing = [...wanted.values()].filter(({ id }) => !told.has(id));
      const extra = [...told.values()].filter(({ id }) => !wanted.has(id));
      const odd = [...missing, ...extra].filter(({ detector }) => !mayDiffer.test(detector));
      expect(odd.map(({ id, detector }) => `${detector} ${id}`)).toEqual([]);
      const common = [...told.values()].filter(({ id }) => wanted.has(id));
      expect(common.length).toBeGreaterThan(30);
      const begin = (alerts: readonly AlertRecord[]) => alerts.map(({ id, ts, detector }) => `${id} ${ts} ${detector}`);
      expect(begin(common)).toEqual(begin(common.map(({ id }) => wanted.get(id) as AlertRecord)));
      expect(appeared(again)).toEqual(appeared(whole));
    });
  }

  it("counts what is found again in the alert that was told, as an update", { timeout: 120_000 }, () => {
    const scan = frames.filter(({ number }) => number < frames.length * 0.4);
    const first = watchedWithRestarts([], scan);
    const later = scan.map((frame) => ({ ...frame, time: (frame.time + 50 * 60 * 1e6) as PacketTime }));
    const both = watchedWithRestarts([scan.length], [...scan, ...later]);
    const rogue = alertsIn(first.records).filter(({ detector }) => detector === "modbus/unauthorised-writer");
    expect(rogue.length).toBeGreaterThan(0);
    for (const { id, count, ts } of rogue) {
      const now = byId(both).get(id);
      expect(now?.count).toBe(2 * count);
      expect(now?.ts).toBe(ts);
    }
  });

  it("has a memory that is plain, bounded in form, and the same for the same packets", { timeout: 120_000 }, () => {
    const [memory] = whole.memories;
    const text = JSON.stringify(memory);
    expect(JSON.stringify(watcherMemorySchema.parse(JSON.parse(text)))).toHaveLength(text.length);
    expect(JSON.stringify(watchedWithRestarts([]).memories[0])).toBe(text);
    const { watcher, pipeline } = watching({ records: [], trail: [], memories: [] }, JSON.parse(text) as WatcherMemory);
    expect(JSON.stringify(watcher.memory())).toBe(text);
    pipeline.frame({ ...(frames.at(-1) as Frame), time: ((memory?.time ?? 0) + 1) as PacketTime });
    const { alerts } = watcher.memory().alerts;
    expect(alerts.map(({ id, keys, count }) => [id, keys, count])).toEqual(
      memory?.alerts.alerts.map(({ id, keys, count }) => [id, keys, count]),
    );
  });
});

function byId({ records }: Watched): Map<string, AlertRecord> {
  return new Map(alertsIn(records).map((alert) => [alert.id, alert]));
}

function appeared({ trail }: Watched): string[] {
  return trail.flatMap(({ event, actor }) => (event === "asset-appeared" ? [actor.asset] : [])).sort();
}
