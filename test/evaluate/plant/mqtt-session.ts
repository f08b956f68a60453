import type { Host } from "../../inventory/frames.js";
import { type Greeting, MqttTalk } from "../../sensor/mqtt-plant.js";
import { TcpLink } from "../traffic/tcp-link.js";
import type { Ground } from "./poll-loop.js";

/** One client of the broker. */
export class MqttSession {
  readonly host: Host;
  readonly identifier: string;
  link: TcpLink | undefined;
  isSilent = false;
  /** What is said after each CONNECT. */
  greet: (talk: MqttTalk) => MqttTalk = (talk) => talk;
  greeting: () => Greeting = () => ({});
  #talk = new MqttTalk();
  readonly #ground: Ground;
  readonly #broker: Host;

  constructor(ground: Ground, host: Host, broker: Host, identifier: string) {
    this.#ground = ground;
    this.host = host;
    this.#broker = broker;
    this.identifier = identifier;
  }

  say(said: (talk: MqttTalk) => MqttTalk): void {
    if (this.isSilent) return;
    if (this.link === undefined) {
      this.link = new TcpLink(this.#ground.wire, this.host, this.#broker, [this.#ground.port(), 1883]).open();
      this.#talk = this.greet(new MqttTalk().connect(this.identifier, this.greeting()));
    }
    said(this.#talk);
    this.link.say(this.#ground.timeline, this.#talk.parts.splice(0));
  }

  hangUp(): void {
    this.link?.reset(0);
    this.link = undefined;
  }
}
