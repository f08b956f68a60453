import { hex, u8, u16be } from "../../core/bytes.js";
import type { FileRecord } from "./body.js";
import type { Transaction } from "./transaction.js";
import { word } from "./values.js";

/** Of a request to read: groups of reference type, file number, record number, record length [MODBUS-AP §6.14]. */
export function recordsToRead(bytes: Uint8Array, at: number, end: number): FileRecord[] {
  const records: FileRecord[] = [];
  for (let group = at + 2; group + 7 <= end; group += 7) {
    records.push({
      fileNumber: u16be(bytes, group + 1),
      recordNumber: u16be(bytes, group + 3),
      recordLength: u16be(bytes, group + 5),
      data: undefined,
    });
  }
  return records;
}

/** Of a response: groups of length, reference type, registers. Which record it is, is known of a single one only. */
export function recordsRead(
  bytes: Uint8Array,
  at: number,
  end: number,
  request: Transaction | undefined,
): FileRecord[] {
  const records: FileRecord[] = [];
  const isKnown = request !== undefined && request.detail !== 0 && at + 3 + u8(bytes, at + 2) === end;
  for (let group = at + 2; group + 2 <= end; group += 1 + u8(bytes, group)) {
    const dataEnd = Math.min(end, group + 1 + u8(bytes, group));
    records.push({
      fileNumber: isKnown ? request.detail >>> 16 : undefined,
      recordNumber: isKnown ? request.detail & 0xffff : undefined,
      recordLength: Math.max(0, (u8(bytes, group) - 1) >> 1),
      data: hex(bytes, group + 2, dataEnd),
    });
  }
  return records;
}

/** Of a request to write and of its response: groups as to read, each with its registers [MODBUS-AP §6.15]. */
export function recordsWritten(bytes: Uint8Array, at: number, end: number): FileRecord[] {
  const records: FileRecord[] = [];
  for (let group = at + 2; group + 7 <= end; ) {
    const recordLength = u16be(bytes, group + 5);
    const next = group + 7 + 2 * recordLength;
    records.push({
      fileNumber: u16be(bytes, group + 1),
      recordNumber: word(bytes, group + 3, end),
      recordLength,
      data: hex(bytes, group + 7, Math.min(end, next)),
    });
    group = next;
  }
  return records;
}
