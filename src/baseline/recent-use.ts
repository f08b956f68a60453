import type { AssetDirectory } from "../contracts/asset-directory.js";
import type { Baseline, BaselineEntity } from "../contracts/baseline.js";
import type { SensorEvent } from "../contracts/sensor-event.js";
import type { PacketTime } from "../core/packet-time.js";

const NEVER = 0 as PacketTime;
const NO_TIMES: ReadonlyMap<string, PacketTime> = new Map();

/** When what the baseline knows was last in use: conduits by key, pairs as `client>server`. */
export interface UseMemory {
  /** Of anything; undefined: not since watching began. */
  readonly latest: PacketTime | undefined;
  readonly times: readonly (readonly [key: string, time: PacketTime])[];
}

/**
 * When what a baseline knows was last in use while watching: only what was not seen ages. A conduit is known by itself;
 * what a client does on a server goes with the two, and what an asset is like with the asset. What the baseline does
 * not know takes no room.
 */
export class RecentUse {
  readonly #assets: AssetDirectory;
  /** By key of the conduit, and by `client>server`; 0: not since watching began. */
  readonly #times = new Map<string, PacketTime>();
  #latest: PacketTime | undefined;
  /** When assets were last seen, by what was known before a restart. */
  readonly #assetTimes: ReadonlyMap<string, PacketTime>;

  /** `before`: what was in use before a restart, or by another baseline. */
  constructor(assets: AssetDirectory, baseline: Baseline, before?: UseMemory, assetTimes = NO_TIMES) {
    this.#assets = assets;
    this.#assetTimes = assetTimes;
    this.#latest = before?.latest;
    for (const entity of baseline.entities()) {
      const key = keyOf(entity);
      if (key !== undefined) this.#times.set(key, NEVER);
    }
    for (const [key, time] of before?.times ?? []) this.#note(key, time);
  }

  /** For who goes on after a restart. */
  memory(): UseMemory {
    return { latest: this.#latest, times: [...this.#times].filter(([, time]) => time !== NEVER) };
  }

  hear(event: SensorEvent): void {
    if (event.type !== "conduit" && event.type !== "conduit-volume") return;
    const { session, time } = event;
    this.#latest = time;
    this.#note(session.conduit, time);
    this.#note(`${session.client.asset}>${session.server.asset}`, time);
  }

  /** Undefined: not since watching began. */
  lastOf(entity: BaselineEntity): PacketTime | undefined {
    if (entity.kind === "link") return this.#latest;
    const key = keyOf(entity);
    if (key !== undefined) return this.#times.get(key);
    const asset = "server" in entity ? entity.server : entity.key;
    return this.#assets.asset(asset)?.lastTime ?? this.#assetTimes.get(asset);
  }

  #note(key: string, time: PacketTime): void {
    if (this.#times.has(key)) this.#times.set(key, time);
  }
}

/** Undefined for what goes with an asset, or with a link. */
function keyOf(entity: BaselineEntity): string | undefined {
  if (entity.kind === "conduit") return entity.key;
  return "client" in entity && entity.client !== entity.server ? `${entity.client}>${entity.server}` : undefined;
}
