import { u16le, u32le } from "../../core/bytes.js";
import { wideText } from "../names/plain-text.js";
import { ntlmLogin } from "./ntlm-login.js";
import { programKind } from "./program-bytes.js";
import type { RpcMessages } from "./rpc-message.js";
import { pipeName, refusal, shareName } from "./smb-words.js";
import type { FactTeller } from "./spoken-payload.js";

/** Of SMB 2 and 3. */
const COMMAND = { negotiate: 0, sessionSetup: 1, treeConnect: 3, create: 5, write: 9, control: 11 } as const;
const RESPONSE = 1;
const HEADER_BYTES = 64;
const NULL_SESSION = 2;
/** [MS-FSCC §2.3] */
const PIPE_TRANSCEIVE = 0x0011_c017;
const BODY_BYTES_MIN = 8;

/** Messages of SMB 2 and 3 in one session, as long as they are in the clear. */
export class Smb2Messages {
  readonly #rpc: RpcMessages;
  #hasPipe = false;

  constructor(rpc: RpcMessages) {
    this.#rpc = rpc;
  }

  /** `end` is that of the message, or of what there is of it. */
  read(bytes: Uint8Array, at: number, end: number, tell: FactTeller): void {
    const body = at + HEADER_BYTES;
    if (body + BODY_BYTES_MIN > end || u16le(bytes, at + 4) !== HEADER_BYTES) return;
    const command = u16le(bytes, at + 12);
    if ((u32le(bytes, at + 16) & RESPONSE) !== 0) response(command, u32le(bytes, at + 8), bytes, body, tell);
    else this.#request(command, bytes, at, end, tell);
  }

  #request(command: number, bytes: Uint8Array, at: number, end: number, tell: FactTeller): void {
    const body = at + HEADER_BYTES;
    if (command === COMMAND.sessionSetup) {
      if (ntlmLogin(bytes, body, end)?.isVersion1 === true) tell("weak", "NTLM version 1");
    } else if (command === COMMAND.treeConnect) {
      const share = shareName(nameIn(bytes, at, u16le(bytes, body + 4), u16le(bytes, body + 6), end));
      if (share !== undefined) tell("share", share);
    } else if (command === COMMAND.create && body + 48 <= end) {
      const pipe = pipeName(nameIn(bytes, at, u16le(bytes, body + 44), u16le(bytes, body + 46), end));
      if (pipe === undefined) return;
      this.#hasPipe = true;
      tell("pipe", pipe);
    } else if (command === COMMAND.write) {
      this.#written(bytes, at + u16le(bytes, body + 2), u32le(bytes, body + 4), end, tell);
    } else if (command === COMMAND.control && body + 32 <= end && u32le(bytes, body + 4) === PIPE_TRANSCEIVE) {
      this.#written(bytes, at + u32le(bytes, body + 24), u32le(bytes, body + 28), end, tell);
    }
  }

  #written(bytes: Uint8Array, from: number, length: number, end: number, tell: FactTeller): void {
    const to = Math.min(end, from + length);
    if (from >= to) return;
    const kind = programKind(bytes, from, to);
    if (kind !== undefined) tell("program", kind);
    else if (this.#hasPipe) this.#rpc.read(bytes, from, to, tell);
  }
}

function response(command: number, status: number, bytes: Uint8Array, body: number, tell: FactTeller): void {
  if (command === COMMAND.negotiate && status === 0) {
    const dialect = u16le(bytes, body + 4);
    tell("spoken", dialect === 0x02ff ? "SMB 2" : `SMB ${dialect >> 8}.${(dialect >> 4) & 15}.${dialect & 15}`);
  }
  if (command !== COMMAND.sessionSetup) return;
  const refused = refusal(status);
  if (refused !== undefined) tell("login-failed", refused);
  else if (status === 0 && (u16le(bytes, body + 2) & NULL_SESSION) !== 0) {
    tell("null-session", "a login without user and password");
  }
}

/** A name by its offset from the header and its length. */
function nameIn(bytes: Uint8Array, message: number, offset: number, length: number, end: number): string {
  const from = message + offset;
  return from + length > end || length === 0 ? "" : wideText(bytes, from, from + length);
}
