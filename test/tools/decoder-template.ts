/** Names that the templates of one module need. */
export interface ModuleNames {
  /** kebab-case, as given; of a detector with its group, as in `modbus/unknown-unit`. */
  readonly id: string;
  /** Of the last part of the id. */
  readonly camel: string;
  readonly pascal: string;
}

/**
 * A decoder that works, to be turned into another one: of OPC UA's message header, which has what a framer needs, a
 * type and a length, and nothing more. By path.
 */
export function decoderFiles(names: ModuleNames): ReadonlyMap<string, string> {
  const { id } = names;
  return new Map([
    [`src/protocols/${id}/index.ts`, index(names)],
    [`src/protocols/${id}/tables.ts`, tables(names)],
    [`src/protocols/${id}/frame.ts`, FRAME_TS],
    [`src/protocols/${id}/decode.ts`, decode(names)],
    [`test/protocols/${id}/decode.test.ts`, test(names)],
    [`test/protocols/${id}/sample-pdus.ts`, samples(names)],
    [`docs/protocols/${id}.md`, page(id)],
  ]);
}

function index({ id, camel, pascal }: ModuleNames): string {
  return `import type { Decoder } from "../../contracts/decoder.js";
import { decode } from "./decode.js";
import { frame, resync } from "./frame.js";
import { ANOMALIES, FIELDS, PDU_BYTES_MAX, PORT, type ${pascal}Body, type ${pascal}State } from "./tables.js";

/** What it is, and what of it is read. */
export const ${camel}: Decoder<${pascal}State, ${pascal}Body> = {
  doc: {
    id: "${id}",
    title: "${pascal}",
    summary: "What is decoded, and what is not.",
    spec: ["OPC 10000-6 §7.1.2"],
    fields: FIELDS,
    anomalies: ANOMALIES,
  },
  carriedBy: [{ over: "tcp", port: PORT }],
  pduBytesMax: PDU_BYTES_MAX,
  evidenceNeeded: { onPort: 1, elsewhere: 3 },
  open: () => ({ messages: 0 }),
  frame,
  resync,
  decode,
  evidence: (state) => state.messages,
  gap() {},
  summary: (state) => ({ messages: state.messages }),
};
`;
}

function tables({ pascal }: ModuleNames): string {
  return `import type { Anomaly, Field } from "../../contracts/doc.js";

/** Registered for it. */
export const PORT = 4840;
/** Held of one message; more than the default limits of servers. */
export const PDU_BYTES_MAX = 65_535;
/** Type, kind of chunk, size in bytes with this header [OPC 10000-6 §7.1.2]. */
export const HEADER_BYTES = 8;
/** A larger size is not believed. */
export const SIZE_MAX = 16 * 1024 * 1024;

/** What is kept of one flow; it may not grow with the number of messages. */
export interface ${pascal}State {
  messages: number;
}

/** One message. */
export interface ${pascal}Body {
  readonly messageType: string;
  readonly lengthBytes: number;
  readonly data: string;
}

/** Help for every key of a body. */
export const FIELDS: Readonly<Record<keyof ${pascal}Body, Field>> = {
  messageType: { type: "text", help: "Three letters." },
  lengthBytes: { type: "integer", help: "Length of the message with its header.", unit: "bytes" },
  data: { type: "hex", help: "What follows the header." },
};

/** What each code means and which clause it breaks. */
export const ANOMALIES: Readonly<Record<string, Anomaly>> = {
  captureCut: {
    help: "The capture kept only the beginning of the frame; the sender did nothing wrong.",
    spec: "none: a limit of the capture",
  },
};
`;
}

const FRAME_TS = `import { FRAME } from "../../contracts/decoder.js";
import { u8, u24be, u32le } from "../../core/bytes.js";
import { HEADER_BYTES, SIZE_MAX } from "./tables.js";

/** HEL, ACK, ERR, OPN, MSG, CLO. */
const TYPES: readonly number[] = [0x48454c, 0x41434b, 0x455252, 0x4f504e, 0x4d5347, 0x434c4f];
/** F, the only or last chunk. */
const FINAL = 0x46;

/** See Decoder.frame. As few bytes as there are must fit. */
export function frame(bytes: Uint8Array, at: number, end: number): number {
  const have = end - at;
  if (have < 3) return isTypeStart(bytes, at, have) ? FRAME.more : FRAME.foreign;
  if (!TYPES.includes(u24be(bytes, at))) return FRAME.foreign;
  if (have > 3 && u8(bytes, at + 3) !== FINAL) return FRAME.foreign;
  if (have < HEADER_BYTES) return FRAME.more;
  const size = u32le(bytes, at + 4);
  return size < HEADER_BYTES || size > SIZE_MAX ? FRAME.foreign : size;
}

/** See Decoder.resync. The letters are rare enough in other bytes to be taken for a start at once. */
export function resync(bytes: Uint8Array, at: number, end: number): number {
  for (let i = at; i < end; i++) if (frame(bytes, i, end) !== FRAME.foreign) return i;
  return end;
}

function isTypeStart(bytes: Uint8Array, at: number, have: number): boolean {
  for (let i = 0; i < TYPES.length; i++) {
    const letters = TYPES[i]! >> (8 * (3 - have));
    if (have === 1 && letters === u8(bytes, at)) return true;
    if (have === 2 && letters === ((u8(bytes, at) << 8) | u8(bytes, at + 1))) return true;
  }
  return false;
}
`;

