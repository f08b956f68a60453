import { hex } from "../../../core/bytes.js";
import type { Json, JsonObject } from "../../../core/json.js";
import { utf8Text } from "../../../core/utf8.js";
import { arrayValues } from "./array-values.js";
import { doubleValue, floatValue } from "./float-value.js";
import { integerOf, signed64, unsigned64 } from "./integer-value.js";
import { MetricFields } from "./metric-fields.js";
import { DEPTH_MAX } from "./schema-check.js";
import { DATA_TYPES, TYPE, VALUE, VALUE_WIRE, WIRE } from "./tables.js";
import { WireReader } from "./wire-reader.js";

/** Values of one message that a body holds, nested ones too; of more the rest is left out. */
const VALUES_MAX = 65_536;

/**
 * Builds the plain values of one message: metrics with their templates, data sets and property sets. It blames
 * nobody: what cannot be read is left out, the checks have told it.
 */
export class ValueBuilder {
  isPartial = false;
  #room = VALUES_MAX;

  /** Begins a message. */
  begin(): void {
    this.isPartial = false;
    this.#room = VALUES_MAX;
  }

  /** Whether there is room for one value more; it counts as used then. */
  takeRoom(): boolean {
    if (this.#room > 0) {
      this.#room--;
      return true;
    }
    this.isPartial = true;
    return false;
  }

  /** `name` and `datatype` are as the metric says, or else as its birth said. */
  metric(
    bytes: Uint8Array,
    fields: MetricFields,
    name: string | undefined,
    datatype: number,
    depth: number,
  ): JsonObject {
    const hasValue = fields.valueKind !== VALUE.none && !fields.isNull;
    return {
      name,
      alias: fields.hasAlias ? unsigned64(fields.aliasLow, fields.aliasHigh) : undefined,
      type: typeName(datatype),
      value: hasValue ? this.#valueOf(bytes, fields, datatype, depth) : undefined,
      isNull: fields.isNull || undefined,
      isHistorical: fields.isHistorical || undefined,
      isTransient: fields.isTransient || undefined,
      timestamp: fields.hasTimestamp ? unsigned64(fields.timestampLow, fields.timestampHigh) : undefined,
      metadata: fields.metadataAt < 0 ? undefined : metadata(bytes, fields.metadataAt, fields.metadataEnd),
      properties:
        fields.propertiesAt < 0
          ? undefined
          : this.#propertySet(bytes, fields.propertiesAt, fields.propertiesEnd, depth + 1),
    };
  }

