import type { FlowHints } from "../../src/contracts/decoder.js";
import type { Side } from "../../src/contracts/flow.js";

/** What is known of a sample's flow; a budget of its own is added for every run. */
export type SampleHints = Omit<FlowHints, "budget">;

export interface SamplePdu {
  readonly from: Side;
  readonly bytes: Uint8Array;
  /** Index of the PDU in its sequence that this one answers. */
  readonly answers?: number;
}

/** PDUs of one flow in stream order, all of them sound. */
export interface SampleSequence {
  readonly name: string;
  readonly hints: SampleHints;
  readonly pdus: readonly SamplePdu[];
}

/** Bytes written as hex, spaces ignored. */
export function fromHex(text: string): Uint8Array {
  const digits = text.replace(/\s+/g, "");
  return Uint8Array.from({ length: digits.length / 2 }, (_, i) => Number.parseInt(digits.slice(2 * i, 2 * i + 2), 16));
}