function decode({ pascal }: ModuleNames): string {
  return `import type { DecodeOut, PduContext } from "../../contracts/decoder.js";
import { hex } from "../../core/bytes.js";
import { HEADER_BYTES, type ${pascal}Body, type ${pascal}State } from "./tables.js";

/** See Decoder.decode. */
export function decode(
  bytes: Uint8Array,
  at: number,
  end: number,
  context: PduContext,
  state: ${pascal}State,
  out: DecodeOut<${pascal}Body>,
): void {
  state.messages++;
  const anomalies = context.missingBytes > 0 ? ["captureCut"] : [];
  if (!out.wantsBody) {
    out.pdu(undefined, anomalies);
    return;
  }
  const messageType = String.fromCharCode(...bytes.subarray(at, Math.min(at + 3, end)));
  const data = hex(bytes, Math.min(at + HEADER_BYTES, end), end);
  out.pdu({ messageType, lengthBytes: end - at + context.missingBytes, data }, anomalies);
}
`;
}

function samples({ id, camel }: ModuleNames): string {
  return `import { fromHex, type SampleSequence } from "../../conformance/sample-sequence.js";

const hints = { transport: "tcp", ports: [50_000, 4840], handshakeServer: 1, portServer: 1 } as const;

/** Sound messages of ${id}: what the suite over all decoders works with. */
export const ${camel}Samples: readonly SampleSequence[] = [
  {
    name: "hello, acknowledge, message",
    hints,
    pdus: [
      { from: 0, bytes: fromHex("48454c46 0c000000 00000000") },
      { from: 1, bytes: fromHex("41434b46 0c000000 00000000"), answers: 0 },
      { from: 0, bytes: fromHex("4d534746 10000000 0102030405060708") },
    ],
  },
];
`;
}

function test({ id, camel }: ModuleNames): string {
  return `import { describe, expect, it } from "vitest";
import { FRAME } from "../../../src/contracts/decoder.js";
import { ByteBudget } from "../../../src/core/byte-budget.js";
import type { PacketTime } from "../../../src/core/packet-time.js";
import { ${camel} } from "../../../src/protocols/${id}/index.js";
import { fromHex } from "../../conformance/sample-sequence.js";

const hints = {
  transport: "tcp",
  ports: [50_000, 4840],
  handshakeServer: 1,
  portServer: 1,
  budget: new ByteBudget(1 << 20),
} as const;

function decoded(hex: string, missingBytes: number): unknown[] {
  const bytes = fromHex(hex);
  const context = { from: 0, time: 0 as PacketTime, frame: 1, missingBytes } as const;
  const told: unknown[] = [];
  const out = { wantsBody: true, pdu: (...pdu: unknown[]) => told.push(...pdu), serverIs: () => {}, opaque: () => {} };
  ${camel}.decode(bytes, 0, bytes.length, context, ${camel}.open(hints), out);
  return told;
}

describe("frame", () => {
  it.each([
    { name: "a whole message", hex: "4d534746 0a000000 0102", want: 10 },
    { name: "its beginning", hex: "4d53", want: FRAME.more },
    { name: "other letters", hex: "4d534d", want: FRAME.foreign },
    { name: "a size below the header", hex: "4d534746 07000000", want: FRAME.foreign },
    { name: "a size beyond belief", hex: "4d534746 01000001", want: FRAME.foreign },
  ])("$name", ({ hex, want }) => {
    const bytes = fromHex(hex);
    expect(${camel}.frame(bytes, 0, bytes.length, 0, ${camel}.open(hints))).toBe(want);
  });
});

describe("decode", () => {
  const whole = { messageType: "MSG", lengthBytes: 10, data: "0102" };

  it.each([
    { name: "a message", hex: "4d534746 0a000000 0102", missing: 0, want: [whole, []] },
    { name: "a cut one", hex: "4d534746 0a000000 01", missing: 1, want: [{ ...whole, data: "01" }, ["captureCut"]] },
  ])("$name", ({ hex, missing, want }) => {
    expect(decoded(hex, missing)).toEqual(want);
  });
});
`;
}

function page(id: string): string {
  return `# ${id}

What is decoded, what is not and why, and oddities met in the field. The tables of fields and anomalies are in
[protocols](../generated/protocols.md).
`;
}
