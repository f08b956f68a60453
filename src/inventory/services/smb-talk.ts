import { i32be, u8, u24be } from "../../core/bytes.js";
import { RpcMessages } from "./rpc-message.js";
import { Smb1Messages } from "./smb1-messages.js";
import { Smb2Messages } from "./smb2-messages.js";
import type { FactTeller, ServiceTalk, SpokenPayload } from "./spoken-payload.js";

/** Type 0 and a length of 24 bits stand before each message. [RFC 1002 §4.3.1] */
const FRAMING_BYTES = 4;
/** `\xffSMB` and `\xfeSMB` */
const SMB1 = 0xff534d42 | 0;
const SMB2 = 0xfe534d42 | 0;
const MESSAGES_MAX = 8;

/** SMB of either version, as far as messages begin with a segment. [MS-SMB §2.2] */
export class SmbTalk implements ServiceTalk {
  readonly service = "smb";
  readonly #rpc = new RpcMessages();
  readonly #first = new Smb1Messages(this.#rpc);
  readonly #second = new Smb2Messages(this.#rpc);

  read({ bytes, at, end }: SpokenPayload, tell: FactTeller): boolean {
    let from = at;
    for (let messages = 0; messages < MESSAGES_MAX && isSmb(bytes, from, end); messages++) {
      const message = from + FRAMING_BYTES;
      const next = message + u24be(bytes, from + 1);
      if (i32be(bytes, message) === SMB1) this.#first.read(bytes, message, Math.min(next, end), tell);
      else this.#second.read(bytes, message, Math.min(next, end), tell);
      from = next;
    }
    return true;
  }
}

/** Whether a message of SMB begins here. */
export function isSmb(bytes: Uint8Array, at: number, end: number): boolean {
  if (end - at < FRAMING_BYTES + 32 || u8(bytes, at) !== 0) return false;
  const magic = i32be(bytes, at + FRAMING_BYTES);
  return magic === SMB1 || magic === SMB2;
}
