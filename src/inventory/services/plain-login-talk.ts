import type { SpokenService } from "../../contracts/service-event.js";
import { u8 } from "../../core/bytes.js";
import { plainText } from "../names/plain-text.js";
import type { FactTeller, ServiceTalk, SpokenPayload } from "./spoken-payload.js";
import { asciiText, shownText } from "./text-bytes.js";

const PACKETS_MAX = 32;
const NAME_MAX = 64;

/** What a payload of either side shows of a simple service. */
type Look = (payload: SpokenPayload, tell: FactTeller) => void;

/** A service of which the first packets tell all that is asked. */
export class PlainLoginTalk implements ServiceTalk {
  readonly service: SpokenService;
  readonly #look: Look;
  #packets = 0;

  constructor(service: SpokenService, look: Look) {
    this.service = service;
    this.#look = look;
  }

  read(payload: SpokenPayload, tell: FactTeller): boolean {
    this.#look(payload, tell);
    return ++this.#packets < PACKETS_MAX;
  }
}

/** SMTP: greeting, and a login that is not encrypted. [RFC 5321 §4.2], [RFC 4954 §4] */
export const lookAtSmtp: Look = ({ bytes, at, end, isFromServer }, tell) => {
  const line = asciiText(bytes, at, end, 128);
  if (isFromServer && line.startsWith("220")) tell("spoken", shownText(line.slice(4), NAME_MAX));
  if (!isFromServer && /^AUTH (PLAIN|LOGIN)/i.test(line)) tell("credentials", "AUTH");
  if (isFromServer && line.startsWith("535")) tell("login-failed", "535");
};

/** rlogin: names of both users after a zero. [RFC 1282 §1] */
export const lookAtRlogin: Look = ({ bytes, at, end, isFromServer }, tell) => {
  if (isFromServer || u8(bytes, at) !== 0) return;
  const [local = "", remote = ""] = asciiText(bytes, at + 1, end, 128).split("\0");
  tell("spoken", "");
  if (remote !== "") tell("credentials", shownText(remote === "" ? local : remote, NAME_MAX));
};

/** LDAP: a bind with a password in the clear. [RFC 4511 §4.2] */
export const lookAtLdap: Look = ({ bytes, at, end, isFromServer }, tell) => {
  if (isFromServer || end - at < 14 || u8(bytes, at) !== 0x30) return;
  let i = at + (u8(bytes, at + 1) < 0x80 ? 2 : 2 + (u8(bytes, at + 1) & 0x7f));
  if (u8(bytes, i) !== 2) return;
  i += 2 + u8(bytes, i + 1);
  if (u8(bytes, i) !== 0x60) return;
  i += u8(bytes, i + 1) < 0x80 ? 2 : 2 + (u8(bytes, i + 1) & 0x7f);
  if (u8(bytes, i) !== 2 || u8(bytes, i + 3) !== 4) return;
  const nameAt = i + 5;
  const nameEnd = nameAt + u8(bytes, i + 4);
  if (nameEnd + 2 > end || u8(bytes, nameEnd) !== 0x80 || u8(bytes, nameEnd + 1) === 0) return;
  tell("spoken", "simple bind");
  tell("credentials", plainText(bytes, nameAt, nameEnd).slice(0, NAME_MAX));
};
