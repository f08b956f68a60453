import { u16be } from "../core/bytes.js";
import type { Frame } from "../core/frame.js";
import { LAYER, type Packet } from "../core/packet.js";
import { ETHER_TYPE } from "./link/ether-type.js";
import { IP_PROTOCOL } from "./network/ip-protocol.js";
import { takeTcpHeader } from "./transport/tcp.js";

const LINK_TYPE_ETHERNET = 1;
const ETHERNET_BYTES = 14;
const TAG_BYTES = 4;
const IPV4_BYTES = 20;
const TCP_BYTES = 20;
const VERSION_4_WITHOUT_OPTIONS = 0x45;
const FRAGMENT_MASK = 0x3fff;

/**
 * Reads in one go what most frames of a plant are: Ethernet with at most one 802.1Q tag, IPv4 without options, TCP, all
 * of it captured. Returns false, with `packet` as it was, for every other frame, sound or not. The walk from header to
 * header gives the same result and takes more than twice the time.
 */
export function readPlainFrame(frame: Frame, packet: Packet): boolean {
  const { bytes, at, end } = frame;
  const isWhole = frame.wireBytes === end - at && frame.checkSequenceBytes === 0;
  if (!isWhole || frame.linkType !== LINK_TYPE_ETHERNET) return false;
  if (end - at < ETHERNET_BYTES + IPV4_BYTES + TCP_BYTES) return false;
  const isTagged = u16be(bytes, at + 12) === ETHER_TYPE.customerTag;
  const ipAt = at + ETHERNET_BYTES + (isTagged ? TAG_BYTES : 0);
  if (u16be(bytes, ipAt - 2) !== ETHER_TYPE.ipv4 || bytes[ipAt] !== VERSION_4_WITHOUT_OPTIONS) return false;
  if (bytes[ipAt + 9] !== IP_PROTOCOL.tcp || (u16be(bytes, ipAt + 6) & FRAGMENT_MASK) !== 0) return false;
  const tcpAt = ipAt + IPV4_BYTES;
  const payloadAt = tcpAt + ((bytes[tcpAt + 12]! >> 4) << 2);
  const payloadEnd = ipAt + u16be(bytes, ipAt + 2);
  if (payloadAt < tcpAt + TCP_BYTES || payloadAt > payloadEnd || payloadEnd > end) return false;
  takeLink(bytes, at, isTagged, packet);
  packet.bytes = bytes;
  packet.ipVersion = 4;
  packet.sourceAddressAt = ipAt + 12;
  packet.destinationAddressAt = ipAt + 16;
  packet.hopLimit = bytes[ipAt + 8]!;
  packet.identification = u16be(bytes, ipAt + 4);
  takeTcpHeader(bytes, tcpAt, packet);
  packet.payloadAt = payloadAt;
  packet.payloadEnd = payloadEnd;
  packet.cutBytes = 0;
  return true;
}

function takeLink(bytes: Uint8Array, at: number, isTagged: boolean, packet: Packet): void {
  const vlan = isTagged ? u16be(bytes, at + ETHERNET_BYTES) & 0x0fff : 0;
  packet.layer = LAYER.transport;
  packet.link = bytes;
  packet.destinationMacAt = at;
  packet.sourceMacAt = at + 6;
  packet.etherType = ETHER_TYPE.ipv4;
  packet.vlanCount = 0;
  packet.priority = isTagged ? bytes[at + ETHERNET_BYTES]! >> 5 : -1;
  if (vlan !== 0) packet.vlans[packet.vlanCount++] = vlan;
}
