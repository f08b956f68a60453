import type { FindingMade } from "../contracts/finding-event.js";
import type { Party } from "../contracts/sensor-event.js";
import type { BoundedMap } from "../core/bounded-map.js";
import type { Json } from "../core/json.js";
import { type PacketTime, SECOND_US } from "../core/packet-time.js";
import { openMap, saveMap } from "./saved-map.js";

const ASSETS_MAX = 4096;
/** For so long after it clients come back to a server. */
const RESTART_US = 600 * SECOND_US;

/** Devices that have lately come back or restarted: their clients then connect all at once. */
export class RecentRestarts {
  readonly #times: BoundedMap<number>;

  constructor(saved?: Json) {
    this.#times = openMap(ASSETS_MAX, saved);
  }

  note({ detector, finding, time }: FindingMade): void {
    if (detector === "asset/returned") this.#times.set(finding.actor.asset, time);
  }

  /** Within ten minutes before. */
  has({ asset }: Party, time: PacketTime): boolean {
    const last = this.#times.get(asset);
    return last !== undefined && time - last <= RESTART_US;
  }

  save(): Json {
    return saveMap(this.#times);
  }
}