  #valueOf(bytes: Uint8Array, fields: MetricFields, datatype: number, depth: number): Json | undefined {
    const { valueKind, valueLow, valueHigh, valueAt, valueEnd } = fields;
    return this.#value(bytes, datatype, valueKind, valueLow, valueHigh, valueAt, valueEnd, depth);
  }

  #value(
    bytes: Uint8Array,
    datatype: number,
    kind: number,
    low: number,
    high: number,
    at: number,
    end: number,
    depth: number,
  ): Json | undefined {
    switch (kind) {
      case VALUE.int:
      case VALUE.long:
        return integerValue(datatype, low, high, kind === VALUE.long);
      case VALUE.float:
        return floatValue(low);
      case VALUE.double:
        return doubleValue(low, high);
      case VALUE.boolean:
        return low !== 0;
      case VALUE.string:
        return utf8Text(bytes, at, end);
      case VALUE.bytes:
        return datatype >= TYPE.int8Array ? this.#array(datatype, bytes, at, end) : hex(bytes, at, end);
      case VALUE.extension:
        return hex(bytes, at, end);
      default:
        return this.#structure(bytes, kind, at, end, depth + 1);
    }
  }

  #structure(bytes: Uint8Array, kind: number, at: number, end: number, depth: number): Json | undefined {
    if (depth > DEPTH_MAX) {
      this.isPartial = true;
      return undefined;
    }
    if (kind === VALUE.dataSet) return this.#dataSet(bytes, at, end);
    if (kind === VALUE.template) return this.#template(bytes, at, end, depth);
    if (kind === VALUE.propertySet) return this.#propertySet(bytes, at, end, depth);
    if (kind === VALUE.propertySetList) return this.#propertySetList(bytes, at, end, depth);
    return undefined;
  }

  #array(datatype: number, bytes: Uint8Array, at: number, end: number): Json[] | string {
    if (datatype > TYPE.dateTimeArray) return hex(bytes, at, end);
    const values = arrayValues(datatype, bytes, at, end, this.#room + 1);
    if (values.length > this.#room) {
      values.length = this.#room;
      this.isPartial = true;
    }
    this.#room -= values.length;
    return values;
  }

  #template(bytes: Uint8Array, at: number, end: number, depth: number): JsonObject {
    const reader = readerOf(bytes, at, end);
    const metrics: Json[] = [];
    const parameters: Json[] = [];
    const fields = new MetricFields();
    let version: string | undefined;
    let templateRef: string | undefined;
    let isDefinition: boolean | undefined;
    while (reader.next()) {
      const { field, wire, from, until } = reader;
      if (field === 5) isDefinition = reader.low !== 0;
      if (wire !== WIRE.bytes) continue;
      if (field === 1) version = utf8Text(bytes, from, until);
      else if (field === 4) templateRef = utf8Text(bytes, from, until);
      else if (field === 3 && this.takeRoom()) parameters.push(this.#parameter(bytes, from, until, depth + 1));
      else if (field === 2 && depth < DEPTH_MAX && this.takeRoom()) {
        const outerEnd = reader.enter();
        fields.read(reader);
        reader.leave(outerEnd);
        const name = fields.nameAt < 0 ? undefined : utf8Text(bytes, fields.nameAt, fields.nameEnd);
        metrics.push(this.metric(bytes, fields, name, fields.datatype, depth + 1));
      }
    }
    return {
      version,
      templateRef,
      isDefinition,
      parameters: parameters.length > 0 ? parameters : undefined,
      metrics,
    };
  }

  #parameter(bytes: Uint8Array, at: number, end: number, depth: number): JsonObject {
    const reader = readerOf(bytes, at, end);
    let name: string | undefined;
    let datatype = -1;
    let value: Json | undefined;
    while (reader.next()) {
      const { field } = reader;
      if (field === 1 && reader.wire === WIRE.bytes) name = utf8Text(bytes, reader.from, reader.until);
      else if (field === 2) datatype = reader.low >>> 0;
      else if (field <= 9) value = this.#valueHere(reader, datatype, field === 9 ? VALUE.extension : field - 2, depth);
    }
    return { name, type: typeName(datatype), value };
  }

  #propertySetList(bytes: Uint8Array, at: number, end: number, depth: number): Json[] {
    const reader = readerOf(bytes, at, end);
    const sets: Json[] = [];
    while (reader.next()) {
      if (reader.field !== 1 || reader.wire !== WIRE.bytes || depth >= DEPTH_MAX || !this.takeRoom()) continue;
      sets.push(this.#propertySet(bytes, reader.from, reader.until, depth + 1));
    }
    return sets;
  }

  /** Keys and values come in two lists; the first key belongs to the first value. */
  #propertySet(bytes: Uint8Array, at: number, end: number, depth: number): Json[] {
    const reader = readerOf(bytes, at, end);
    const keys: string[] = [];
    const values: JsonObject[] = [];
    while (reader.next()) {
      if (reader.wire !== WIRE.bytes) continue;
      if (reader.field === 1 && this.takeRoom()) keys.push(utf8Text(bytes, reader.from, reader.until));
      else if (reader.field === 2 && depth < DEPTH_MAX && this.takeRoom()) {
        values.push(this.#propertyValue(bytes, reader.from, reader.until, depth + 1));
      }
    }
    const count = Math.max(keys.length, values.length);
    return Array.from({ length: count }, (_, i) => ({ key: keys[i], ...values[i] }));
  }

  #propertyValue(bytes: Uint8Array, at: number, end: number, depth: number): JsonObject {
    const reader = readerOf(bytes, at, end);
    let datatype = -1;
    let isNull = false;
    let value: Json | undefined;
    while (reader.next()) {
      const { field } = reader;
      if (field === 1) datatype = reader.low >>> 0;
      else if (field === 2) isNull = reader.low !== 0;
      else if (field <= 8) value = this.#valueHere(reader, datatype, field - 2, depth);
      else if (field <= 11) value = this.#valueHere(reader, datatype, field + 1, depth);
    }
    return { type: typeName(datatype), value: isNull ? undefined : value, isNull: isNull || undefined };
  }

  #dataSet(bytes: Uint8Array, at: number, end: number): JsonObject {
    const reader = readerOf(bytes, at, end);
    const columns: string[] = [];
    const types: number[] = [];
    const rows: Json[] = [];
    while (reader.next()) {
      const { field, wire } = reader;
      if (field === 3 && wire === WIRE.varint && this.takeRoom()) types.push(reader.low >>> 0);
      if (wire !== WIRE.bytes) continue;
      if (field === 2 && this.takeRoom()) columns.push(utf8Text(bytes, reader.from, reader.until));
      else if (field === 3) this.#packed(reader, types);
      else if (field === 4 && this.takeRoom()) rows.push(this.#row(bytes, reader.from, reader.until, types));
    }
    return { columns, types: types.map((type) => typeName(type) ?? "Unknown"), rows };
  }

  #packed(outer: WireReader, types: number[]): void {
    for (let i = outer.from; i < outer.until && this.takeRoom(); i++) types.push(outer.bytes[i] ?? 0);
  }

  #row(bytes: Uint8Array, at: number, end: number, types: readonly number[]): Json[] {
    const reader = readerOf(bytes, at, end);
    const values: Json[] = [];
    while (reader.next()) {
      if (reader.field !== 1 || reader.wire !== WIRE.bytes || !this.takeRoom()) continue;
      const outerEnd = reader.enter();
      values.push(this.#element(reader, types[values.length] ?? -1));
      reader.leave(outerEnd);
    }
    return values;
  }

  #element(reader: WireReader, datatype: number): Json {
    let value: Json | undefined;
    while (reader.next()) {
      const { field } = reader;
      if (field <= 7) value = this.#valueHere(reader, datatype, field === 7 ? VALUE.extension : field, DEPTH_MAX);
    }
    return value ?? null;
  }

  #valueHere(reader: WireReader, datatype: number, kind: number, depth: number): Json | undefined {
    const { bytes, low, high, from, until } = reader;
    if (reader.wire !== VALUE_WIRE[kind]) return undefined;
    return this.#value(bytes, datatype, kind, low, high, from, until, depth);
  }
}

