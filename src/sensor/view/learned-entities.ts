import type { AssetEntity, Baseline, BaselineEntity, ConduitEntity, EntityState } from "../../contracts/baseline.js";
import type { Session } from "../../contracts/sensor-event.js";
import { parsePacketTime } from "../../core/packet-time.js";
import { decoders } from "../../protocols/index.js";
import { sessionOf } from "../policy-question.js";

const PROTOCOLS: ReadonlySet<string> = new Set(decoders.map(({ doc }) => doc.id));

/** Assets and conduits of a baseline by their keys, whatever their state. */
export class LearnedEntities {
  readonly baseline: Baseline | undefined;
  readonly assets = new Map<string, AssetEntity>();
  readonly conduits = new Map<string, ConduitEntity>();

  readonly #sessions = new Map<string, Session>();

  constructor(baseline: Baseline | undefined) {
    this.baseline = baseline;
    for (const entity of baseline?.entities() ?? []) {
      if (entity.kind === "asset") this.assets.set(entity.key, entity);
      else if (entity.kind === "conduit") this.conduits.set(entity.key, entity);
    }
  }

  /** As it has aged; undefined where it is not of this baseline. */
  stateOf(entity: BaselineEntity | undefined): EntityState | undefined {
    if (entity === undefined || this.baseline === undefined) return undefined;
    if (entity.state !== "ok") return entity.state;
    if (this.#isTrusted(entity, this.baseline)) return "ok";
    // What is neither trusted nor doubtful any more was approved for a time that is over.
    return this.baseline.doubtful(entity.kind, entity.key)?.state ?? "quarantined";
  }

  /** A session as there would be in the conduit, for who asks a policy about it; the same each time. */
  sessionIn(conduit: ConduitEntity): Session {
    const known = this.#sessions.get(conduit.key);
    if (known !== undefined) return known;
    const { client, server, transport, service, isDirected, ports } = conduit;
    const session = {
      ...sessionOf({
        client: { asset: client, ip: this.#ipOf(client) },
        server: { asset: server, ip: this.#ipOf(server), port: ports[0] },
        ...{ transport, service, isDirectionKnown: isDirected },
        protocol: PROTOCOLS.has(service) ? service : undefined,
        time: parsePacketTime(conduit.first),
      }),
      isSymmetric: !isDirected && service !== "unattributed",
    };
    this.#sessions.set(conduit.key, session);
    return session;
  }

  #ipOf(asset: string): string | undefined {
    return asset.startsWith("a:ip:") ? asset.slice("a:ip:".length) : this.assets.get(asset)?.ips[0];
  }

  #isTrusted(entity: BaselineEntity, baseline: Baseline): boolean {
    if (entity.kind === "asset") return baseline.asset(entity.key) !== undefined;
    if (entity.kind !== "conduit") return true;
    return baseline.conduitsBetween(entity.client, entity.server).some(({ key }) => key === entity.key);
  }
}
