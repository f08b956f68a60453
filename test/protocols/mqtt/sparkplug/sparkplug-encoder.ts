/** One metric as a sender thinks of it; `value` names the field of the schema that carries it. */
export interface SentMetric {
  readonly name?: string;
  readonly alias?: bigint | number;
  readonly timestamp?: number;
  readonly datatype?: number;
  readonly isHistorical?: boolean;
  readonly isTransient?: boolean;
  readonly isNull?: boolean;
  readonly metadata?: Uint8Array;
  readonly properties?: Uint8Array;
  readonly int?: number;
  readonly long?: bigint | number;
  readonly float?: number;
  readonly double?: number;
  readonly boolean?: boolean;
  readonly text?: string;
  readonly bytes?: Uint8Array;
  readonly dataSet?: Uint8Array;
  readonly template?: Uint8Array;
}

export interface SentPayload {
  readonly timestamp?: number;
  readonly metrics?: readonly SentMetric[];
  readonly seq?: bigint | number;
  readonly uuid?: string;
  readonly body?: Uint8Array;
}

export function join(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

function varint(value: bigint | number): Uint8Array {
  let rest = BigInt.asUintN(64, BigInt(value));
  const bytes: number[] = [];
  do {
    const more = rest > 127n ? 0x80 : 0;
    bytes.push(Number(rest & 127n) | more);
    rest >>= 7n;
  } while (rest > 0n);
  return Uint8Array.from(bytes);
}

/** Fields by what they hold; undefined ones are left out. */
export const field = {
  varint: (number: number, value: bigint | number | boolean | undefined): Uint8Array =>
    value === undefined ? new Uint8Array(0) : join(varint(8 * number), varint(BigInt(value))),
  bytes: (number: number, value: Uint8Array | undefined): Uint8Array =>
    value === undefined ? new Uint8Array(0) : join(varint(8 * number + 2), varint(value.length), value),
  text: (number: number, value: string | undefined): Uint8Array =>
    field.bytes(number, value === undefined ? undefined : new TextEncoder().encode(value)),
  float: (number: number, value: number | undefined): Uint8Array =>
    value === undefined ? new Uint8Array(0) : join(varint(8 * number + 5), floatBytes(value)),
  double: (number: number, value: number | undefined): Uint8Array =>
    value === undefined ? new Uint8Array(0) : join(varint(8 * number + 1), doubleBytes(value)),
};

function floatBytes(value: number): Uint8Array {
  const bytes = Buffer.alloc(4);
  bytes.writeFloatLE(value);
  return bytes;
}

function doubleBytes(value: number): Uint8Array {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(value);
  return bytes;
}

export function encodeMetric(metric: SentMetric): Uint8Array {
  return join(
    field.text(1, metric.name),
    field.varint(2, metric.alias),
    field.varint(3, metric.timestamp),
    field.varint(4, metric.datatype),
    field.varint(5, metric.isHistorical),
    field.varint(6, metric.isTransient),
    field.varint(7, metric.isNull),
    field.bytes(8, metric.metadata),
    field.bytes(9, metric.properties),
    field.varint(10, metric.int),
    field.varint(11, metric.long),
    field.float(12, metric.float),
    field.double(13, metric.double),
    field.varint(14, metric.boolean),
    field.text(15, metric.text),
    field.bytes(16, metric.bytes),
    field.bytes(17, metric.dataSet),
    field.bytes(18, metric.template),
  );
}

export function encodePayload(payload: SentPayload): Uint8Array {
  return join(
    field.varint(1, payload.timestamp),
    ...(payload.metrics ?? []).map((metric) => field.bytes(2, encodeMetric(metric))),
    field.varint(3, payload.seq),
    field.text(4, payload.uuid),
    field.bytes(5, payload.body),
  );
}
