import { u8, u16be } from "../../core/bytes.js";
import { isDefaultCommunity } from "./default-credentials.js";
import type { FactTeller, SpokenPayload } from "./spoken-payload.js";
import { asciiText, shownText } from "./text-bytes.js";

const NAME_MAX = 80;
const COMMUNITY_MAX = 64;
const SNMP_VERSIONS: Readonly<Record<number, string>> = { 0: "SNMP 1", 1: "SNMP 2c", 3: "SNMP 3" };
const SNMP_AUTH = 1;
/** Kinds of elements in the encoding of SNMP. [RFC 3417 §8] */
const BER = { octets: 0x04, sequence: 0x30 } as const;
const TFTP = { read: 1, write: 2 } as const;
const NTP = { bytes: 48, server: 4, broadcast: 5 } as const;

/** Version and community, of the first request. [RFC 1157 §4], [RFC 3412 §6] */
export function readSnmp({ bytes, at, end, isFromServer }: SpokenPayload, tell: FactTeller): boolean {
  if (end - at < 12 || u8(bytes, at) !== 0x30) return false;
  const i = at + (u8(bytes, at + 1) < 0x80 ? 2 : 2 + (u8(bytes, at + 1) & 0x7f));
  if (u8(bytes, i) !== 2 || u8(bytes, i + 1) !== 1) return false;
  const version = SNMP_VERSIONS[u8(bytes, i + 2)];
  if (version === undefined) return false;
  tell("spoken", version);
  if (u8(bytes, i + 2) === 3) return readSnmp3(bytes, i + 3, end, isFromServer, tell);
  if (u8(bytes, i + 3) !== 4) return false;
  const length = u8(bytes, i + 4);
  if (length > COMMUNITY_MAX || i + 5 + length > end) return false;
  const community = asciiText(bytes, i + 5, i + 5 + length, COMMUNITY_MAX);
  if (isFromServer) return true;
  if (isDefaultCommunity(community)) tell("default-credentials", "an SNMP community");
  return false;
}

/**
 * Whether a user's request of version 3 proves who sends it. What goes before, to find the engine, has no user.
 * [RFC 3412 §6], [RFC 3414 §2.4]
 */
function readSnmp3(bytes: Uint8Array, at: number, end: number, isFromServer: boolean, tell: FactTeller): boolean {
  if (isFromServer) return true;
  const flagsAt = contentAfter(bytes, contentIn(bytes, at, end, BER.sequence), end, 2, BER.octets);
  const globalEnd = nextAfter(bytes, at, end);
  const user = contentIn(bytes, contentIn(bytes, globalEnd, end, BER.octets), end, BER.sequence);
  const nameAt = contentAfter(bytes, user, end, 3, BER.octets);
  if (flagsAt < 0 || nameAt < 0) return false;
  if (u8(bytes, nameAt - 1) === 0) return true;
  if ((u8(bytes, flagsAt) & SNMP_AUTH) === 0) tell("weak", "SNMP 3 without authentication");
  return false;
}

/** Where the content of the element at `at` begins; -1 when it is none of this kind. Lengths below 64 KiB. */
function contentIn(bytes: Uint8Array, at: number, end: number, kind: number): number {
  if (at < 0 || at + 2 > end || u8(bytes, at) !== kind) return -1;
  const length = u8(bytes, at + 1);
  const from = at + 2 + (length < 0x80 ? 0 : length & 0x7f);
  return length > 0x82 || from > end ? -1 : from;
}

/** Where the element after the one at `at` begins; -1 when there is none. */
function nextAfter(bytes: Uint8Array, at: number, end: number): number {
  if (at < 0 || at + 4 > end) return -1;
  const length = u8(bytes, at + 1);
  if (length < 0x80) return at + 2 + length;
  if (length === 0x81) return at + 3 + u8(bytes, at + 2);
  return length === 0x82 ? at + 4 + u16be(bytes, at + 2) : -1;
}

/** Where the content of the element begins that comes after so many others. */
function contentAfter(bytes: Uint8Array, first: number, end: number, skip: number, kind: number): number {
  let at = first;
  for (let i = 0; i < skip; i++) at = nextAfter(bytes, at, end);
  return contentIn(bytes, at, end, kind);
}

/** File name of a request. [RFC 1350 §5] */
export function readTftp({ bytes, at, end, isFromServer }: SpokenPayload, tell: FactTeller): boolean {
  const operation = end - at < 6 ? 0 : u16be(bytes, at);
  if (isFromServer || (operation !== TFTP.read && operation !== TFTP.write)) return false;
  const [name = "", mode = ""] = asciiText(bytes, at + 2, end, 256).split("\0");
  if (!/^(netascii|octet|mail)$/i.test(mode)) return false;
  tell("spoken", "");
  tell(operation === TFTP.read ? "download" : "upload", shownText(name, NAME_MAX));
  return true;
}

/** An answer with the time. [RFC 5905 §7.3] */
export function readNtp({ bytes, at, end }: SpokenPayload, tell: FactTeller): boolean {
  if (end - at < NTP.bytes) return false;
  const mode = u8(bytes, at) & 7;
  const stratum = u8(bytes, at + 1);
  if ((mode !== NTP.server && mode !== NTP.broadcast) || stratum === 0 || stratum > 15) return true;
  tell("time-served", `stratum ${stratum}`);
  return false;
}

/** A message in the clear. [RFC 3164 §4.1] */
export function readSyslog({ bytes, at, end, isFromServer }: SpokenPayload, tell: FactTeller): boolean {
  if (!isFromServer && /^<\d{1,3}>/.test(asciiText(bytes, at, end, 5))) tell("spoken", "");
  return false;
}
