import type { MqttEvent, MqttRoute, MqttSubscribe } from "../contracts/mqtt-event.js";
import type { Session } from "../contracts/sensor-event.js";
import { withTemplate } from "./client-template.js";
import { isCommandTopic } from "./command-topic.js";
import { MqttClientState } from "./mqtt-client-state.js";

/** Topics of one session that are not looked at anew for each message. */
const ROUTES_MAX = 4096;
/** Events that wait until the broker has answered; with more of them nothing waits any longer. */
const HELD_MAX = 64;
/** Subscriptions that wait for their answer; the oldest is given up. */
const ASKED_MAX = 16;

/** What is kept of one MQTT session while it lasts. */
export class MqttSession {
  readonly session: Session;
  readonly client = new MqttClientState();
  readonly #routes = new Map<string, MqttRoute>();
  readonly #asked = new Map<number, MqttSubscribe>();
  #held: MqttEvent[] = [];
  #isOpen = false;

  constructor(session: Session) {
    this.session = session;
  }

  /** Whether what the client does may be told at once. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Keeps an event back. Returns those that may be told now, because there are too many to keep. */
  hold(event: MqttEvent): readonly MqttEvent[] {
    this.#held.push(event);
    return this.#held.length < HELD_MAX ? [] : this.#release();
  }

  /** The broker has sent something that is no refusal. Returns what was kept back. */
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
    if (this.#routes.size < ROUTES_MAX) this.#routes.set(topic, route);
    return route;
  }

  ask(packetIdentifier: number, request: MqttSubscribe): void {
    for (const oldest of this.#asked.keys()) {
      if (this.#asked.size < ASKED_MAX) break;
      this.#asked.delete(oldest);
    }
    this.#asked.set(packetIdentifier, request);
  }

  /** The request that is answered; undefined when it was not seen. */
  asked(packetIdentifier: number): MqttSubscribe | undefined {
    const request = this.#asked.get(packetIdentifier);
    this.#asked.delete(packetIdentifier);
    return request;
  }

  #release(): readonly MqttEvent[] {
    this.#isOpen = true;
    const held = this.#held;
    this.#held = [];
    return held;
  }
}
