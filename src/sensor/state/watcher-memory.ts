import type { AlertBookMemory } from "../../alerts/alert-memory.js";
import type { PacketTime } from "../../core/packet-time.js";

/** When an asset was first and last seen. */
export type AssetTimes = readonly [asset: string, firstTime: PacketTime, lastTime: PacketTime];

/** When what the baseline knows was last in use: conduits by key, pairs as `client>server`. */
export interface UseMemory {
  /** Of anything; undefined: not since watching began. */
  readonly latest: PacketTime | undefined;
  readonly times: readonly (readonly [key: string, time: PacketTime])[];
}

/** What a watcher knows that no file has: it survives a restart, which the memories of detectors do not. */
export interface WatcherMemory {
  /** Packet time at which it was made. */
  readonly time: PacketTime;
  readonly alerts: AlertBookMemory;
  readonly use: UseMemory;
  readonly assets: readonly AssetTimes[];
}
