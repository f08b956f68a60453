import type { FlowHints } from "../../../src/contracts/decoder.js";
import type { Side } from "../../../src/contracts/flow.js";
import { ByteBudget } from "../../../src/core/byte-budget.js";
import type { PacketTime } from "../../../src/core/packet-time.js";
import { opcua } from "../../../src/protocols/opcua/index.js";
import { OpcuaState } from "../../../src/protocols/opcua/state.js";
import { acknowledge, hello, openRequest, openResponse } from "./opcua-messages.js";

export interface OpcuaRecord {
  readonly frame: number;
  readonly body: Record<string, unknown>;
  readonly anomalies: readonly string[];
}

interface Sending {
  readonly atMs?: number;
  readonly missingBytes?: number;
  readonly isPeerBehind?: boolean;
}

export const CLIENT: Side = 0;
export const SERVER: Side = 1;
const BUDGET_BYTES = 32 * 1024 * 1024;

/** A connection under test: chunks go in, records come out. One frame per chunk, 1 ms apart unless told. */
export class OpcuaConnection {
  readonly budget = new ByteBudget(BUDGET_BYTES);
  readonly state: OpcuaState;
  readonly servers: Side[] = [];
  readonly records: OpcuaRecord[] = [];
  wantsBody = true;
  #timeMs = 1_700_000_000_000;
  #frame = 0;

  constructor(hints: Partial<FlowHints> = {}) {
    this.state = new OpcuaState({
      transport: "tcp",
      ports: [49_152, 4840],
      handshakeServer: SERVER,
      portServer: SERVER,
      budget: this.budget,
      ...hints,
    });
  }

  /** With HEL, ACK and a channel 7 of policy None, token 1; both sides have used sequence number 1. */
  static opened(hints: Partial<FlowHints> = {}): OpcuaConnection {
    const connection = new OpcuaConnection(hints);
    connection.client(hello());
    connection.server(acknowledge());
    connection.client(openRequest());
    connection.server(openResponse());
    return connection;
  }

  client(bytes: Uint8Array, sending: Sending = {}): OpcuaRecord {
    return this.send(CLIENT, bytes, sending);
  }

  server(bytes: Uint8Array, sending: Sending = {}): OpcuaRecord {
    return this.send(SERVER, bytes, sending);
  }

  /** The record that this chunk completes; an empty one when it completes none. */
  send(from: Side, bytes: Uint8Array, sending: Sending = {}): OpcuaRecord {
    this.#timeMs = sending.atMs === undefined ? this.#timeMs + 1 : 1_700_000_000_000 + sending.atMs;
    this.#frame++;
    const context = {
      from,
      time: (this.#timeMs * 1000) as PacketTime,
      frame: this.#frame,
      missingBytes: sending.missingBytes ?? 0,
      isPeerBehind: sending.isPeerBehind ?? false,
    };
    let record: OpcuaRecord = { frame: 0, body: {}, anomalies: [] };
    opcua.decode(bytes, 0, bytes.length, context, this.state, {
      wantsBody: this.wantsBody,
      opaque: () => {},
      serverIs: (side) => this.servers.push(side),
      pdu: (body, anomalies = []) => {
        record = { frame: this.#frame, body: JSON.parse(JSON.stringify(body ?? {})), anomalies };
        this.records.push(record);
      },
    });
    return record;
  }

  gap(from: Side): void {
    opcua.gap(this.state, from, 100);
  }

  close(): void {
    opcua.close?.(this.state);
  }

  get summary(): Record<string, unknown> {
    return opcua.summary(this.state);
  }
}
