import { type PacketTime, parsePacketTime } from "../core/packet-time.js";

const BEGIN = "0000-01-01T00:00:00.000000Z";

/** The time of a query, or of a record, in microseconds: what is left out of it is zero. */
export function queryTime(text: string): PacketTime {
  const given = text.replace("Z", "");
  const time = parsePacketTime(given + BEGIN.slice(given.length));
  return Number.isSafeInteger(time) ? time : (0 as PacketTime);
}
