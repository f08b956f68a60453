import type { ConduitEntity, RefusedEntity } from "../contracts/baseline.js";
import type { ConduitEvent, Party } from "../contracts/sensor-event.js";
import { BoundedMap } from "../core/bounded-map.js";
import type { AssetOf } from "./conduit-model.js";
import { createSpan, extendSpan, joinSpans, learnedFields, type Span } from "./learned-span.js";
import { type LearningJudge, TRUSTING } from "./learning-judge.js";
import { placeOf } from "./place-of.js";

const ATTEMPTS_MAX = 8192;
/** Who fails on more ports of one server, or on more servers and ports, is searching: that is no habit to learn. */
const PORTS_MAX = 8;
const TARGETS_MAX = 64;

interface Attempts {
  readonly client: Party;
  readonly server: Party;
  readonly port: number;
  readonly span: Span;
}

interface Habit {
  readonly client: string;
  readonly server: string;
  readonly port: number;
  readonly span: Span;
}

/** Connections that are tried again and again though nobody serves them, such as polls of a controller taken out. */
export class RefusedModel {
  readonly #attempts = new BoundedMap<Attempts>(ATTEMPTS_MAX);

  get evictions(): number {
    return this.#attempts.evictions;
  }

  /** What it would be had these sessions ended; this one stays as it is. */
  withEnded(events: Iterable<ConduitEvent>): RefusedModel {
    const copy = new RefusedModel();
    for (const [key, attempts] of this.#attempts.entries()) {
      copy.#attempts.set(key, { ...attempts, span: { ...attempts.span } });
    }
    for (const event of events) copy.learn(event);
    return copy;
  }

  learn(event: ConduitEvent): void {
    const { stage, session, time, frames } = event;
    const isUnanswered = stage === "ended" && frames[1] === 0 && event.payloadBytes[0] === 0;
    if (stage !== "refused" && !isUnanswered) return;
    const { client, server } = session;
    if (session.transport !== "tcp" || session.isMidstream || server.port === undefined) return;
    const key = `${placeOf(client)}>${placeOf(server)}/${server.port}`;
    const known = this.#attempts.touch(key);
    const attempts = known ?? { client, server, port: server.port, span: createSpan() };
    if (known === undefined) this.#attempts.set(key, attempts);
    extendSpan(attempts.span, session.firstTime, time);
  }

  /** `conduits` are those learned: what is served at other times is none of these. */
  entities(conduits: readonly ConduitEntity[], assetOf: AssetOf, judge: LearningJudge = TRUSTING): RefusedEntity[] {
    const habits = this.#joined(assetOf);
    for (const { client, server, isDirected, transport, ports } of conduits) {
      if (!isDirected || transport !== "tcp") continue;
      for (const port of ports) habits.delete(keyOf(client, server, port));
    }
    const isSearch = searches(habits.values());
    return [...habits]
      .filter(([, habit]) => !isSearch(habit))
      .map(([key, { client, server, port, span }]) => ({
        kind: "refused",
        ...learnedFields(key, span, judge.judge({ span, actors: [client] })),
        client,
        server,
        port,
      }));
  }

  #joined(assetOf: AssetOf): Map<string, Habit> {
    const habits = new Map<string, Habit>();
    for (const [, attempts] of this.#attempts.entries()) {
      const { port } = attempts;
      const [client, server] = [assetOf(attempts.client), assetOf(attempts.server)];
      if (client === server) continue;
      const key = keyOf(client, server, port);
      const habit = habits.get(key) ?? { client, server, port, span: createSpan() };
      habits.set(key, habit);
      joinSpans(habit.span, attempts.span);
    }
    return habits;
  }
}

function keyOf(client: string, server: string, port: number): string {
  return `${client}>${server}/tcp/${port}`;
}

/** Tells the attempts of those that try too much. */
function searches(habits: Iterable<Habit>): (habit: Habit) => boolean {
  const targets = new Map<string, number>();
  const ports = new Map<string, number>();
  for (const { client, server } of habits) {
    targets.set(client, (targets.get(client) ?? 0) + 1);
    const pair = `${client}>${server}`;
    ports.set(pair, (ports.get(pair) ?? 0) + 1);
  }
  return ({ client, server }) =>
    (targets.get(client) ?? 0) > TARGETS_MAX || (ports.get(`${client}>${server}`) ?? 0) > PORTS_MAX;
}
