import { SECOND_US } from "../core/packet-time.js";

/** Bounds of the wire decoder's work per frame and of its memory; what each drops is counted in WireCounters. */
export interface WireLimits {
  /** Headers of one frame: tags, labels, extension headers and tunnels all count. */
  readonly headersMax: number;
  /** Datagrams under reassembly at the same time, each at most 64 KiB; the oldest makes room. */
  readonly fragmentContextsMax: number;
  /** From the first fragment that arrived to the last that completes, in packet time. */
  readonly fragmentTimeoutUs: number;
}

/** What holds where nothing else is asked for. */
export const WIRE_LIMITS: WireLimits = {
  headersMax: 24,
  fragmentContextsMax: 128,
  fragmentTimeoutUs: 5 * SECOND_US,
};
