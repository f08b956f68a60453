import { u8 } from "../../core/bytes.js";
import { tellLogin } from "./login-lines.js";
import type { FactTeller, ServiceTalk, SpokenPayload } from "./spoken-payload.js";
import { asciiText } from "./text-bytes.js";

/** [RFC 854], [RFC 855] */
const INTERPRET = 0xff;
const WILL = 0xfb;
const DONT = 0xfe;
const SUBNEGOTIATION = 0xfa;
const SUBNEGOTIATION_END = 0xf0;
const TEXT_MAX = 512;
const LINE_MAX = 64;
const PACKETS_MAX = 512;

/** Telnet: prompts of the server and what is typed at them, a character or a line at a time. */
export class TelnetTalk implements ServiceTalk {
  readonly service = "telnet";
  #asked: "user" | "password" | undefined = undefined;
  #user = "";
  #typed = "";
  #packets = 0;

  read(payload: SpokenPayload, tell: FactTeller): boolean {
    const text = withoutCommands(payload);
    if (payload.isFromServer) this.#shown(text, tell);
    else this.#type(text, tell);
    return ++this.#packets < PACKETS_MAX;
  }

  #shown(text: string, tell: FactTeller): void {
    tell("spoken", "");
    if (/(login|user ?name|user|account) ?: *$/i.test(text)) this.#ask("user");
    else if (/pass(word|code) ?: *$/i.test(text)) this.#ask("password");
    else if (/(login|authentication|password) (incorrect|failed|failure)|access denied|bad password/i.test(text)) {
      tell("login-failed", "refused");
    }
  }

  #ask(what: "user" | "password"): void {
    this.#asked = what;
    this.#typed = "";
  }

  #type(text: string, tell: FactTeller): void {
    if (this.#asked === undefined) return;
    for (const character of text) {
      if (character === "\r" || character === "\n" || character === "\0") {
        if (this.#typed !== "" || this.#asked === "password") this.#enter(tell);
        if (this.#asked === undefined) return;
      } else if (character === "\x7f" || character === "\b") this.#typed = this.#typed.slice(0, -1);
      else if (this.#typed.length < LINE_MAX) this.#typed += character;
    }
  }

  #enter(tell: FactTeller): void {
    if (this.#asked === "user") this.#user = this.#typed;
    else tellLogin(this.#user, this.#typed, tell);
    this.#asked = undefined;
    this.#typed = "";
  }
}

/** Whether a negotiation of Telnet begins here. */
export function isTelnet(bytes: Uint8Array, at: number, end: number): boolean {
  return end - at >= 3 && u8(bytes, at) === INTERPRET && u8(bytes, at + 1) >= WILL && u8(bytes, at + 1) <= DONT;
}

function withoutCommands({ bytes, at, end }: SpokenPayload): string {
  let text = "";
  const to = Math.min(end, at + TEXT_MAX);
  for (let i = at; i < to; i++) {
    if (u8(bytes, i) !== INTERPRET) text += asciiText(bytes, i, to, 1);
    else if (u8(bytes, i + 1) >= WILL && u8(bytes, i + 1) <= DONT) i += 2;
    else if (u8(bytes, i + 1) === SUBNEGOTIATION) i = subnegotiationEnd(bytes, i, to);
    else i++;
  }
  return text;
}

function subnegotiationEnd(bytes: Uint8Array, at: number, end: number): number {
  for (let i = at + 2; i + 1 < end; i++) {
    if (u8(bytes, i) === INTERPRET && u8(bytes, i + 1) === SUBNEGOTIATION_END) return i + 1;
  }
  return end;
}
