import type { PacketTime } from "./packet-time.js";

/**
 * One captured frame, refilled for each: the source owns the object and the bytes, and both are borrowed until its
 * next frame. Copy what you keep.
 */
export interface Frame {
  /** The buffer in which the frame lies. */
  bytes: Uint8Array;
  /** Where the captured bytes begin and end in `bytes`. */
  at: number;
  end: number;
  /** Length on the wire in bytes; larger than `end - at` when the capture cut the frame (snaplen). */
  wireBytes: number;
  time: PacketTime;
  /** 1-based in its capture file. */
  number: number;
  /** LINKTYPE_ value of the interface it came from; see wire/link. */
  linkType: number;
  /** Bytes of frame check sequence at the end of the frame, where the capture says so. */
  checkSequenceBytes: number;
  /** Index of the capture in the list that was opened. */
  capture: number;
}

/** An empty frame for a source to refill. */
export function createFrame(): Frame {
  return {
    bytes: new Uint8Array(0),
    at: 0,
    end: 0,
    wireBytes: 0,
    time: 0.5 as PacketTime, // Not a small integer: the field keeps one number shape from the first frame on.
    number: 0,
    linkType: 0,
    checkSequenceBytes: 0,
    capture: 0,
  };
}
