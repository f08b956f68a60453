import { i32be, u8, u16be, u32le } from "../../core/bytes.js";
import type { FactTeller, ServiceTalk, SpokenPayload } from "./spoken-payload.js";
import { asciiText, shownText, startsWithText } from "./text-bytes.js";

const BANNER_MAX = 80;
/** Connection request and confirm, and the messages that choose the security [MS-RDPBCGR §2.2.1]. */
const RDP = { version: 3, request: 0xe0, confirm: 0xd0, response: 2, headBytes: 11, bytes: 19, credSsp: 2 } as const;
const VNC_NONE = 1;
const VNC_LAST_OLD = 3;

/** What is given up of key exchanges and ciphers. [RFC 9142 §3], [RFC 8758 §3] */
const SSH_WEAK: ReadonlySet<string> = new Set([
  "diffie-hellman-group1-sha1",
  "diffie-hellman-group-exchange-sha1",
  "rsa1024-sha1",
  "3des-cbc",
  "arcfour",
  "arcfour128",
  "arcfour256",
  "blowfish-cbc",
  "des-cbc",
  "none",
]);
const SSH_KEX = { code: 20, cookieBytes: 16, listMax: 2048 } as const;
const NEWLINE = 0x0a;

/** Names in the order of preference. */
interface SshOffer {
  readonly exchanges: readonly string[];
  /** From the client to the server; empty where they are not in the first segment. */
  readonly ciphers: readonly string[];
}

/** What a side offers, when its message stands at `at`. */
function sshOffer(bytes: Uint8Array, at: number, end: number): SshOffer | undefined {
  const head = at + 6;
  if (end - head < SSH_KEX.cookieBytes + 4 || u8(bytes, at) !== 0 || u8(bytes, at + 5) !== SSH_KEX.code)
    return undefined;
  const lists: string[][] = [];
  let from = head + SSH_KEX.cookieBytes;
  for (let i = 0; i < 3 && from + 4 <= end; i++) {
    const length = i32be(bytes, from);
    if (length < 0 || length > SSH_KEX.listMax || from + 4 + length > end) break;
    lists.push(asciiText(bytes, from + 4, from + 4 + length, SSH_KEX.listMax).split(","));
    from += 4 + length;
  }
  const [exchanges, , ciphers = []] = lists;
  return exchanges === undefined ? undefined : { exchanges, ciphers };
}

/** What both agree on that is weak: the first of the client's that the server has too. */
function weakChoice(client: SshOffer, server: SshOffer): string | undefined {
  for (const kind of ["exchanges", "ciphers"] as const) {
    const chosen = client[kind].find((name) => server[kind].includes(name));
    if (chosen !== undefined && SSH_WEAK.has(chosen)) return chosen;
  }
  return undefined;
}

const SSH_PACKETS_MAX = 12;

/** SSH: the line that either side begins with, and the key exchange that both then agree on. [RFC 4253 §4.2, §7.1] */
export class SshTalk implements ServiceTalk {
  readonly service = "ssh";
  #banners = 0;
  #packets = 0;
  #client: SshOffer | undefined = undefined;
  #server: SshOffer | undefined = undefined;

  read(payload: SpokenPayload, tell: FactTeller): boolean {
    const { bytes, at, end, isFromServer } = payload;
    let from = at;
    if (startsWithText(bytes, at, end, "SSH-")) {
      if (this.#banners >= 2) return false;
      this.#banner(payload, tell);
      const line = bytes.subarray(at, end).indexOf(NEWLINE);
      from = line < 0 ? end : at + line + 1;
    }
    const offer = sshOffer(bytes, from, end);
    if (offer !== undefined && isFromServer) this.#server ??= offer;
    else if (offer !== undefined) this.#client ??= offer;
    if (this.#client === undefined || this.#server === undefined) return ++this.#packets < SSH_PACKETS_MAX;
    const weak = weakChoice(this.#client, this.#server);
    if (weak !== undefined) tell("weak", `SSH 2 with ${weak}`);
    return false;
  }

  #banner({ bytes, at, end, isFromServer }: SpokenPayload, tell: FactTeller): void {
    const banner = shownText(asciiText(bytes, at, end, BANNER_MAX).split("\n")[0] ?? "", BANNER_MAX);
    if (isFromServer) {
      tell("spoken", banner);
      if (banner.startsWith("SSH-1.") && !banner.startsWith("SSH-1.99")) tell("weak", "SSH 1");
    } else if (/nmap|metasploit|paramiko-scan|zgrab|masscan/i.test(banner)) tell("scanner", `SSH client ${banner}`);
    this.#banners++;
  }
}

/** RDP: the choice of the security at the beginning. */
export class RdpTalk implements ServiceTalk {
  readonly service = "rdp";

  read({ bytes, at, end, isFromServer }: SpokenPayload, tell: FactTeller): boolean {
    if (!isFromServer) return true;
    if (end - at < RDP.headBytes || u8(bytes, at) !== RDP.version || u8(bytes, at + 5) !== RDP.confirm) return false;
    tell("spoken", "");
    const hasChoice = end - at >= RDP.bytes && u8(bytes, at + RDP.headBytes) === RDP.response;
    const choice = hasChoice ? u32le(bytes, at + RDP.headBytes + 4) : 0;
    if (choice < RDP.credSsp && u8(bytes, at + RDP.headBytes) !== 3) {
      tell("weak", "RDP without network level authentication");
    }
    return false;
  }
}

/** Whether a client of RDP asks for a connection here. */
export function isRdp(bytes: Uint8Array, at: number, end: number): boolean {
  if (end - at < RDP.headBytes || u16be(bytes, at) !== 0x0300 || u8(bytes, at + 5) !== RDP.request) return false;
  if (u16be(bytes, at + 2) !== end - at) return false;
  const isCookie = startsWithText(bytes, at + RDP.headBytes, end, "Cookie: mstshash=");
  return isCookie || (end - at === RDP.bytes && u8(bytes, at + RDP.headBytes) === 1);
}

/** VNC: version and the way of the login. [RFC 6143 §7.1] */
export class VncTalk implements ServiceTalk {
  readonly service = "vnc";
  #version = 0;
  #packets = 0;

  read({ bytes, at, end, isFromServer }: SpokenPayload, tell: FactTeller): boolean {
    if (startsWithText(bytes, at, end, "RFB 003.")) {
      const minor = u8(bytes, at + 10) - 0x30;
      if (isFromServer) tell("spoken", `RFB 3.${minor}`);
      else this.#version = minor;
    } else if (this.#version > 0 && this.#version <= VNC_LAST_OLD) {
      if (isFromServer && end - at >= 4 && i32be(bytes, at) === VNC_NONE) tell("weak", "VNC without a password");
      return false;
    } else if (this.#version > VNC_LAST_OLD && !isFromServer) {
      if (end - at === 1 && u8(bytes, at) === VNC_NONE) tell("weak", "VNC without a password");
      return false;
    }
    return ++this.#packets < 8;
  }
}
