import { isUtf8 } from "../../../core/utf8.js";
import { ANOMALY } from "./anomalies.js";
import { FIELD, MESSAGE, SCHEMA, WIRE } from "./tables.js";
import { WireReader } from "./wire-reader.js";

/** Messages within messages, the payload being the first. */
export const DEPTH_MAX = 16;

/**
 * Holds a payload against the schema, to its last field and without building anything. Its cost is that of passing
 * over the bytes once.
 */
export class SchemaCheck {
  readonly #reader = new WireReader();
  #anomalies = 0;

  /** Bits of ANOMALY. */
  check(bytes: Uint8Array, at: number, end: number, missingBytes: number): number {
    const reader = this.#reader;
    reader.open(bytes, at, end, missingBytes);
    this.#anomalies = 0;
    this.#message(MESSAGE.payload, 1);
    if (reader.isMalformed) this.#anomalies |= ANOMALY.payloadMalformed;
    return this.#anomalies;
  }

  /** Passes over the message within the bounds of the reader; gives the number of its fields 1. */
  #message(message: number, depth: number): number {
    const reader = this.#reader;
    const fields = SCHEMA[message] ?? [];
    let ones = 0;
    let twos = 0;
    let threes = 0;
    let columns = -1;
    let rowMin = -1;
    let rowMax = -1;
    let hasReference = false;
    let definition = -1;
    while (reader.next()) {
      const { field, low } = reader;
      const kind = fields[field] ?? FIELD.unknown;
      if (kind === FIELD.unknown) continue;
      if (!this.#hasWireOf(kind)) {
        reader.isMalformed = true;
        return ones;
      }
      if (field === 1) {
        ones++;
        columns = low;
      } else if (field === 2) twos++;
      else if (field === 3) threes += this.#countNumbers(kind);
      else if (field === 4) hasReference = reader.until > reader.from;
      else if (field === 5) definition = low;
      if (kind === FIELD.text) this.#text();
      else if (kind >= FIELD.message) {
        const count = this.#within(kind - FIELD.message, depth + 1);
        if (rowMin < 0 || count < rowMin) rowMin = count;
        if (count > rowMax) rowMax = count;
      }
    }
    if (reader.isCut || reader.isMalformed) return ones;
    if (message === MESSAGE.propertySet && ones !== twos) this.#anomalies |= ANOMALY.propertySetMismatch;
    if (message === MESSAGE.dataSet) this.#weighDataSet(columns, twos, threes, rowMin, rowMax);
    if (message === MESSAGE.template && (definition < 0 || (definition !== 0) === hasReference)) {
      this.#anomalies |= ANOMALY.templateMismatch;
    }
    return ones;
  }

  #within(message: number, depth: number): number {
    if (depth > DEPTH_MAX) {
      this.#anomalies |= ANOMALY.nestingTooDeep;
      return 0;
    }
    const outerEnd = this.#reader.enter();
    const count = this.#message(message, depth);
    this.#reader.leave(outerEnd);
    return count;
  }

  #weighDataSet(columns: number, names: number, types: number, rowMin: number, rowMax: number): void {
    const isEven = columns === names && types === names && (rowMin < 0 || (rowMin === names && rowMax === names));
    if (!isEven && (this.#anomalies & ANOMALY.nestingTooDeep) === 0) this.#anomalies |= ANOMALY.dataSetMismatch;
  }

  #hasWireOf(kind: number): boolean {
    const { wire } = this.#reader;
    switch (kind) {
      case FIELD.varint:
        return wire === WIRE.varint;
      case FIELD.fixed64:
        return wire === WIRE.fixed64;
      case FIELD.fixed32:
        return wire === WIRE.fixed32;
      case FIELD.numbers:
        return wire === WIRE.varint || wire === WIRE.bytes;
      default:
        return wire === WIRE.bytes;
    }
  }

  #countNumbers(kind: number): number {
    const { bytes, from, until, wire } = this.#reader;
    if (kind !== FIELD.numbers || wire === WIRE.varint) return 1;
    let count = 0;
    for (let i = from; i < until; i++) if ((bytes[i] ?? 0) < 0x80) count++;
    return count;
  }

  #text(): void {
    const { bytes, from, until, isCut } = this.#reader;
    if (!isUtf8(bytes, from, until, isCut)) this.#anomalies |= ANOMALY.textInvalid;
  }
}
