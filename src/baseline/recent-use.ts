import type { AssetDirectory } from "../contracts/asset-directory.js";
import type { BaselineEntity } from "../contracts/baseline.js";
import type { SensorEvent } from "../contracts/sensor-event.js";
import { BoundedMap } from "../core/bounded-map.js";
import type { PacketTime } from "../core/packet-time.js";

const CONDUITS_MAX = 50_000;

/**
 * When what a baseline knows was last in use while watching: only what was not seen ages. A conduit is known by itself;
 * what a client does on a server goes with the two, and what an asset is like with the asset.
 */
export class RecentUse {
  readonly #assets: AssetDirectory;
  /** By key of the conduit, and by `client>server`. */
  readonly #conduits = new BoundedMap<PacketTime>(CONDUITS_MAX);
  readonly #pairs = new BoundedMap<PacketTime>(CONDUITS_MAX);
  #latest: PacketTime | undefined;

  constructor(assets: AssetDirectory) {
    this.#assets = assets;
  }

  hear(event: SensorEvent): void {
    if (event.type !== "conduit" && event.type !== "conduit-volume") return;
    const { session, time } = event;
    this.#latest = time;
    this.#conduits.set(session.conduit, time);
    this.#pairs.set(`${session.client.asset}>${session.server.asset}`, time);
  }

  /** Undefined: not since watching began. */
  lastOf(entity: BaselineEntity): PacketTime | undefined {
    if (entity.kind === "conduit") return this.#conduits.get(entity.key);
    if (entity.kind === "link") return this.#latest;
    if ("client" in entity && entity.client !== entity.server) {
      return this.#pairs.get(`${entity.client}>${entity.server}`);
    }
    return this.#assets.asset("server" in entity ? entity.server : entity.key)?.lastTime;
  }
}
