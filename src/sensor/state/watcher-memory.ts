import type { AlertBookMemory } from "../../alerts/alert-memory.js";
import type { UseMemory } from "../../baseline/recent-use.js";
import type { PacketTime } from "../../core/packet-time.js";
import type { AssetTimes } from "../../inventory/asset-book.js";

/** What a watcher knows that no file has: it survives a restart, which the memories of detectors do not. */
export interface WatcherMemory {
  /** Packet time at which it was made. */
  readonly time: PacketTime;
  readonly alerts: AlertBookMemory;
  readonly use: UseMemory;
  readonly assets: readonly AssetTimes[];
  /** Community IDs of the sessions that were open. */
  readonly sessions?: readonly string[];
}
