import { STATUS_CODES } from "./status-codes.generated.js";

/** "Good", "BadNodeIdUnknown"; the code in hexadecimal when it has no name. The info bits are left aside. */
export function statusCodeName(code: number): string {
  return STATUS_CODES[code >>> 16] ?? `0x${((code & 0xffff0000) >>> 0).toString(16).padStart(8, "0")}`;
}
