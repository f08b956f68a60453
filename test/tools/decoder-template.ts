/** Names that the templates of one module need. */
export interface ModuleNames {
  /** kebab-case, as given; of a detector with its group, as in `modbus/unknown-unit`. */
  readonly id: string;
  /** Of the last part of the id. */
  readonly camel: string;
  readonly pascal: string;
}

/**
 * A decoder that works, of the simplest protocol with a length field, to be turned into another one: TPKT, a header of
 * four bytes before anything [RFC 1006 §6]. By path.
 */
export function decoderFiles(names: ModuleNames): ReadonlyMap<string, string> {
  const { id } = names;
  return new Map([
    [`src/protocols/${id}/index.ts`, index(names)],
    [`src/protocols/${id}/tables.ts`, tables(names)],
    [`src/protocols/${id}/frame.ts`, FRAME_TS],
    [`src/protocols/${id}/decode.ts`, decode(names)],
    [`test/protocols/${id}/decode.test.ts`, test(names)],
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
    spec: ["RFC 1006 §6"],
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
export const PORT = 102;
/** The length field has 16 bits. */
export const PDU_BYTES_MAX = 65_535;
/** Version, reserved byte, length [RFC 1006 §6]. */
export const HEADER_BYTES = 4;

/** What is kept of one flow; it may not grow with the number of messages. */
export interface ${pascal}State {
  messages: number;
}

/** One message. */
export type ${pascal}Body = {
  readonly lengthBytes: number;
  readonly data: string;
};

/** Help for every key of a body. */
export const FIELDS: Readonly<Record<keyof ${pascal}Body, Field>> = {
  lengthBytes: { type: "integer", help: "Length of the packet with its header.", unit: "bytes" },
  data: { type: "hex", help: "What the packet carries." },
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
import { u16be } from "../../core/bytes.js";
import { HEADER_BYTES } from "./tables.js";

const VERSION = 3;
const LENGTH_MIN = 7;

/** See Decoder.frame. The length counts the header too [RFC 1006 §6]. */
export function frame(bytes: Uint8Array, at: number, end: number): number {
  const have = end - at;
  if (have > 0 && bytes[at] !== VERSION) return FRAME.foreign;
  if (have > 1 && bytes[at + 1] !== 0) return FRAME.foreign;
  if (have < HEADER_BYTES) return FRAME.more;
  const length = u16be(bytes, at + 2);
  return length < LENGTH_MIN ? FRAME.foreign : length;
}

/** See Decoder.resync. */
export function resync(bytes: Uint8Array, at: number, end: number): number {
  for (let i = at; i < end; i++) if (frame(bytes, i, end) !== FRAME.foreign) return i;
  return end;
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
  const data = hex(bytes, Math.min(at + HEADER_BYTES, end), end);
  out.pdu({ lengthBytes: end - at + context.missingBytes, data }, anomalies);
}
`;
}

function test({ id, camel }: ModuleNames): string {
  return `import { describe, expect, it } from "vitest";
import { FRAME } from "../../../src/contracts/decoder.js";
import type { PacketTime } from "../../../src/core/packet-time.js";
import { ${camel} } from "../../../src/protocols/${id}/index.js";

const hints = { transport: "tcp", ports: [50_000, 102], handshakeServer: 1, portServer: 1 } as const;

function bytesOf(hex: string): Uint8Array {
  return Uint8Array.from(Buffer.from(hex.replaceAll(" ", ""), "hex"));
}

function decoded(hex: string, missingBytes: number): unknown[] {
  const bytes = bytesOf(hex);
  const context = { from: 0, time: 0 as PacketTime, frame: 1, missingBytes } as const;
  const told: unknown[] = [];
  const out = { wantsBody: true, pdu: (...pdu: unknown[]) => told.push(...pdu), serverIs: () => {} };
  ${camel}.decode(bytes, 0, bytes.length, context, ${camel}.open(hints), out);
  return told;
}

describe("frame", () => {
  it.each([
    { name: "a whole packet", hex: "03 00 0008 02f08000", want: 8 },
    { name: "its beginning", hex: "03 00", want: FRAME.more },
    { name: "another version", hex: "04 00 0008 02f08000", want: FRAME.foreign },
    { name: "a length below the header", hex: "03 00 0003", want: FRAME.foreign },
  ])("$name", ({ hex, want }) => {
    const bytes = bytesOf(hex);
    expect(${camel}.frame(bytes, 0, bytes.length, 0, ${camel}.open(hints))).toBe(want);
  });
});

describe("decode", () => {
  it.each([
    { name: "a packet", hex: "03 00 0008 02f08000", missing: 0, want: [{ lengthBytes: 8, data: "02f08000" }, []] },
    { name: "a cut one", hex: "03 00 0008 02", missing: 3, want: [{ lengthBytes: 8, data: "02" }, ["captureCut"]] },
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
