import type { OpeningEntity } from "../contracts/baseline.js";
import type { ConduitEvent, Party } from "../contracts/sensor-event.js";
import { BoundedMap } from "../core/bounded-map.js";
import { SECOND_US } from "../core/packet-time.js";
import type { AssetOf } from "./conduit-model.js";
import { CountedRate } from "./counted-rate.js";
import { HalfOpen } from "./half-open.js";
import { createSpan, extendSpan, learnedFields, type Span } from "./learned-span.js";

const SERVERS_MAX = 8192;

interface Openings {
  readonly server: Party;
  readonly span: Span;
  readonly perSecond: CountedRate;
  halfOpenMax: number;
}

/** How often, and how many at once, connections to a server are opened. */
export class OpeningModel {
  readonly #servers = new BoundedMap<Openings>(SERVERS_MAX);
  readonly #halfOpen = new HalfOpen();

  get evictions(): number {
    return this.#servers.evictions;
  }

  learn(event: ConduitEvent): void {
    const { session, stage, time } = event;
    if (session.transport !== "tcp") return;
    const halfOpen = this.#halfOpen.hear(event);
    if (stage !== "attempted") return;
    const { server } = session;
    const known = this.#servers.touch(server.asset);
    const openings = known ?? {
      server: { ...server, port: undefined },
      span: createSpan(),
      perSecond: new CountedRate(SECOND_US, 1),
      halfOpenMax: 0,
    };
    if (known === undefined) this.#servers.set(server.asset, openings);
    extendSpan(openings.span, time, time);
    openings.perSecond.count(time);
    openings.halfOpenMax = Math.max(openings.halfOpenMax, halfOpen);
  }

  entities(assetOf: AssetOf): OpeningEntity[] {
    const entities = new Map<string, OpeningEntity>();
    for (const [, { server: party, span, perSecond, halfOpenMax }] of this.#servers.entries()) {
      const server = assetOf(party);
      const known = entities.get(server);
      if (known !== undefined && known.n >= span.n) continue;
      const attemptsPerSecond = perSecond.learned();
      entities.set(server, { kind: "opening", ...learnedFields(server, span), server, attemptsPerSecond, halfOpenMax });
    }
    return [...entities.values()];
  }
}
