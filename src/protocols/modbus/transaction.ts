import type { PacketTime } from "../../core/packet-time.js";

/** A request and what is kept of it to judge its answer. Objects are reused; nothing of the bytes is kept. */
export class Transaction {
  /** Transaction identifier, unit identifier and function code in one 32-bit number. */
  key = 0;
  time = 0.5 as PacketTime; // Not a small integer: the field keeps one number shape from the first use on.
  frame = 0;
  /** First item asked for, and how many; -1 where the function has none. */
  address = -1;
  quantity = -1;
  /** What else the function needs: a sub-function, or a file and record. */
  detail = 0;
  /** Hash of the request's PDU; of one settled, of its answer's; 0 for unknown. */
  digest = 0;
  /** Counts up from transaction to transaction and wraps. */
  order = 0;
  /** Bytes of its answer may be lost, or the server owes none: that none comes proves nothing. */
  isDoubtful = false;
  /** Answers that may still come after this one has got its own. */
  answersOwed = 0;
  /** A response that fits it came under another transaction identifier. */
  isMisnumbered = false;
  /** Not a request at all: a response for which none was known yet. */
  isEarlyResponse = false;

  /** All but the time, which is set apart: as an argument it would be boxed. */
  begin(key: number, frame: number, digest: number, order: number): void {
    this.key = key;
    this.frame = frame;
    this.address = -1;
    this.quantity = -1;
    this.detail = 0;
    this.digest = digest;
    this.order = order;
    this.isDoubtful = false;
    this.answersOwed = 0;
    this.isMisnumbered = false;
    this.isEarlyResponse = false;
  }
}

/** What a response must repeat of its request, as one 32-bit number. */
export function transactionKey(transactionIdentifier: number, unitIdentifier: number, functionCode: number): number {
  return (transactionIdentifier << 16) | (unitIdentifier << 8) | functionCode;
}
