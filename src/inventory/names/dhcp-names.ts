import { hex, i32be, u8, u16be } from "../../core/bytes.js";
import type { NameReader } from "./passed-payload.js";
import { plainText } from "./plain-text.js";

const BOOT_REQUEST = 1;
const ETHERNET = 0x0106;
const CLIENT_ADDRESS_AT = 28;
const RELAY_AT = 24;
const COOKIE_AT = 236;
const COOKIE = 0x63825363;
/** [RFC 2132 §3.14, §9.8, §9.13] */
const OPTION = { pad: 0, hostName: 12, parameters: 55, vendorClass: 60, end: 255 } as const;
const OPTIONS_MAX = 64;

/**
 * What a client says in its own request, not one that a relay or a bridge passes on [RFC 2131 §2]. The options asked
 * for, in their order, tell operating systems apart.
 */
export const dhcpNames: NameReader = ({ bytes, at, end, sourceMac }, tell) => {
  if (end - at < COOKIE_AT + 4 || u8(bytes, at) !== BOOT_REQUEST || u16be(bytes, at + 1) !== ETHERNET) return;
  if (i32be(bytes, at + COOKIE_AT) !== COOKIE || i32be(bytes, at + RELAY_AT) !== 0) return;
  const client = hex(bytes, at + CLIENT_ADDRESS_AT, at + CLIENT_ADDRESS_AT + 6);
  if (sourceMac()?.replaceAll(":", "") !== client) return;
  let i = at + COOKIE_AT + 4;
  for (let options = 0; options < OPTIONS_MAX && i < end; options++) {
    const code = u8(bytes, i);
    if (code === OPTION.end) return;
    if (code === OPTION.pad) {
      i++;
      continue;
    }
    const from = i + 2;
    const to = from + (i + 1 < end ? u8(bytes, i + 1) : 0);
    if (to > end) return;
    if (code === OPTION.hostName) tell("dhcp-hostname", plainText(bytes, from, to));
    else if (code === OPTION.vendorClass) tell("dhcp-vendor-class", plainText(bytes, from, to));
    else if (code === OPTION.parameters) tell("dhcp-fingerprint", bytes.subarray(from, to).join(","));
    i = to;
  }
};
