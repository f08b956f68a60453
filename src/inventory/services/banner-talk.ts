import { i32be, u8, u16be, u32le } from "../../core/bytes.js";
import type { FactTeller, ServiceTalk, SpokenPayload } from "./spoken-payload.js";
import { asciiText, shownText, startsWithText } from "./text-bytes.js";

const BANNER_MAX = 80;
/** Connection request and confirm, and the messages that choose the security [MS-RDPBCGR §2.2.1]. */
const RDP = { version: 3, request: 0xe0, confirm: 0xd0, response: 2, headBytes: 11, bytes: 19, credSsp: 2 } as const;
const VNC_NONE = 1;
const VNC_LAST_OLD = 3;

/** SSH: the line that either side begins with. [RFC 4253 §4.2] */
export class SshTalk implements ServiceTalk {
  readonly service = "ssh";
  #banners = 0;

  read({ bytes, at, end, isFromServer }: SpokenPayload, tell: FactTeller): boolean {
    if (!startsWithText(bytes, at, end, "SSH-")) return this.#banners < 2;
    const banner = shownText(asciiText(bytes, at, end, BANNER_MAX).split("\n")[0] ?? "", BANNER_MAX);
    if (isFromServer) {
      tell("spoken", banner);
      if (banner.startsWith("SSH-1.") && !banner.startsWith("SSH-1.99")) tell("weak", "SSH 1");
    } else if (/nmap|metasploit|paramiko-scan|zgrab|masscan/i.test(banner)) tell("scanner", `SSH client ${banner}`);
    this.#banners++;
    return this.#banners < 2;
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
