import { TYPE, VALUE, VALUE_WIRE, WIRE } from "./tables.js";
import type { WireReader } from "./wire-reader.js";

/** The fields of one metric as offsets and numbers; refilled for each. Its bytes are those of the reader. */
export class MetricFields {
  /** Offsets; -1 where the field is not there. */
  nameAt = -1;
  nameEnd = -1;
  metadataAt = -1;
  metadataEnd = -1;
  propertiesAt = -1;
  propertiesEnd = -1;
  hasAlias = false;
  aliasLow = 0;
  aliasHigh = 0;
  hasTimestamp = false;
  timestampLow = 0;
  timestampHigh = 0;
  /** -1 where the metric does not say. */
  datatype = -1;
  isHistorical = false;
  isTransient = false;
  isNull = false;
  /** One of VALUE. */
  valueKind: number = VALUE.none;
  valueLow = 0;
  valueHigh = 0;
  valueAt = 0;
  valueEnd = 0;

  /** Reads the metric within the bounds of the reader; the last of a repeated field counts. */
  read(reader: WireReader): void {
    this.#clear();
    while (reader.next()) {
      const { field, wire } = reader;
      if (field >= 10) {
        if (field <= 19) this.#value(reader);
      } else if (wire === WIRE.bytes) this.#delimited(reader);
      else if (wire === WIRE.varint) this.#number(field, reader.low, reader.high);
    }
  }

  #clear(): void {
    this.nameAt = -1;
    this.metadataAt = -1;
    this.propertiesAt = -1;
    this.hasAlias = false;
    this.hasTimestamp = false;
    this.datatype = -1;
    this.isHistorical = false;
    this.isTransient = false;
    this.isNull = false;
    this.valueKind = VALUE.none;
  }

  #value(reader: WireReader): void {
    const kind = reader.field === 19 ? VALUE.extension : reader.field - 9;
    if (reader.wire !== VALUE_WIRE[kind]) return;
    this.valueKind = kind;
    this.valueLow = reader.low;
    this.valueHigh = reader.high;
    this.valueAt = reader.from;
    this.valueEnd = reader.until;
  }

  #delimited(reader: WireReader): void {
    const { field, from, until } = reader;
    if (field === 1) {
      this.nameAt = from;
      this.nameEnd = until;
    } else if (field === 8) {
      this.metadataAt = from;
      this.metadataEnd = until;
    } else if (field === 9) {
      this.propertiesAt = from;
      this.propertiesEnd = until;
    }
  }

  #number(field: number, low: number, high: number): void {
    if (field === 2) {
      this.hasAlias = true;
      this.aliasLow = low;
      this.aliasHigh = high;
    } else if (field === 3) {
      this.hasTimestamp = true;
      this.timestampLow = low;
      this.timestampHigh = high;
    } else if (field === 4) this.datatype = low >>> 0;
    else if (field === 5) this.isHistorical = low !== 0;
    else if (field === 6) this.isTransient = low !== 0;
    else if (field === 7) this.isNull = low !== 0;
  }
}

/** Whether a value of this datatype may be carried so; integers are written both as 32 and as 64 bits. */
export function isCarriedSo(datatype: number, valueKind: number): boolean {
  if (datatype <= TYPE.uint64 || datatype === TYPE.dateTime) return valueKind === VALUE.int || valueKind === VALUE.long;
  if (datatype >= TYPE.int8Array) return valueKind === VALUE.bytes;
  return valueKind === CARRIED[datatype];
}

const CARRIED: Readonly<Record<number, number>> = {
  [TYPE.float]: VALUE.float,
  [TYPE.double]: VALUE.double,
  [TYPE.boolean]: VALUE.boolean,
  [TYPE.string]: VALUE.string,
  [TYPE.text]: VALUE.string,
  [TYPE.uuid]: VALUE.string,
  [TYPE.dataSet]: VALUE.dataSet,
  [TYPE.bytes]: VALUE.bytes,
  [TYPE.file]: VALUE.bytes,
  [TYPE.template]: VALUE.template,
  [TYPE.propertySet]: VALUE.propertySet,
  [TYPE.propertySetList]: VALUE.propertySetList,
};
