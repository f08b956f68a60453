import { createPacket, type Packet } from "../core/packet.js";
import type { WireCounters } from "./wire-counters.js";

/** Where the decoder stands in a frame. One object is refilled for each. */
export interface Cursor {
  /** The frame, or the reassembled datagram from there on. */
  bytes: Uint8Array;
  /** The header to read next, and the end of what belongs to the headers read so far and was captured. */
  at: number;
  end: number;
  /** Bytes that belong to them too but that the capture cut off behind `end`. */
  cutBytes: number;
  /** IP protocol number of the header at `at`, where that header is one of several kinds. */
  ipProtocol: number;
  fragmentOffset: number;
  /** Identification of the datagram whose fragment lies at `at`, and whether more fragments follow that one. */
  fragmentIdentification: number;
  hasMoreFragments: boolean;
  /** Tunnels entered. */
  tunnels: number;
  /** True inside a tunnel until an Ethernet header is met: the one in Packet belongs to the ends of the tunnel. */
  isLinkOuter: boolean;
  /** True inside a tunnel over UDP until a network header is met; before that any fault leads back to `outer`. */
  isTunnelUnproven: boolean;
  /** The UDP packet that carries that tunnel. */
  readonly outer: Packet;
  readonly counters: WireCounters;
}

/** A cursor that stands nowhere yet. */
export function createCursor(counters: WireCounters): Cursor {
  return {
    bytes: new Uint8Array(0),
    at: 0,
    end: 0,
    cutBytes: 0,
    ipProtocol: 0,
    fragmentOffset: 0,
    fragmentIdentification: 0,
    hasMoreFragments: false,
    tunnels: 0,
    isLinkOuter: false,
    isTunnelUnproven: false,
    outer: createPacket(),
    counters,
  };
}

/**
 * Ends what follows at `end`, as a length field said, so that padding, trailers and check sequences fall away.
 * Returns false, and changes nothing, when the field promises more than there was on the wire.
 */
export function narrow(cursor: Cursor, end: number): boolean {
  const missingBytes = end - cursor.end;
  if (missingBytes > cursor.cutBytes) return false;
  if (missingBytes <= 0) {
    cursor.end = end;
    cursor.cutBytes = 0;
  } else {
    cursor.cutBytes = missingBytes;
  }
  return true;
}
