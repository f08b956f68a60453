import type { DecodeOut, Decoder, FlowHints } from "../../../src/contracts/decoder.js";
import type { Side } from "../../../src/contracts/flow.js";
import type { PacketTime } from "../../../src/core/packet-time.js";

/** One PDU as the flow layer handed it over; `flow` counts the flows of its decoder from 0. */
export interface RecordedPdu {
  readonly flow: number;
  readonly from: Side;
  readonly time: PacketTime;
  readonly frame: number;
  readonly bytes: Uint8Array;
}

/** What one decoder was given: the flows it was opened for, and their PDUs in order. */
export interface RecordedPdus {
  readonly decoder: Decoder;
  readonly hints: FlowHints[];
  readonly pdus: RecordedPdu[];
}

/** The decoder, and beside it what it is asked to decode; no more than `pdusMax` PDUs are kept. */
export function recorded(decoder: Decoder, pdusMax: number): { decoder: Decoder; recording: RecordedPdus } {
  const recording: RecordedPdus = { decoder, hints: [], pdus: [] };
  const flows = new Map<unknown, number>();
  const decode: Decoder["decode"] = (bytes, at, end, context, state, out: DecodeOut<object>) => {
    if (recording.pdus.length < pdusMax && context.missingBytes === 0) {
      const { from, time, frame } = context;
      recording.pdus.push({ flow: flows.get(state)!, from, time, frame, bytes: bytes.slice(at, end) });
    }
    decoder.decode(bytes, at, end, context, state, out);
  };
  const open: Decoder["open"] = (hints) => {
    const state = decoder.open(hints);
    flows.set(state, recording.hints.length);
    recording.hints.push(hints);
    return state;
  };
  return { decoder: { ...decoder, open, decode }, recording };
}
