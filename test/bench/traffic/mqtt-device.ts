import type { CaptureWriter } from "./capture-writer.js";
import type { Connection, Side } from "./connection.js";
import type { Random } from "./random.js";
import { payload, TcpTalker } from "./talker.js";
import type { Truth } from "./truth.js";

/** A device that publishes one JSON value per interval, at QoS 0 or 1 (MQTT 3.1.1). */
export class MqttDevice extends TcpTalker {
  readonly #random: Random;
  readonly #truth: Truth;
  readonly #name: string;
  readonly #intervalUs: number;
  readonly #qos: 0 | 1;
  #scriptStep = 0;
  #packetIdentifier = 0;
  #isAnswerDue = false;

  constructor(writer: CaptureWriter, connection: Connection, random: Random, truth: Truth) {
    super(writer, connection);
    this.#random = random;
    this.#truth = truth;
    this.#name = `device-${(connection.sender(0).address & 0xff).toString()}`;
    this.#intervalUs = random.between(3, 12) * 100_000;
    this.#qos = random.chance(0.25) ? 1 : 0;
  }

  protected talk(): number {
    if (this.#scriptStep === 0) {
      this.#scriptStep++;
      this.#connect();
      return 900;
    }
    if (this.#scriptStep === 1) {
      this.#scriptStep++;
      payload.reset().u8(0x20).u8(2).u16be(0);
      this.#sendPacket(1);
      return 2000;
    }
    if (!this.#isAnswerDue) {
      this.#publish();
      this.#isAnswerDue = true;
      return this.#random.between(300, 2000);
    }
    this.#isAnswerDue = false;
    if (this.#qos === 0) this.acknowledge(1);
    else {
      payload.reset().u8(0x40).u8(2).u16be(this.#packetIdentifier);
      this.#sendPacket(1);
    }
    return this.#intervalUs + this.#random.below(5000);
  }

  #connect(): void {
    payload
      .reset()
      .u8(0x10)
      .u8(12 + this.#name.length);
    payload.u16be(4).latin1("MQTT").u8(4).u8(2).u16be(60).u16be(this.#name.length).latin1(this.#name);
    this.#sendPacket(0);
  }

  #publish(): void {
    const topic = `plant/line${this.#random.between(1, 4)}/${this.#name}/value`;
    const body = `{"value":${this.#random.below(100_000) / 100},"unit":"bar"}`;
    const bytes = 2 + topic.length + (this.#qos === 1 ? 2 : 0) + body.length;
    payload.reset().u8(0x30 | (this.#qos << 1));
    payload.u8(bytes).u16be(topic.length).latin1(topic);
    if (this.#qos === 1) {
      this.#packetIdentifier = (this.#packetIdentifier % 0xffff) + 1;
      payload.u16be(this.#packetIdentifier);
    }
    payload.latin1(body);
    this.#sendPacket(0);
    this.#truth.mqtt.publishes++;
  }

  #sendPacket(from: Side): void {
    this.send(from);
    this.#truth.mqtt.packets++;
  }
}
