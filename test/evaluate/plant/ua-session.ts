import type { Host } from "../../inventory/frames.js";
import { f64, list, NULL, textNode, u32 } from "../../protocols/opcua/opcua-bytes.js";
import { OpcuaTalk } from "../../sensor/opcua-plant.js";
import { TcpLink } from "../traffic/tcp-link.js";
import type { Ground } from "./poll-loop.js";

/** Three quarters of the lifetime of a channel of an hour. [OPC 10000-4 §5.5.2] */
const RENEWAL_SECONDS = 2700;

/** A client that reads some nodes of an OPC UA server over and over in one session. */
export class UaSession {
  readonly client: Host;
  readonly server: Host;
  talk = new OpcuaTalk();
  link: TcpLink | undefined;
  readonly uri: string;
  readonly #ground: Ground;
  readonly #number: number;

  constructor(ground: Ground, client: Host, server: Host, uri: string, number: number) {
    this.#ground = ground;
    this.client = client;
    this.server = server;
    this.uri = uri;
    this.#number = number;
  }

  begin(atUs: number, nodes: readonly string[], periodSeconds: number): void {
    const turn = () => {
      this.#ground.timeline.in(periodSeconds, turn);
      this.read(nodes);
    };
    this.#ground.timeline.at(atUs, turn);
    const renew = () => {
      this.#ground.timeline.in(RENEWAL_SECONDS, renew);
      if (this.link !== undefined) this.say((talk) => talk.renew());
    };
    this.#ground.timeline.at(atUs + RENEWAL_SECONDS * 1e6 + 20_000_000, renew);
  }

  read(nodes: readonly string[]): void {
    const hours = this.#ground.timeline.nowUs / 3_600_000_000;
    const items = nodes.map((node) => [...textNode(node), ...u32(13), ...NULL, 0, 0, ...NULL]);
    const values = nodes.map((_, i) => [1, 11, ...f64(50 + 10 * Math.sin(hours * (1 + i)) + this.#noise())]);
    this.say((talk) =>
      talk.ask(631, [...f64(0), ...u32(3), ...list(...items)]).answer(634, [...list(...values), ...u32(0)]),
    );
  }

  write(node: string, value: number): void {
    this.say((talk) => talk.write(node, value));
  }

  /** Whatever `said` adds goes over the session. */
  say(said: (talk: OpcuaTalk) => OpcuaTalk): void {
    const link = this.#linked();
    said(this.talk);
    link.say(this.#ground.timeline, this.talk.parts.splice(0), 0.004);
  }

  /** The end of the session; the next request begins another. */
  hangUp(): void {
    this.link?.reset();
    this.link = undefined;
  }

  #noise(): number {
    return this.#ground.random.below(100) / 200;
  }

  #linked(): TcpLink {
    if (this.link === undefined) {
      this.link = new TcpLink(this.#ground.wire, this.client, this.server, [this.#ground.port(), 4840]).open();
      this.talk = new OpcuaTalk(this.#number).begin({ uri: this.uri, token: 500 + this.#number });
    }
    return this.link;
  }
}
