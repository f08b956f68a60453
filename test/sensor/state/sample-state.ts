import { writeLearned } from "../../../src/baseline/baseline-text.js";
import type { LearnedSoFar } from "../../../src/baseline/learned-so-far.js";
import type { PacketTime } from "../../../src/core/packet-time.js";
import type { WatcherMemory } from "../../../src/sensor/state/watcher-memory.js";

const START = 1_700_000_000_000_000 as PacketTime;

/** Something learned in so many hours. */
export function sampleLearning(hours: number): LearnedSoFar {
  const lines = writeLearned([], { from: START, to: START, packets: hours, code: "test" });
  const quarantine = [{ name: "a:02:00:00:00:00:01", detector: "recon/port-scan", time: START }];
  const standing = { clients: [], servers: [], logins: [{ communityId: "1:x", identifier: "scada" }] };
  return { lines, hours, days: 1, quarantine, crossings: ["a>b/tcp/502"], modbus: [], opcua: [], standing };
}

/** What a watcher knew at a time, with assets enough to fill some pages of a disk. */
export function sampleMemory(time: number): WatcherMemory {
  const at = time as PacketTime;
  const assets = Array.from({ length: 200 }, (_, i) => [`a:02:00:00:00:00:${i}`, at, at] as const);
  return { time: at, alerts: { alerts: [], incidents: [] }, use: { latest: at, times: [["a>b", at]] }, assets };
}
