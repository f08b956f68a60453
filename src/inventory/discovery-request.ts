import { u8, u16be } from "../core/bytes.js";
import { LAYER, type Packet, TRANSPORT } from "../core/packet.js";

const PROFINET = 0x8892;
/** Frame identifier of DCP Identify requests. [IEC 61158-6-10 §4.3] */
const DCP_IDENTIFY = 0xfefe;
const PORT = { ssdp: 1900, wsDiscovery: 3702, mdns: 5353, etherNetIp: 44_818, bacnet: 47_808 } as const;
/** Command List Identity, lowest byte first. */
const LIST_IDENTITY = 0x6300;
const BVLC_BROADCAST = 0x810b;
const BACNET_AT = 4;
/** Unconfirmed request, and the services Who-Is and Who-Has. */
const UNCONFIRMED = 0x10;
const WHO_HAS = 7;
const WHO_IS = 8;
/** Control octet of the network layer: a destination follows. */
const HAS_DESTINATION = 0x20;
const TEXT_MAX = 2048;
const DNS_HEADER_BYTES = 12;

/** Name of the request by which the sender asks everyone who they are; undefined for anything else. */
export function discoveryOf(packet: Packet): string | undefined {
  const { layer, transport, etherType, bytes, payloadAt: at, payloadEnd: end, destinationPort } = packet;
  if (end - at < 2) return undefined;
  if (layer === LAYER.link) {
    return etherType === PROFINET && u16be(bytes, at) === DCP_IDENTIFY ? "profinet/identify" : undefined;
  }
  if (transport !== TRANSPORT.udp) return undefined;
  switch (destinationPort) {
    case PORT.etherNetIp:
      return u16be(bytes, at) === LIST_IDENTITY ? "ethernet-ip/list-identity" : undefined;
    case PORT.bacnet:
      return isWho(bytes, at, end) ? "bacnet/who-is" : undefined;
    case PORT.ssdp:
      return startsWith(bytes, at, end, "M-SEARCH") ? "ssdp/m-search" : undefined;
    case PORT.wsDiscovery:
      return holds(bytes, at, end, "Probe>") && !holds(bytes, at, end, "ProbeMatches")
        ? "ws-discovery/probe"
        : undefined;
    case PORT.mdns:
      return startsWith(bytes, at + DNS_HEADER_BYTES + 1, end, "_services") ? "mdns/enumerate-services" : undefined;
    default:
      return undefined;
  }
}

/** Who-Is or Who-Has in a broadcast, with or without a destination network. */
function isWho(bytes: Uint8Array, at: number, end: number): boolean {
  if (end - at < BACNET_AT + 4 || u16be(bytes, at) !== BVLC_BROADCAST) return false;
  let apdu = at + BACNET_AT + 2;
  if ((u8(bytes, at + BACNET_AT + 1) & HAS_DESTINATION) !== 0) {
    // Network (2), length of the address, the address, hop count.
    if (apdu + 3 > end) return false;
    apdu += 4 + u8(bytes, apdu + 2);
  }
  if (apdu + 2 > end || u8(bytes, apdu) !== UNCONFIRMED) return false;
  const service = u8(bytes, apdu + 1);
  return service === WHO_IS || service === WHO_HAS;
}

function startsWith(bytes: Uint8Array, at: number, end: number, text: string): boolean {
  if (end - at < text.length) return false;
  for (let i = 0; i < text.length; i++) if (u8(bytes, at + i) !== text.charCodeAt(i)) return false;
  return true;
}

function holds(bytes: Uint8Array, at: number, end: number, text: string): boolean {
  const last = Math.min(end, at + TEXT_MAX) - text.length;
  for (let from = at; from <= last; from++) if (startsWith(bytes, from, end, text)) return true;
  return false;
}
