import type { CaptureWriter } from "./capture-writer.js";
import type { Connection } from "./connection.js";
import type { Random } from "./random.js";
import { payload, TcpTalker } from "./talker.js";
import type { Truth } from "./truth.js";

interface Query {
  readonly functionCode: number;
  readonly address: number;
  readonly quantity: number;
}

const WRITE_SHARE = 0.008;
const EXCEPTION_SHARE = 0.001;
const WRITES = [5, 6, 15, 16] as const;

/** A client that asks a PLC the same queries every period, writes now and then, and meets an exception rarely. */
export class ModbusPoller extends TcpTalker {
  readonly #random: Random;
  readonly #truth: Truth;
  readonly #queries: Query[];
  readonly #periodUs: number;
  readonly #unit: number;
  #transaction = 0;
  #next = 0;
  #asked: Query | undefined;
  /** What functions 5 and 6 wrote last: the answer repeats it. */
  #written = 0;
  #isAcknowledgementDue = false;
  #cycleStartUs = 0;

  constructor(writer: CaptureWriter, connection: Connection, random: Random, truth: Truth) {
    super(writer, connection);
    this.#random = random;
    this.#truth = truth;
    this.#unit = random.between(1, 4);
    this.#periodUs = [200_000, 250_000, 500_000, 500_000][random.below(4)] ?? 500_000;
    this.#queries = Array.from({ length: random.between(2, 6) }, () => {
      const functionCode = random.between(1, 4);
      return { functionCode, address: 100 * random.below(40), quantity: random.between(1, functionCode < 3 ? 64 : 20) };
    });
  }

  protected talk(): number {
    if (this.#asked !== undefined) return this.#answer(this.#asked);
    if (this.#isAcknowledgementDue) {
      this.acknowledge(0);
      this.#isAcknowledgementDue = false;
      const elapsedUs = this.writer.nowUs - this.#cycleStartUs;
      return Math.max(1000, this.#periodUs - elapsedUs + this.#random.below(2000));
    }
    if (this.#next === 0) this.#cycleStartUs = this.writer.nowUs;
    this.#ask();
    return this.#random.between(400, 6000);
  }

  #ask(): void {
    const query = this.#random.chance(WRITE_SHARE) ? this.#pickWrite() : this.#queries[this.#next]!;
    this.#transaction = (this.#transaction + 1) & 0xffff;
    this.#head(6, query.functionCode).u16be(query.address);
    if (query.functionCode === 5) this.#written = this.#random.chance(0.5) ? 0xff00 : 0;
    if (query.functionCode === 6) this.#written = this.#random.below(4096);
    if (query.functionCode === 5 || query.functionCode === 6) payload.u16be(this.#written);
    else payload.u16be(query.quantity);
    if (query.functionCode >= 15) this.#writeValues(query);
    this.send(0);
    this.#asked = query;
    this.#truth.modbus.requests++;
    if (query.functionCode >= 5) this.#truth.modbus.writes++;
  }

  #pickWrite(): Query {
    const functionCode = WRITES[this.#random.below(WRITES.length)]!;
    return { functionCode, address: 100 * this.#random.below(40), quantity: functionCode < 15 ? 1 : 8 };
  }

  #writeValues({ functionCode, quantity }: Query): void {
    const bytes = functionCode === 15 ? Math.ceil(quantity / 8) : 2 * quantity;
    payload.u8(bytes);
    for (let i = 0; i < bytes; i++) payload.u8(this.#random.below(256));
    this.#setLength();
  }

  #answer(query: Query): number {
    this.#asked = undefined;
    if (this.#random.chance(EXCEPTION_SHARE)) {
      this.#head(3, query.functionCode | 0x80).u8(2);
      this.#truth.modbus.exceptions++;
    } else if (query.functionCode >= 5) {
      const echo = query.functionCode < 15 ? this.#written : query.quantity;
      this.#head(6, query.functionCode).u16be(query.address).u16be(echo);
    } else {
      const bytes = query.functionCode < 3 ? Math.ceil(query.quantity / 8) : 2 * query.quantity;
      this.#head(3 + bytes, query.functionCode).u8(bytes);
      for (let i = 0; i < bytes; i++) payload.u8(this.#random.below(256));
    }
    this.send(1);
    this.#truth.modbus.responses++;
    this.#truth.modbus.pairs++;
    this.#next = (this.#next + 1) % this.#queries.length;
    this.#isAcknowledgementDue = this.#next === 0;
    return this.#isAcknowledgementDue ? 40_000 : this.#random.between(200, 1500);
  }

  #head(lengthBytes: number, functionCode: number): typeof payload {
    return payload.reset().u16be(this.#transaction).u16be(0).u16be(lengthBytes).u8(this.#unit).u8(functionCode);
  }

  #setLength(): void {
    const lengthBytes = payload.length - 6;
    payload.bytes[4] = lengthBytes >> 8;
    payload.bytes[5] = lengthBytes & 0xff;
  }
}
