import type { MqttEvent, MqttRoute, MqttSubscribe } from "../contracts/mqtt-event.js";
import type { Session } from "../contracts/sensor-event.js";
import { type PacketTime, SECOND_US } from "../core/packet-time.js";
import { withTemplate } from "./client-template.js";
import { isCommandTopic } from "./command-topic.js";
import { MqttClientState } from "./mqtt-client-state.js";

/** Topics of all sessions together that are not looked at anew for each message. */
const ROUTES_MAX = 100_000;
/** Events of all sessions together that wait, for the broker or for their answer. */
const WAITING_MAX = 16_384;
/** Events of one session that wait until the broker has answered; later ones are not told. */
const HELD_MAX = 256;
/** A broker that refuses a client, or has no CONNECT of it, closes the connection. [MQTT5-3.2.2-7] [MQTT5 §3.1] */
const KEPT_US = 10 * SECOND_US;
/** Subscriptions that wait for their answer; the oldest is given up. */
const ASKED_MAX = 16;

/** What all sessions keep, so that many of them keep no more than a few do. */
export class MqttRoom {
  routes = 0;
  waiting = 0;
  /** Events that were not kept. */
  refusals = 0;
}

/** What is kept of one MQTT session while it lasts. */
export class MqttSession {
  readonly session: Session;
  readonly client = new MqttClientState();
  readonly #room: MqttRoom;
  readonly #routes = new Map<string, MqttRoute>();
  readonly #asked = new Map<number, MqttSubscribe>();
  #held: MqttEvent[] = [];
  readonly #heldTopics = new Set<string>();
  #isOpen = false;
  /** Of the first that was kept back. */
  #heldSince = 0 as PacketTime;

  constructor(session: Session, room: MqttRoom) {
    this.session = session;
    this.#room = room;
  }

  /** Whether what the client does may be told at once. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Whether the broker has let the client go on for so long that it must have let it in, though it says nothing. */
  isKeptAt(time: PacketTime): boolean {
    return this.#held.length > 0 && !this.client.isRefused && time - this.#heldSince >= KEPT_US;
  }

  /** Keeps an event back; of publications on one topic the first is enough. */
  hold(event: MqttEvent): void {
    const isKnown = event.type === "mqtt-publish" && this.#heldTopics.has(event.route.topic);
    if (isKnown) return;
    if (this.#held.length >= HELD_MAX || this.#room.waiting >= WAITING_MAX) {
      this.#room.refusals++;
      return;
    }
    if (this.#held.length === 0) this.#heldSince = event.time;
    this.#held.push(event);
    this.#room.waiting++;
    if (event.type === "mqtt-publish") this.#heldTopics.add(event.route.topic);
  }

  /** The broker has sent something that is no refusal, or must have. Returns what was kept back. */
  answered(): readonly MqttEvent[] {
    this.client.isAnswered = true;
    return this.#release();
  }

  /** The topic, the same object each time as long as there is room. */
  route(topic: string): MqttRoute {
    const known = this.#routes.get(topic);
    if (known !== undefined) return known;
    const { identifier, template } = this.client;
    const route = { topic, habit: withTemplate(topic, identifier, template), isCommand: isCommandTopic(topic) };
    if (this.#room.routes < ROUTES_MAX) {
      this.#room.routes++;
      this.#routes.set(topic, route);
    }
    return route;
  }

  ask(packetIdentifier: number, request: MqttSubscribe): void {
    for (const oldest of this.#asked.keys()) {
      if (this.#asked.size < ASKED_MAX) break;
      this.#forget(oldest);
    }
    if (this.#room.waiting >= WAITING_MAX) return;
    this.#forget(packetIdentifier);
    this.#asked.set(packetIdentifier, request);
    this.#room.waiting++;
  }

  /** The request that is answered; undefined when it was not seen. */
  asked(packetIdentifier: number): MqttSubscribe | undefined {
    const request = this.#asked.get(packetIdentifier);
    this.#forget(packetIdentifier);
    return request;
  }

  /** Gives back what it took of the room. */
  close(): void {
    this.#room.routes -= this.#routes.size;
    this.#room.waiting -= this.#held.length + this.#asked.size;
  }

  #forget(packetIdentifier: number): void {
    if (this.#asked.delete(packetIdentifier)) this.#room.waiting--;
  }

  #release(): readonly MqttEvent[] {
    this.#isOpen = true;
    const held = this.#held;
    this.#room.waiting -= held.length;
    this.#held = [];
    this.#heldTopics.clear();
    return held;
  }
}
