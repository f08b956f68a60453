import { hex, u8, u16be } from "../../core/bytes.js";
import type { ModbusBody } from "./body.js";
import type { Transaction } from "./transaction.js";
import { latin1, octet } from "./values.js";

const RUN_OFF = 0;
const RUN_ON = 0xff;
/** Fewer printable characters in a row are more likely numbers than text. */
const TEXT_MIN = 4;

/**
 * [MODBUS-AP §6.13] The length of the server id is the device's own affair: most have one byte, others a text that
 * goes up to the run indicator at the end.
 */
export function serverReport(
  bytes: Uint8Array,
  at: number,
  end: number,
  isSound: boolean,
  request: Transaction | undefined,
  latencyUs: number | undefined,
): ModbusBody {
  const listEnd = Math.min(end, at + 2 + (octet(bytes, at + 1, end) ?? 0));
  const runAt = runIndicatorAt(bytes, at + 2, listEnd);
  return {
    transactionIdentifier: u16be(bytes, at - 7),
    unitIdentifier: u8(bytes, at - 1),
    functionCode: u8(bytes, at),
    kind: "response",
    serverId: hex(bytes, at + 2, runAt),
    runIndicatorStatus: octet(bytes, runAt, listEnd),
    additionalData: runAt + 1 < listEnd ? hex(bytes, runAt + 1, listEnd) : undefined,
    serverText: longestText(bytes, at + 2, listEnd),
    data: isSound ? undefined : hex(bytes, at + 1, end),
    requestFrame: request?.frame,
    latencyUs,
  };
}

/** The second byte if it is a run indicator, else the first one after it that is; `end` when none is. */
function runIndicatorAt(bytes: Uint8Array, at: number, end: number): number {
  for (let i = at + 1; i < end; i++) {
    const value = u8(bytes, i);
    if (value === RUN_OFF || value === RUN_ON) return i;
  }
  return Math.max(at, end);
}

function longestText(bytes: Uint8Array, at: number, end: number): string | undefined {
  let bestAt = at;
  let bestEnd = at;
  let start = at;
  for (let i = at; i <= end; i++) {
    const value = i < end ? u8(bytes, i) : 0;
    if (value >= 0x20 && value < 0x7f) continue;
    if (i - start > bestEnd - bestAt) {
      bestAt = start;
      bestEnd = i;
    }
    start = i + 1;
  }
  return bestEnd - bestAt < TEXT_MIN ? undefined : latin1(bytes, bestAt, bestEnd);
}

/** [MODBUS-AP §6.21] */
export function deviceIdentification(
  bytes: Uint8Array,
  at: number,
  end: number,
  isSound: boolean,
  request: Transaction | undefined,
  latencyUs: number | undefined,
): ModbusBody {
  const more = octet(bytes, at + 4, end);
  return {
    transactionIdentifier: u16be(bytes, at - 7),
    unitIdentifier: u8(bytes, at - 1),
    functionCode: u8(bytes, at),
    kind: "response",
    meiType: u8(bytes, at + 1),
    readDeviceIdCode: octet(bytes, at + 2, end),
    conformityLevel: octet(bytes, at + 3, end),
    moreFollows: more === undefined ? undefined : more !== 0,
    nextObjectId: octet(bytes, at + 5, end),
    objects: deviceObjects(bytes, at + 7, end, octet(bytes, at + 6, end) ?? 0),
    data: isSound ? undefined : hex(bytes, at + 1, end),
    requestFrame: request?.frame,
    latencyUs,
  };
}

function deviceObjects(bytes: Uint8Array, at: number, end: number, count: number): Record<string, string> {
  const objects: Record<string, string> = {};
  let object = at;
  for (let left = count; left > 0 && object + 2 <= end; left--) {
    const textEnd = object + 2 + u8(bytes, object + 1);
    objects[u8(bytes, object)] = latin1(bytes, object + 2, Math.min(end, textEnd));
    object = textEnd;
  }
  return objects;
}
