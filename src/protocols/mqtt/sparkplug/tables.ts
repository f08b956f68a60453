/**
 * Message types, data types and the protobuf schema of Sparkplug B [ISO/IEC 20237 §6.4.1].
 */

/** The namespace element that every topic of version B begins with [ISO/IEC 20237 §4.1.1]. */
export const NAMESPACE = "spBv1.0";

/** Third level of the topic, and whether a device follows the edge node. */
export const MESSAGE_TYPES: Readonly<Record<string, { readonly hasDevice: boolean }>> = {
  NBIRTH: { hasDevice: false },
  NDEATH: { hasDevice: false },
  DBIRTH: { hasDevice: true },
  DDEATH: { hasDevice: true },
  NDATA: { hasDevice: false },
  DDATA: { hasDevice: true },
  NCMD: { hasDevice: false },
  DCMD: { hasDevice: true },
};

/** How a value is carried, whichever message it stands in. */
export const VALUE = {
  none: 0,
  int: 1,
  long: 2,
  float: 3,
  double: 4,
  boolean: 5,
  string: 6,
  bytes: 7,
  dataSet: 8,
  template: 9,
  propertySet: 10,
  propertySetList: 11,
  extension: 12,
} as const;

/** Data types by number [ISO/IEC 20237 §6.4.16]. */
export const DATA_TYPES: readonly string[] = [
  "Unknown",
  ...["Int8", "Int16", "Int32", "Int64", "UInt8", "UInt16", "UInt32", "UInt64"],
  ...["Float", "Double", "Boolean", "String", "DateTime", "Text"],
  ...["UUID", "DataSet", "Bytes", "File", "Template"],
  ...["PropertySet", "PropertySetList"],
  ...["Int8Array", "Int16Array", "Int32Array", "Int64Array", "UInt8Array", "UInt16Array", "UInt32Array", "UInt64Array"],
  ...["FloatArray", "DoubleArray", "BooleanArray", "StringArray", "DateTimeArray"],
];

/** Numbers of the data types that code tells apart. */
export const TYPE = {
  int8: 1,
  int16: 2,
  int32: 3,
  int64: 4,
  uint8: 5,
  uint16: 6,
  uint32: 7,
  uint64: 8,
  float: 9,
  double: 10,
  boolean: 11,
  string: 12,
  dateTime: 13,
  text: 14,
  uuid: 15,
  dataSet: 16,
  bytes: 17,
  file: 18,
  template: 19,
  propertySet: 20,
  propertySetList: 21,
  int8Array: 22,
  booleanArray: 32,
  stringArray: 33,
  dateTimeArray: 34,
} as const;

/** Bytes of one element of the arrays from Int8Array to DoubleArray, and of DateTimeArray. */
export const ELEMENT_BYTES: Readonly<Record<number, number>> = {
  22: 1,
  23: 2,
  24: 4,
  25: 8,
  26: 1,
  27: 2,
  28: 4,
  29: 8,
  30: 4,
  31: 8,
  34: 8,
};

/** Wire types of protobuf. */
export const WIRE = { varint: 0, fixed64: 1, bytes: 2, fixed32: 5 } as const;

/** The wire type of each of VALUE. */
export const VALUE_WIRE: readonly number[] = [
  ...[-1, WIRE.varint, WIRE.varint, WIRE.fixed32, WIRE.fixed64, WIRE.varint],
  ...[WIRE.bytes, WIRE.bytes, WIRE.bytes, WIRE.bytes, WIRE.bytes, WIRE.bytes, WIRE.bytes],
];

/** What a field holds: a scalar, or one of the messages below. */
export const FIELD = {
  unknown: 0,
  varint: 1,
  fixed64: 2,
  bytes: 3,
  text: 4,
  fixed32: 5,
  /** Repeated numbers, one by one or packed. */
  numbers: 6,
  /** From here on: a message, by its number. */
  message: 16,
} as const;

/** The messages of the schema. */
export const MESSAGE = {
  payload: 0,
  metric: 1,
  metaData: 2,
  propertyValue: 3,
  propertySet: 4,
  propertySetList: 5,
  dataSet: 6,
  row: 7,
  dataSetValue: 8,
  template: 9,
  parameter: 10,
} as const;

const { varint, fixed64, bytes, text, fixed32, numbers, unknown } = FIELD;
const within = (message: number): number => FIELD.message + message;

/** By message, then by field number. */
export const SCHEMA: readonly (readonly number[])[] = [
  [unknown, varint, within(MESSAGE.metric), varint, text, bytes],
  [
    ...[unknown, text, varint, varint, varint, varint, varint, varint],
    ...[within(MESSAGE.metaData), within(MESSAGE.propertySet)],
    ...[
      varint,
      varint,
      fixed32,
      fixed64,
      varint,
      text,
      bytes,
      within(MESSAGE.dataSet),
      within(MESSAGE.template),
      bytes,
    ],
  ],
  [unknown, varint, text, varint, varint, text, text, text, text],
  [
    ...[unknown, varint, varint, varint, varint, fixed32, fixed64, varint, text],
    ...[within(MESSAGE.propertySet), within(MESSAGE.propertySetList), bytes],
  ],
  [unknown, text, within(MESSAGE.propertyValue)],
  [unknown, within(MESSAGE.propertySet)],
  [unknown, varint, text, numbers, within(MESSAGE.row)],
  [unknown, within(MESSAGE.dataSetValue)],
  [unknown, varint, varint, fixed32, fixed64, varint, text, bytes],
  [unknown, text, within(MESSAGE.metric), within(MESSAGE.parameter), text, varint],
  [unknown, text, varint, varint, varint, fixed32, fixed64, varint, text, bytes],
];
