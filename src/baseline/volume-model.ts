import type { ConduitEntity, LearnedRate } from "../contracts/baseline.js";
import type { ConduitVolume } from "../contracts/sensor-event.js";
import { BoundedMap } from "../core/bounded-map.js";
import { UpperQuantiles } from "../core/upper-quantiles.js";
import { conduitKey, endsOf, type SessionEnds } from "./conduit-key.js";
import type { AssetOf } from "./conduit-model.js";
import { placeOf } from "./place-of.js";

const CONDUITS_MAX = 16_384;

interface Volume {
  readonly session: SessionEnds;
  /** Payload bytes per minute, from the client and from the server. */
  readonly bytes: readonly [UpperQuantiles, UpperQuantiles];
}

/** How much conduits carry per minute in which they carry anything. */
export class VolumeModel {
  readonly #volumes = new BoundedMap<Volume>(CONDUITS_MAX);

  get evictions(): number {
    return this.#volumes.evictions;
  }

  learn({ session, payloadBytes }: ConduitVolume): void {
    if (session.service === "unattributed") return;
    const key = `${placeOf(session.client)}>${placeOf(session.server)}/${session.transport}/${session.service}`;
    const known = this.#volumes.touch(key);
    const volume = known ?? { session: endsOf(session), bytes: [new UpperQuantiles(), new UpperQuantiles()] as const };
    if (known === undefined) this.#volumes.set(key, volume);
    for (const side of [0, 1] as const) volume.bytes[side].add(payloadBytes[side]);
  }

  /** The conduits with their volumes, where any were seen. */
  attach(conduits: readonly ConduitEntity[], assetOf: AssetOf): ConduitEntity[] {
    const volumes = new Map<string, readonly [LearnedRate, LearnedRate]>();
    const clients = new Map(conduits.map(({ key, client }) => [key, client] as const));
    for (const [, { session, bytes }] of this.#volumes.entries()) {
      const key = conduitKey(session, assetOf);
      const [up, down] = [bytes[0].summary(), bytes[1].summary()];
      const isForward = clients.get(key) === assetOf(session.client);
      const own: readonly [LearnedRate, LearnedRate] = isForward ? [up, down] : [down, up];
      const known = volumes.get(key);
      volumes.set(key, known === undefined ? own : [hull(known[0], own[0]), hull(known[1], own[1])]);
    }
    return conduits.map((conduit) => {
      const volume = volumes.get(conduit.key);
      return volume === undefined ? conduit : { ...conduit, volume };
    });
  }
}

/** Of two places of one conduit, whichever carried more. */
function hull(one: LearnedRate, other: LearnedRate): LearnedRate {
  return {
    n: one.n + other.n,
    p99: Math.max(one.p99, other.p99),
    p999: Math.max(one.p999, other.p999),
    max: Math.max(one.max, other.max),
  };
}
