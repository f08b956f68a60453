import { formatIp, formatMac } from "../../core/address.js";
import { u8, u16be } from "../../core/bytes.js";
import type { NameReader } from "./passed-payload.js";
import { plainText } from "./plain-text.js";

/** [IEEE 802.1AB §8.5] */
const TLV = { end: 0, chassis: 1, systemName: 5, systemDescription: 6 } as const;
const CHASSIS = { mac: 4, networkAddress: 5 } as const;
const IPV4 = 1;
const TLVS_MAX = 64;

/** Chassis, name and description of the station that advertises itself. TLV: type (7 bits), length (9 bits), value. */
export const lldpNames: NameReader = ({ bytes, at, end }, tell) => {
  let i = at;
  for (let tlvs = 0; tlvs < TLVS_MAX && i + 2 <= end; tlvs++) {
    const head = u16be(bytes, i);
    const [type, from, to] = [head >> 9, i + 2, i + 2 + (head & 0x1ff)];
    if (type === TLV.end || to > end) return;
    if (type === TLV.chassis) tell("lldp-chassis", chassisText(bytes, from, to));
    else if (type === TLV.systemName) tell("lldp-system", plainText(bytes, from, to));
    else if (type === TLV.systemDescription) tell("lldp-description", plainText(bytes, from, to));
    i = to;
  }
};

function chassisText(bytes: Uint8Array, from: number, to: number): string | undefined {
  if (to - from < 2) return undefined;
  const subtype = u8(bytes, from);
  if (subtype === CHASSIS.mac) return to - from === 7 ? formatMac(bytes, from + 1) : undefined;
  if (subtype !== CHASSIS.networkAddress) return plainText(bytes, from + 1, to);
  return u8(bytes, from + 1) === IPV4 && to - from === 6 ? formatIp(bytes, from + 2, 4) : undefined;
}
