import type { FlowHints } from "../../../src/contracts/decoder.js";
import type { Side } from "../../../src/contracts/flow.js";
import { ByteBudget } from "../../../src/core/byte-budget.js";
import type { PacketTime } from "../../../src/core/packet-time.js";
import { mqtt } from "../../../src/protocols/mqtt/index.js";
import { MqttState } from "../../../src/protocols/mqtt/state.js";

export interface MqttRecord {
  readonly body: Record<string, unknown>;
  readonly anomalies: readonly string[];
}

interface Sending {
  readonly missingBytes?: number;
  readonly isPeerBehind?: boolean;
}

export const CLIENT: Side = 0;
export const SERVER: Side = 1;

/** A connection under test: packets go in, records come out. One frame per packet, 1 ms apart. */
export class MqttConnection {
  readonly budget = new ByteBudget(1 << 24);
  readonly state: MqttState;
  readonly servers: Side[] = [];
  wantsBody = true;
  #time = 1_700_000_000_000_000;
  #frame = 0;

  constructor(hints: Partial<FlowHints> = {}) {
    this.state = new MqttState({
      transport: "tcp",
      ports: [49_152, 1883],
      handshakeServer: SERVER,
      portServer: SERVER,
      budget: this.budget,
      ...hints,
    });
  }

  /** From the client. */
  client(bytes: Uint8Array, sending: Sending = {}): MqttRecord {
    return this.send(CLIENT, bytes, sending);
  }

  server(bytes: Uint8Array, sending: Sending = {}): MqttRecord {
    return this.send(SERVER, bytes, sending);
  }

  send(from: Side, bytes: Uint8Array, sending: Sending = {}): MqttRecord {
    this.#time += 1000;
    this.#frame++;
    const context = {
      from,
      time: this.#time as PacketTime,
      frame: this.#frame,
      missingBytes: sending.missingBytes ?? 0,
      isPeerBehind: sending.isPeerBehind ?? false,
    };
    let record: MqttRecord = { body: {}, anomalies: [] };
    mqtt.decode(bytes, 0, bytes.length, context, this.state, {
      wantsBody: this.wantsBody,
      opaque: () => {},
      serverIs: (side) => this.servers.push(side),
      pdu: (body, anomalies = []) => {
        record = { body: body === undefined ? {} : JSON.parse(JSON.stringify(body)), anomalies };
      },
    });
    return record;
  }

  frame(from: Side, bytes: Uint8Array): number {
    return mqtt.frame(bytes, 0, bytes.length, from, this.state);
  }

  gap(from: Side): void {
    mqtt.gap(this.state, from, 100);
  }

  get summary(): Record<string, unknown> {
    return JSON.parse(JSON.stringify(mqtt.summary(this.state)));
  }
}
