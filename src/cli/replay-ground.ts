import type { Baseline } from "../contracts/baseline.js";
import { SensorFault } from "../core/fault.js";
import type { PacketTime } from "../core/packet-time.js";
import { readBaseline } from "../sensor/baseline-file.js";
import type { DetectorConfiguration } from "../sensor/detector-host.js";
import { learnFirst } from "../sensor/learn-first.js";
import type { NamedText } from "../sensor/shards/shard-ground.js";
import { parseDuration } from "./duration.js";
import type { ReplayOptions } from "./replay-options.js";
import { version } from "./version.js";

/** What the replay goes by, and from which time on it watches. */
export interface ReplayGround {
  readonly baseline: Baseline | undefined;
  /** Of one that was learned from the first part. */
  readonly text?: NamedText;
  readonly from: PacketTime;
}

/** The baseline that is named, or that of the first part. Rejects with the faults of reading. */
export async function replayGround(
  paths: readonly string[],
  options: ReplayOptions,
  configuration: DetectorConfiguration,
): Promise<ReplayGround> {
  const { baseline, learnFirst: duration } = options;
  if (duration === undefined) {
    return { baseline: baseline === undefined ? undefined : readBaseline(baseline), from: 0 as PacketTime };
  }
  if (baseline !== undefined) {
    throw new SensorFault("USAGE", "--learn-first learns a baseline of its own: leave out --baseline or --learn-first");
  }
  if (paths.includes("-")) {
    throw new SensorFault("USAGE", "--learn-first reads the captures twice: save standard input to a file first");
  }
  const lengthUs = parseDuration(duration);
  return learnFirst(paths, lengthUs, version, configuration);
}
