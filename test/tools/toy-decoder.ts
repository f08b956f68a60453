import { type Decoder, FRAME } from "../../src/contracts/decoder.js";
import { hex, u16be } from "../../src/core/bytes.js";

interface ToyState {
  evidence: number;
  gaps: number;
}

export interface ToyBody {
  readonly text: string;
  readonly missing?: number;
}

/**
 * The plainest protocol that a byte stream can carry, for tests of what is below protocols: two magic bytes, a length,
 * that many bytes, and a sum. `magic` tells several of them apart.
 */
export function toyDecoder(id: string, magic: number, port: number, pduBytesMax = 4096): Decoder<ToyState, ToyBody> {
  const frame = (bytes: Uint8Array, at: number, end: number): number => {
    if (bytes[at] !== magic) return FRAME.foreign;
    if (end - at >= 2 && bytes[at + 1] !== 0xa5) return FRAME.foreign;
    if (end - at < 4) return FRAME.more;
    return 5 + u16be(bytes, at + 2);
  };
  return {
    doc: {
      id,
      title: id,
      summary: id,
      spec: [],
      fields: { text: { type: "hex", help: "body" }, missing: { type: "integer", help: "bytes not there" } },
      anomalies: { "wrong-sum": { help: "sum", spec: "toy" } },
    },
    carriedBy: [{ over: "tcp", port }],
    pduBytesMax,
    evidenceNeeded: { onPort: 1, elsewhere: 3 },
    open: () => ({ evidence: 0, gaps: 0 }),
    frame,
    resync(bytes, at, end) {
      for (let start = at; start < end; start++) {
        const length = frame(bytes, start, end);
        if (length === FRAME.more) return start;
        if (length > 0 && (start + length > end || isSumRight(bytes, start, start + length))) return start;
      }
      return end;
    },
    decode(bytes, at, end, context, state, out) {
      const isWhole = context.missingBytes === 0;
      const isRight = !isWhole || isSumRight(bytes, at, end);
      if (isRight) state.evidence++;
      const text = hex(bytes, at + 4, isWhole ? end - 1 : end);
      out.pdu(isWhole ? { text } : { text, missing: context.missingBytes }, isRight ? [] : ["wrong-sum"]);
    },
    evidence: (state) => state.evidence,
    gap(state) {
      state.gaps++;
    },
    summary: (state) => ({ gaps: state.gaps }),
  };
}

export function toyPdu(magic: number, body: Uint8Array): Uint8Array {
  let sum = 0;
  for (const byte of body) sum ^= byte;
  return Uint8Array.of(magic, 0xa5, body.length >> 8, body.length & 0xff, ...body, sum);
}

function isSumRight(bytes: Uint8Array, at: number, end: number): boolean {
  let sum = 0;
  for (let i = at + 4; i < end - 1; i++) sum ^= bytes[i]!;
  return sum === bytes[end - 1];
}
