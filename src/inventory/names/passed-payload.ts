import type { NameKind } from "../../contracts/sensor-event.js";

/** What passes by, borrowed: bytes from `at` to `end`. */
export interface PassedPayload {
  readonly bytes: Uint8Array;
  readonly at: number;
  readonly end: number;
  /** Network address of the sender; undefined where there is none. */
  readonly sourceIp: () => string | undefined;
  /** Link address of the sender. */
  readonly sourceMac: () => string | undefined;
}

/** Told what the sender of the payload is called; empty names are nobody's. */
export type SenderNameListener = (kind: NameKind, name: string | undefined) => void;

/** Reads what a sender says of itself. Bytes are anybody's: what does not fit names nobody. */
export type NameReader = (payload: PassedPayload, tell: SenderNameListener) => void;
