import type { MqttClient, MqttEvent } from "../contracts/mqtt-event.js";
import type { Party } from "../contracts/sensor-event.js";
import { BoundedMap } from "../core/bounded-map.js";
import type { Json } from "../core/json.js";
import { type PacketTime, SECOND_US } from "../core/packet-time.js";

/** A broker gives a client up after one and a half times its keep alive. [MQTT5-3.1.2-22] */
const KEEP_ALIVE_FACTOR = 1.5;

/** Who speaks for something in this run, by the session in which it began to. */
export interface LiveOwner {
  readonly party: Party;
  readonly template: string | undefined;
  readonly identifier: string | undefined;
  readonly session: number;
  readonly keepAliveSeconds: number;
  readonly since: PacketTime;
  lastTime: PacketTime;
  readonly frame: number;
  readonly capture: number;
}

/** Names that one MQTT connection holds, until it is over: who else uses one meanwhile is an impostor. */
export class LiveOwners {
  readonly #owners: BoundedMap<LiveOwner>;
  /** Names by session. */
  readonly #held = new Map<number, Set<string>>();
  /** To know of pings, which are no events; not saved. */
  readonly #clients = new WeakMap<LiveOwner, MqttClient>();

  /** `saved` is what `save` gave. */
  constructor(limit: number, saved?: Json) {
    this.#owners = new BoundedMap(limit, (owner, key) => this.#forget(owner, key));
    for (const [key, owner] of (saved ?? []) as unknown as [string, LiveOwner][]) this.#set(key, { ...owner });
  }

  /** Who holds the name; undefined when nobody does, or its connection has been silent for too long. */
  holder(key: string, now: PacketTime): LiveOwner | undefined {
    const owner = this.#owners.touch(key);
    if (owner === undefined) return undefined;
    const lastTime = Math.max(owner.lastTime, this.#clients.get(owner)?.lastTime ?? 0);
    const isSilent = now - lastTime > KEEP_ALIVE_FACTOR * owner.keepAliveSeconds * SECOND_US;
    if (owner.keepAliveSeconds === 0 || !isSilent) return owner;
    this.release(key);
    return undefined;
  }

  /** The client of the event holds the name from now on. */
  take(key: string, { session, client, time, frame, capture }: MqttEvent): void {
    const { template, identifier, keepAliveSeconds } = client;
    const party = { ...session.client };
    const at = { since: time, lastTime: time, frame, capture };
    const owner: LiveOwner = { party, template, identifier, session: session.id, keepAliveSeconds, ...at };
    this.#set(key, owner);
    this.#clients.set(owner, client);
  }

  /** The holder was heard of. */
  seen(owner: LiveOwner, { client, time }: MqttEvent): void {
    owner.lastTime = time;
    this.#clients.set(owner, client);
  }

  /** Frees the name. */
  release(key: string): void {
    const owner = this.#owners.get(key);
    if (owner !== undefined) this.#forget(owner, key);
    this.#owners.delete(key);
  }

  /** Frees every name that a session holds. */
  gone(session: number): void {
    for (const key of this.#held.get(session) ?? []) this.#owners.delete(key);
    this.#held.delete(session);
  }

  save(): Json {
    return [...this.#owners.entries()] as unknown as Json;
  }

  #set(key: string, owner: LiveOwner): void {
    const earlier = this.#owners.get(key);
    if (earlier !== undefined) this.#forget(earlier, key);
    this.#owners.set(key, owner);
    const held = this.#held.get(owner.session) ?? new Set();
    held.add(key);
    this.#held.set(owner.session, held);
  }

  #forget({ session }: LiveOwner, key: string): void {
    const held = this.#held.get(session);
    held?.delete(key);
    if (held?.size === 0) this.#held.delete(session);
  }
}

/** Whether the event is of the holder: of its connection, or of the same client on a new one. */
export function isHolder({ party, template, session }: LiveOwner, event: MqttEvent): boolean {
  if (event.session.id === session) return true;
  const isSameName =
    template === undefined || event.client.template === undefined || template === event.client.template;
  return party.asset === event.session.client.asset && isSameName;
}
