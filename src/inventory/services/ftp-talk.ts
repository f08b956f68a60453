import { tellLogin } from "./login-lines.js";
import type { FactTeller, ServiceTalk, SpokenPayload } from "./spoken-payload.js";
import { asciiText, shownText } from "./text-bytes.js";

const LINE_MAX = 256;
const NAME_MAX = 80;

/** FTP, its control connection. [RFC 959 §4.1] */
export class FtpTalk implements ServiceTalk {
  readonly service = "ftp";
  #user = "";
  /** A reply is due to the password. */
  #isAsked = false;

  read({ bytes, at, end, isFromServer }: SpokenPayload, tell: FactTeller): boolean {
    const line = asciiText(bytes, at, end, LINE_MAX);
    if (isFromServer) this.#reply(line, tell);
    else this.#command(line, tell);
    return true;
  }

  #reply(line: string, tell: FactTeller): void {
    const code = line.slice(0, 3);
    if (code === "220") tell("spoken", shownText(line.slice(4), NAME_MAX));
    if (code === "530" && this.#isAsked) tell("login-failed", "530");
    if (/^[25]/.test(code)) this.#isAsked = false;
  }

  #command(line: string, tell: FactTeller): void {
    const [, verb = "", argument = ""] = /^([A-Za-z]{3,4})(?: ([^\r\n]*))?/.exec(line) ?? [];
    switch (verb.toUpperCase()) {
      case "USER":
        this.#user = argument;
        break;
      case "PASS":
        this.#isAsked = true;
        tellLogin(this.#user, argument, tell);
        break;
      case "STOR":
      case "STOU":
      case "APPE":
        tell("upload", shownText(argument, NAME_MAX));
        break;
      case "RETR":
        tell("download", shownText(argument, NAME_MAX));
        break;
    }
  }
}
