import { u8, u16be } from "../../core/bytes.js";
import { isRdp, RdpTalk, SshTalk, VncTalk } from "./banner-talk.js";
import { DnsTalk, isDnsMessage } from "./dns-talk.js";
import { FtpTalk } from "./ftp-talk.js";
import { HttpTalk, isHttp } from "./http-talk.js";
import { lookAtLdap, lookAtRlogin, lookAtSmtp, PlainLoginTalk } from "./plain-login-talk.js";
import { looksLikeRpc } from "./rpc-message.js";
import { RpcTalk } from "./rpc-talk.js";
import { isSmb, SmbTalk } from "./smb-talk.js";
import type { ServiceTalk, SpokenPayload } from "./spoken-payload.js";
import { isTelnet, TelnetTalk } from "./telnet-talk.js";
import { asciiText, startsWithText } from "./text-bytes.js";

const PORT = { ftp: 21, dns: 53, telnet: 23, smtp: 25, submission: 587, ldap: 389, rlogin: 513 } as const;
const BIND = 11;

/** What a payload near the beginning of a connection shows it to be; undefined as long as it is nothing known. */
export function openTalk(payload: SpokenPayload, serverPort: number): ServiceTalk | undefined {
  const { bytes, at, end, isFromServer } = payload;
  if (serverPort === PORT.dns && isDnsMessage(bytes, at, end)) return new DnsTalk();
  switch (u8(bytes, at)) {
    case 0x00:
      if (isSmb(bytes, at, end)) return new SmbTalk();
      if (serverPort === PORT.rlogin && !isFromServer) return new PlainLoginTalk("rlogin", lookAtRlogin);
      return undefined;
    case 0x03:
      return !isFromServer && isRdp(bytes, at, end) ? new RdpTalk() : undefined;
    case 0x05:
      return looksLikeRpc(bytes, at, end) && u8(bytes, at + 2) === BIND && u16be(bytes, at + 4) === 0x1000
        ? new RpcTalk()
        : undefined;
    case 0x30:
      return serverPort === PORT.ldap ? new PlainLoginTalk("ldap", lookAtLdap) : undefined;
    case 0x32:
      return isFromServer ? openGreeting(asciiText(bytes, at, end, 128), serverPort) : undefined;
    case 0xff:
      return isTelnet(bytes, at, end) ? new TelnetTalk() : undefined;
    default:
      return openText(payload, serverPort);
  }
}

function openText(payload: SpokenPayload, serverPort: number): ServiceTalk | undefined {
  const { bytes, at, end, isFromServer } = payload;
  if (serverPort === PORT.telnet && isFromServer && /login|user|password/i.test(asciiText(bytes, at, end, 256))) {
    return new TelnetTalk();
  }
  if (startsWithText(bytes, at, end, "SSH-")) return new SshTalk();
  if (startsWithText(bytes, at, end, "RFB 003.")) return new VncTalk();
  return !isFromServer && isHttp(bytes, at, end) ? new HttpTalk() : undefined;
}

/** FTP and SMTP greet alike. */
function openGreeting(line: string, serverPort: number): ServiceTalk | undefined {
  if (!/^220[ -]/.test(line)) return undefined;
  if (serverPort === PORT.ftp) return new FtpTalk();
  if (serverPort === PORT.smtp || serverPort === PORT.submission) return new PlainLoginTalk("smtp", lookAtSmtp);
  return /ftp/i.test(line) ? new FtpTalk() : undefined;
}
