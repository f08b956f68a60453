import { scannerByAgent, scannerByPath } from "../../catalog/scanner-signs.js";
import { tellLogin } from "./login-lines.js";
import { programKind } from "./program-bytes.js";
import type { FactTeller, ServiceTalk, SpokenPayload } from "./spoken-payload.js";
import { asciiText, shownText, startsWithText } from "./text-bytes.js";

const HEAD_MAX = 2048;
const NAME_MAX = 80;
const HEADS_MAX = 128;
const METHODS = ["GET ", "POST ", "PUT ", "HEAD ", "OPTIONS ", "DELETE ", "PATCH "] as const;
const DONE = "the server refused the login";

/** HTTP/1, as far as a head begins with a segment. [RFC 9112 §2.1] */
export class HttpTalk implements ServiceTalk {
  readonly service = "http";
  #hasLogin = false;
  #heads = 0;
  /** Of a request whose body begins in the next segment. */
  #sent: string | undefined = undefined;

  read({ bytes, at, end, isFromServer }: SpokenPayload, tell: FactTeller): boolean {
    if (isFromServer) {
      if (startsWithText(bytes, at, end, "HTTP/1.")) this.#response(asciiText(bytes, at, end, 64), tell);
    } else if (isHttp(bytes, at, end)) {
      const head = asciiText(bytes, at, end, HEAD_MAX);
      const bodyAt = head.indexOf("\r\n\r\n");
      this.#request(bodyAt < 0 ? head : head.slice(0, bodyAt), tell);
      if (bodyAt >= 0) this.#body(bytes, at + bodyAt + 4, end, tell);
    } else if (this.#sent !== undefined) this.#body(bytes, at, end, tell);
    return ++this.#heads < HEADS_MAX;
  }

  #response(line: string, tell: FactTeller): void {
    const status = line.slice(9, 12);
    // A redirect may lead to the encrypted form of the service.
    if (/^(2|401)/.test(status)) tell("spoken", shownText(line.slice(0, 8), 8));
    if (status === "401" && this.#hasLogin) tell("login-failed", DONE);
  }

  #request(head: string, tell: FactTeller): void {
    const [, method = "", path = ""] = /^([A-Z]+) (\S*)/.exec(head) ?? [];
    const agent = /\r\nUser-Agent: *([^\r\n]+)/i.exec(head)?.[1] ?? "";
    const scanner = scannerByAgent(agent) ?? scannerByPath(path);
    if (scanner !== undefined) tell("scanner", scanner);
    const basic = /\r\nAuthorization: *Basic +([A-Za-z0-9+/=]+)/i.exec(head)?.[1];
    this.#hasLogin = basic !== undefined;
    if (basic !== undefined) tellBasic(basic, tell);
    this.#sent = method === "POST" || method === "PUT" ? path : undefined;
    if (method === "POST" && /^\/wsman\b/i.test(path)) tell("remote-command", "WinRM");
  }

  #body(bytes: Uint8Array, at: number, end: number, tell: FactTeller): void {
    if (this.#sent === undefined || at >= end) return;
    const kind = programKind(bytes, at, end) ?? kindInForm(bytes, at, end);
    if (kind !== undefined) tell("upload", `${kind} to ${shownText(this.#sent, NAME_MAX)}`);
    this.#sent = undefined;
  }
}

/** Whether a request begins here. */
export function isHttp(bytes: Uint8Array, at: number, end: number): boolean {
  return METHODS.some((method) => startsWithText(bytes, at, end, method));
}

/** What a file in a form is. [RFC 7578 §4.2] */
function kindInForm(bytes: Uint8Array, at: number, end: number): string | undefined {
  if (!startsWithText(bytes, at, end, "--")) return undefined;
  const head = asciiText(bytes, at, end, HEAD_MAX);
  const bodyAt = head.indexOf("\r\n\r\n");
  return bodyAt < 0 ? undefined : programKind(bytes, at + bodyAt + 4, end);
}

function tellBasic(encoded: string, tell: FactTeller): void {
  const text = Buffer.from(encoded, "base64").toString("latin1");
  const colon = text.indexOf(":");
  if (colon > 0) tellLogin(text.slice(0, colon), text.slice(colon + 1), tell);
}
