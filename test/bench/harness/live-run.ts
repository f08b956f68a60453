import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PlantNetwork } from "../../live/plant-network.js";
import { RunningSensor } from "../../live/running-sensor.js";
import type { BenchCapture } from "../captures.js";
import { MemorySamples } from "./memory-samples.js";
import { sendFrames } from "./send-frames.js";

/** Traffic at a steady rate into a sensor with the whole pipeline and a baseline. */
export interface LiveWish {
  readonly name: string;
  readonly backend: "ring" | "pcap";
  readonly capture: BenchCapture;
  /** Path of what was learned from it. */
  readonly baseline: string;
  readonly rate: { readonly perSecond: number } | { readonly megabits: number };
  readonly seconds: number;
}

/** Frames, and what became of them; memory is that of the sensor and its children together. */
export interface LiveOutcome {
  readonly wish: LiveWish;
  readonly sent: number;
  readonly sentPerSecond: number;
  readonly megabits: number;
  readonly handled: number;
  readonly dropped: number;
  /** Sent and neither handled nor counted as dropped; 0 unless something is wrong. */
  readonly unaccounted: number;
  readonly loopDelayMaxMs: number | undefined;
  readonly peakMib: number;
  readonly growth: number;
  readonly sensorCpuShare: number;
}

const SETTLE_MS = 500;
const SETTLE_TRIES_MAX = 240;

/** One run on a network of its own: tcpreplay on the first core, sensor and capture child on the second. */
export async function measureLive(wish: LiveWish): Promise<LiveOutcome> {
  const folder = mkdtempSync(join(tmpdir(), "zonewarden-load-"));
  const network = PlantNetwork.open([]);
  try {
    const { baseline } = wish;
    const capture = [{ interface: network.tap.interface, backend: wish.backend }];
    const sensor = await RunningSensor.start(network, folder, { capture, baseline }, ["taskset", "-c", "1"]);
    const before = await counts(sensor);
    const memory = new MemorySamples(sensor.process.pid ?? 0);
    const cpuBefore = sensor.cpuSeconds();
    const { sent, seconds, bytes } = await sendFrames(network, wish);
    const after = await settled(sensor);
    const cpu = sensor.cpuSeconds() - cpuBefore;
    const loopDelay = await sensor.metric("zonewarden_event_loop_delay_seconds", 'quantile="max"');
    await sensor.stop();
    const { peakMib, growth } = memory.stop();
    const [handled, dropped] = [after.handled - before.handled, after.dropped - before.dropped];
    return {
      ...{ wish, sent, sentPerSecond: sent / seconds, megabits: (8 * bytes) / seconds / 1e6 },
      ...{ handled, dropped, unaccounted: sent - handled - dropped },
      loopDelayMaxMs: loopDelay === undefined ? undefined : loopDelay * 1000,
      ...{ peakMib, growth, sensorCpuShare: cpu / seconds },
    };
  } finally {
    await network.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Counts {
  readonly handled: number;
  readonly dropped: number;
}

/** What the sensor itself tells. */
async function counts(sensor: RunningSensor): Promise<Counts> {
  const [handled = 0, dropped = 0] = await Promise.all([
    sensor.metric("zonewarden_capture_frames_total"),
    sensor.metric("zonewarden_capture_dropped_frames_total"),
  ]);
  return { handled, dropped };
}

/** Once the counts stand still: what waited in the ring and the pipe has been handled. */
async function settled(sensor: RunningSensor): Promise<Counts> {
  let [last, still] = [await counts(sensor), 0];
  for (let tries = 0; tries < SETTLE_TRIES_MAX && still < 5; tries++) {
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    const now = await counts(sensor);
    still = now.handled === last.handled && now.dropped === last.dropped ? still + 1 : 0;
    last = now;
  }
  return last;
}
