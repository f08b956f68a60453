import { hex, u8, u16le } from "../../core/bytes.js";
import type { UmasBody } from "./body.js";
import { UMAS, UMAS_NAMES } from "./tables.js";
import type { Transaction } from "./transaction.js";
import { latin1 } from "./values.js";

/*
 * After function code 90; numbers are little-endian:
 *
 *   session key (1), code (1), then by code:
 *   10 TAKE_PLC_RESERVATION   client (4), length of name (1), name
 *   20 READ_MEMORY_BLOCK      range (1), block (2), offset (4), byte count (2)
 *   31, 34 .._BLOCK           (1), block (2), ..
 */

/** A request whose function code is at `at`; the code must be there. */
export function umasRequest(bytes: Uint8Array, at: number, end: number): UmasBody {
  const code = u8(bytes, at + 2);
  const fields = at + 3;
  const isRead = code === UMAS.readMemoryBlock && fields + 9 <= end;
  const isBlock = (code === UMAS.uploadBlock || code === UMAS.downloadBlock) && fields + 4 <= end;
  return {
    code,
    name: UMAS_NAMES[code],
    sessionKey: u8(bytes, at + 1),
    requestCode: undefined,
    requestName: undefined,
    clientName: code === UMAS.takePlcReservation ? clientName(bytes, fields, end) : undefined,
    blockNumber: isRead ? u16le(bytes, fields + 1) : isBlock ? u16le(bytes, fields + 2) : undefined,
    offset: isRead ? u16le(bytes, fields + 3) + 0x10000 * u16le(bytes, fields + 5) : undefined,
    byteCount: isRead ? u16le(bytes, fields + 7) : undefined,
    data: hex(bytes, fields, end),
  };
}

/** A response; its own code only tells success from failure. */
export function umasResponse(bytes: Uint8Array, at: number, end: number, request: Transaction | undefined): UmasBody {
  const code = u8(bytes, at + 2);
  return {
    code,
    name: UMAS_NAMES[code],
    sessionKey: u8(bytes, at + 1),
    requestCode: request?.detail,
    requestName: request === undefined ? undefined : UMAS_NAMES[request.detail],
    clientName: undefined,
    blockNumber: undefined,
    offset: undefined,
    byteCount: undefined,
    data: hex(bytes, at + 3, end),
  };
}

function clientName(bytes: Uint8Array, at: number, end: number): string | undefined {
  if (at + 5 > end) return undefined;
  return latin1(bytes, at + 5, Math.min(end, at + 5 + u8(bytes, at + 4)));
}
