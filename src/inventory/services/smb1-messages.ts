import { u8, u16le, u32le } from "../../core/bytes.js";
import { plainText, wideText, zeroAt } from "../names/plain-text.js";
import { ntlmLogin } from "./ntlm-login.js";
import { programKind } from "./program-bytes.js";
import { looksLikeRpc, type RpcMessages } from "./rpc-message.js";
import { pipeName, refusal, shareName } from "./smb-words.js";
import type { FactTeller } from "./spoken-payload.js";

/** [MS-CIFS §2.2.2.1] */
const COMMAND = {
  transaction: 0x25,
  write: 0x2f,
  negotiate: 0x72,
  sessionSetup: 0x73,
  treeConnect: 0x75,
  create: 0xa2,
} as const;
const RESPONSE = 0x80;
const UNICODE = 0x8000;
const HEADER_BYTES = 32;
const WORDS = { create: 24, write: 14, transaction: 14, treeConnect: 4, login: 13, extendedLogin: 12 } as const;
const NO_DIALECT = 0xffff;
/** Length of the answer to a challenge under NTLM before version 2. [MS-NLMP §2.2.2.6] */
const OLD_ANSWER_BYTES = 24;

/** Messages of SMB 1 in one session. [MS-CIFS §2.2.3] */
export class Smb1Messages {
  readonly #rpc: RpcMessages;
  #isNullLogin = false;
  #hasPipe = false;

  constructor(rpc: RpcMessages) {
    this.#rpc = rpc;
  }

  /** `end` is that of the message, or of what there is of it. */
  read(bytes: Uint8Array, at: number, end: number, tell: FactTeller): void {
    if (at + HEADER_BYTES + 3 > end) return;
    const command = u8(bytes, at + 4);
    if ((u8(bytes, at + 9) & RESPONSE) !== 0) this.#response(command, bytes, at, tell);
    else this.#request(command, bytes, at, end, tell);
  }

  #response(command: number, bytes: Uint8Array, at: number, tell: FactTeller): void {
    const status = u32le(bytes, at + 5);
    if (command === COMMAND.negotiate) {
      if (u8(bytes, at + HEADER_BYTES) === 0 || u16le(bytes, at + HEADER_BYTES + 1) === NO_DIALECT) return;
    }
    tell("weak", "SMB 1");
    if (command !== COMMAND.sessionSetup) return;
    const refused = refusal(status);
    if (refused !== undefined) tell("login-failed", refused);
    else if (status === 0 && this.#isNullLogin) tell("null-session", "a login without user and password");
  }

  #request(command: number, bytes: Uint8Array, at: number, end: number, tell: FactTeller): void {
    const words = u8(bytes, at + HEADER_BYTES);
    const wordsAt = at + HEADER_BYTES + 1;
    const dataAt = wordsAt + 2 * words + 2;
    if (dataAt > end) return;
    const isWide = (u16le(bytes, at + 10) & UNICODE) !== 0;
    if (command === COMMAND.sessionSetup) this.#login(words, bytes, at, end, tell);
    else if (command === COMMAND.treeConnect && words === WORDS.treeConnect) {
      const share = shareName(textAt(bytes, at, dataAt + u16le(bytes, wordsAt + 6), end, isWide));
      if (share !== undefined) tell("share", share);
    } else if (command === COMMAND.create && words === WORDS.create) this.#create(bytes, at, dataAt, end, isWide, tell);
    else if (command === COMMAND.write && words >= WORDS.write - 2) this.#write(bytes, at, wordsAt, end, tell);
    else if (command === COMMAND.transaction && words >= WORDS.transaction && this.#hasPipe) {
      const from = at + u16le(bytes, wordsAt + 24);
      const to = from + u16le(bytes, wordsAt + 22);
      if (looksLikeRpc(bytes, from, Math.min(to, end))) this.#rpc.read(bytes, from, Math.min(to, end), tell);
    }
  }

  /** [MS-SMB §2.2.4.6.1], [MS-CIFS §2.2.4.53.1] */
  #login(words: number, bytes: Uint8Array, at: number, end: number, tell: FactTeller): void {
    const wordsAt = at + HEADER_BYTES + 1;
    if (words === WORDS.extendedLogin) {
      const login = ntlmLogin(bytes, at, end);
      this.#isNullLogin = login?.isNull === true;
      if (login?.isVersion1 === true) tell("weak", "NTLM version 1");
      return;
    }
    if (words !== WORDS.login) return;
    const dataAt = wordsAt + 2 * words + 2;
    const [plain, wide] = [u16le(bytes, wordsAt + 14), u16le(bytes, wordsAt + 16)];
    const isWide = (u16le(bytes, at + 10) & UNICODE) !== 0;
    const user = textAt(bytes, at, dataAt + plain + wide, end, isWide);
    this.#isNullLogin = plain <= 1 && wide === 0 && user === "";
    if (wide === OLD_ANSWER_BYTES && user !== "") tell("weak", "NTLM version 1");
  }

  #create(bytes: Uint8Array, at: number, dataAt: number, end: number, isWide: boolean, tell: FactTeller): void {
    const pipe = pipeName(textAt(bytes, at, dataAt, end, isWide));
    if (pipe === undefined) return;
    this.#hasPipe = true;
    tell("pipe", pipe);
  }

  /** Offset of the data from the header at word 11, its length at word 10. [MS-CIFS §2.2.4.43.1] */
  #write(bytes: Uint8Array, at: number, wordsAt: number, end: number, tell: FactTeller): void {
    const from = at + u16le(bytes, wordsAt + 22);
    const to = Math.min(end, from + u16le(bytes, wordsAt + 20));
    if (from >= to) return;
    const kind = programKind(bytes, from, to);
    if (kind !== undefined) tell("program", kind);
    else if (this.#hasPipe) this.#rpc.read(bytes, from, to, tell);
  }
}

/** Wide text begins at an even offset of the message. */
function textAt(bytes: Uint8Array, message: number, at: number, end: number, isWide: boolean): string {
  if (at >= end) return "";
  if (!isWide) return plainText(bytes, at, zeroAt(bytes, at, end));
  return wideText(bytes, at + ((at - message) % 2), end);
}
