import { u16be } from "../../core/bytes.js";
import { readDns } from "./name-messages.js";
import type { FactTeller, ServiceTalk, SpokenPayload } from "./spoken-payload.js";

const HEADER_BYTES = 12;

/** DNS over TCP, as far as a message begins with a segment. [RFC 7766 §8] */
export class DnsTalk implements ServiceTalk {
  readonly service = "dns";

  read({ bytes, at, end, isFromServer }: SpokenPayload, tell: FactTeller): boolean {
    if (isDnsMessage(bytes, at, end)) {
      const messageEnd = Math.min(end, at + 2 + u16be(bytes, at));
      readDns({ bytes, at: at + 2, end: messageEnd, isFromServer }, tell);
    }
    return true;
  }
}

/** Whether a message with its length before it, and one question, begins here. */
export function isDnsMessage(bytes: Uint8Array, at: number, end: number): boolean {
  if (end - at < 2 + HEADER_BYTES) return false;
  const length = u16be(bytes, at);
  return length >= HEADER_BYTES && u16be(bytes, at + 6) === 1;
}