function readerOf(bytes: Uint8Array, at: number, end: number): WireReader {
  const reader = new WireReader();
  reader.open(bytes, at, end, 0);
  return reader;
}

function integerValue(datatype: number, low: number, high: number, isLong: boolean): number | string {
  const isInteger = datatype >= TYPE.int8 && datatype <= TYPE.uint64;
  const value = isInteger ? integerOf(datatype, low, high, isLong) : undefined;
  if (value !== undefined) return value;
  return isInteger && datatype <= TYPE.int64 ? signed64(low, isLong ? high : low >> 31) : unsigned64(low, high);
}

/** The name of a datatype, the number of one that has no name; undefined when the metric says none. */
function typeName(datatype: number): string | undefined {
  return datatype < 0 ? undefined : (DATA_TYPES[datatype] ?? String(datatype));
}

function metadata(bytes: Uint8Array, at: number, end: number): JsonObject {
  const reader = readerOf(bytes, at, end);
  const found: Record<string, Json> = {};
  while (reader.next()) {
    const name = METADATA[reader.field];
    if (name === undefined) continue;
    if (reader.wire === WIRE.bytes) found[name] = utf8Text(bytes, reader.from, reader.until);
    else if (reader.field === 1) found[name] = reader.low !== 0;
    else found[name] = unsigned64(reader.low, reader.high);
  }
  return found;
}

const METADATA: readonly (string | undefined)[] = [
  undefined,
  ...["isMultiPart", "contentType", "size", "seq", "fileName", "fileType", "md5", "description"],
];
