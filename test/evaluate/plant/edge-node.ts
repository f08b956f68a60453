import type { Host } from "../../inventory/frames.js";
import { sparkplug } from "../../sensor/mqtt-plant.js";
import { MqttSession } from "./mqtt-session.js";
import type { Ground } from "./poll-loop.js";

/** An edge node of the group `G` with one device. [ISO/IEC 20237 §6.4] */
export class EdgeNode {
  readonly session: MqttSession;
  readonly name: string;
  seq = 0;
  #bdSeq = 0;
  readonly #ground: Ground;

  constructor(ground: Ground, host: Host, broker: Host, name: string) {
    this.#ground = ground;
    this.name = name;
    this.session = new MqttSession(ground, host, broker, `edge-${name}`);
    this.session.greeting = () => ({
      will: { topic: `spBv1.0/G/NDEATH/${name}`, payload: sparkplug(undefined, ["bdSeq", "Int64", this.#bdSeq]) },
    });
    this.session.greet = (talk) => {
      this.seq = 2;
      const rebirth = ["Node Control/Rebirth", "Boolean", false] as const;
      return talk
        .subscribe(`spBv1.0/G/NCMD/${name}/#`)
        .publish(
          `spBv1.0/G/NBIRTH/${name}`,
          sparkplug(0, ["bdSeq", "Int64", this.#bdSeq], rebirth, ["Level", "Double", this.#value(0)]),
        )
        .publish(`spBv1.0/G/DBIRTH/${name}/D1`, sparkplug(1, ["Speed", "Double", this.#value(1)]));
    };
  }

  /** Tells its values, and those of its device, now and then every `periodSeconds`. */
  begin(atUs: number, periodSeconds: number): void {
    const turn = () => {
      this.#ground.timeline.in(periodSeconds, turn);
      this.session.say((talk) => {
        talk.publish(`spBv1.0/G/NDATA/${this.name}`, sparkplug(this.#next(), ["Level", "Double", this.#value(0)]));
        const device = sparkplug(this.#next(), ["Speed", "Double", this.#value(1)]);
        return talk.publish(`spBv1.0/G/DDATA/${this.name}/D1`, device);
      });
    };
    this.#ground.timeline.at(atUs, turn);
  }

  /** Power off and on again. */
  restart(): void {
    this.session.hangUp();
    this.#bdSeq = (this.#bdSeq + 1) & 0xff;
  }

  #next(): number {
    const seq = this.seq;
    this.seq = (this.seq + 1) & 0xff;
    return seq;
  }

  #value(index: number): number {
    const hours = this.#ground.timeline.nowUs / 3_600_000_000;
    return Math.round(100 * (20 + 10 * index + 5 * Math.sin(hours * (1 + index)))) / 100;
  }
}
