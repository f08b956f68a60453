import type { Party, Session } from "../contracts/sensor-event.js";
import { BoundedMap } from "../core/bounded-map.js";
import type { PacketTime } from "../core/packet-time.js";
import { conduitKey } from "./conduit-key.js";
import type { AssetOf } from "./conduit-model.js";
import type { NamedFacts } from "./learned-so-far.js";

const NAMED_MAX = 20_000;

/** An alert that was raised while learning. */
export interface LearningAlert {
  readonly detector: string;
  readonly time: PacketTime;
  readonly actor: Party;
  /** Followed to its end: what it turns out to be counts. */
  readonly session: Session | undefined;
}

/** The first alert that named something. */
export type Cause = Pick<LearningAlert, "detector" | "time">;

/** Whom and which conduits alerts named while learning. */
export class Quarantine {
  readonly #actors = new BoundedMap<LearningAlert>(NAMED_MAX);
  readonly #sessions = new BoundedMap<LearningAlert>(NAMED_MAX);

  /** Named before a restart, by asset or key of conduit. */
  readonly #before: readonly NamedFacts[];

  constructor(before: readonly NamedFacts[] = []) {
    this.#before = before;
  }

  /** Names forgotten because there were too many. */
  get evictions(): number {
    return this.#actors.evictions + this.#sessions.evictions;
  }

  name(alert: LearningAlert): void {
    const { actor, session } = alert;
    const place = `${actor.station ?? ""}|${actor.ip ?? ""}`;
    if (this.#actors.get(place) === undefined) this.#actors.set(place, alert);
    if (session === undefined) return;
    const key = `${session.conduit} ${session.server.port}`;
    if (this.#sessions.get(key) === undefined) this.#sessions.set(key, alert);
  }

  /** The first cause by asset id and by key of conduit, by all that is known at the end of learning. */
  causes(assetOf: AssetOf): ReadonlyMap<string, Cause> {
    const causes = new Map<string, Cause>();
    const note = (name: string, cause: Cause) => {
      const known = causes.get(name);
      if (known === undefined || cause.time < known.time) causes.set(name, cause);
    };
    for (const { name, detector, time } of this.#before) note(name, { detector, time: time as PacketTime });
    for (const [, alert] of this.#actors.entries()) note(assetOf(alert.actor), alert);
    for (const [, alert] of this.#sessions.entries()) {
      if (alert.session !== undefined) note(conduitKey(alert.session, assetOf), alert);
    }
    return causes;
  }

  /** Whom and what alerts named, for who goes on after a restart; at the limit those named first. */
  facts(assetOf: AssetOf): NamedFacts[] {
    const named = [...this.causes(assetOf)].map(([name, { detector, time }]) => ({ name, detector, time }));
    return named.sort((a, b) => a.time - b.time || (a.name < b.name ? -1 : 1)).slice(0, 2 * NAMED_MAX);
  }
}
