import type { FlowHints } from "../../../src/contracts/decoder.js";
import type { Side } from "../../../src/contracts/flow.js";
import { ByteBudget } from "../../../src/core/byte-budget.js";
import type { PacketTime } from "../../../src/core/packet-time.js";
import { modbus } from "../../../src/protocols/modbus/index.js";
import { ModbusState } from "../../../src/protocols/modbus/state.js";
import { fromHex } from "../../conformance/sample-sequence.js";
import { adu } from "./sample-pdus.js";

export interface ModbusRecord {
  readonly body: Record<string, unknown>;
  readonly anomalies: readonly string[];
}

interface Sending {
  readonly transaction?: number;
  readonly unit?: number;
  readonly atMs?: number;
  readonly missingBytes?: number;
  readonly isPeerBehind?: boolean;
}

export const CLIENT: Side = 0;
export const SERVER: Side = 1;

/** A connection under test: PDUs go in as hex, records come out. One frame per PDU, 1 ms apart unless told. */
export class ModbusConnection {
  readonly state: ModbusState;
  readonly servers: Side[] = [];
  #timeMs = 1_700_000_000_000;
  #frame = 0;

  constructor(hints: Partial<FlowHints> = {}) {
    this.state = new ModbusState({
      transport: "tcp",
      ports: [49_152, 502],
      handshakeServer: SERVER,
      portServer: SERVER,
      budget: new ByteBudget(1 << 20),
      ...hints,
    });
  }

  request(pduHex: string, sending: Sending = {}): ModbusRecord {
    return this.send(CLIENT, adu(sending.transaction ?? 1, sending.unit ?? 1, pduHex), sending);
  }

  response(pduHex: string, sending: Sending = {}): ModbusRecord {
    return this.send(SERVER, adu(sending.transaction ?? 1, sending.unit ?? 1, pduHex), sending);
  }

  send(from: Side, bytes: Uint8Array, sending: Sending = {}): ModbusRecord {
    this.#timeMs = sending.atMs === undefined ? this.#timeMs + 1 : 1_700_000_000_000 + sending.atMs;
    this.#frame++;
    const context = {
      from,
      time: (this.#timeMs * 1000) as PacketTime,
      frame: this.#frame,
      missingBytes: sending.missingBytes ?? 0,
      isPeerBehind: sending.isPeerBehind ?? false,
    };
    let record: ModbusRecord = { body: {}, anomalies: [] };
    modbus.decode(bytes, 0, bytes.length, context, this.state, {
      wantsBody: true,
      opaque: () => {},
      serverIs: (side) => this.servers.push(side),
      pdu: (body, anomalies = []) => {
        record = { body: JSON.parse(JSON.stringify(body)), anomalies };
      },
    });
    return record;
  }

  frame(from: Side, hexBytes: string): number {
    const bytes = fromHex(hexBytes);
    return modbus.frame(bytes, 0, bytes.length, from, this.state);
  }

  resync(from: Side, hexBytes: string): number {
    const bytes = fromHex(hexBytes);
    return modbus.resync(bytes, 0, bytes.length, from, this.state);
  }

  gap(from: Side): void {
    modbus.gap(this.state, from, 100);
  }

  get summary(): Record<string, unknown> {
    return modbus.summary(this.state);
  }
}
