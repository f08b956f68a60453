import type { NeighbourSaid, Party } from "../contracts/sensor-event.js";
import { formatIp, formatMac } from "../core/address.js";
import { u8, u16be } from "../core/bytes.js";
import { LAYER, type Packet, TRANSPORT } from "../core/packet.js";
import { addressScope } from "./address-scope.js";
import { stationOf } from "./packet-station.js";
import type { StationTable } from "./station-table.js";

const ARP_BYTES = 28;
const ARP = { request: 1, reply: 2 } as const;
/** [RFC 4861 §4.2, §4.3, §4.4] */
const ND = { routerAdvertisement: 134, neighbourSolicitation: 135, neighbourAdvertisement: 136 } as const;
const ROUTER_HEADER_BYTES = 16;
const NEIGHBOUR_HEADER_BYTES = 24;
const TARGET_AT = 8;
const OVERRIDE_FLAG = 0x20;
const OPTION = { sourceLinkAddress: 1, targetLinkAddress: 2 } as const;
const OPTIONS_MAX = 16;
/** A message that a router has passed on is not of this link. [RFC 4861 §7.1.1] */
const HOP_LIMIT = 255;

type Says = NeighbourSaid["says"];

/** From ARP and Neighbor Discovery to what is said of an address. */
export class NeighbourReader {
  readonly #stations: StationTable;
  readonly #emit: (event: NeighbourSaid) => void;

  constructor(stations: StationTable, emit: (event: NeighbourSaid) => void) {
    this.#stations = stations;
    this.#emit = emit;
  }

  packet(packet: Packet): void {
    if (packet.layer === LAYER.arp) this.#arp(packet);
    else if (packet.layer === LAYER.transport && packet.transport === TRANSPORT.icmp6) this.#discovery(packet);
  }

  /** [RFC 826], [RFC 5227 §1.1, §3] */
  #arp(packet: Packet): void {
    const { bytes, arpAt } = packet;
    if (bytes.length < arpAt + ARP_BYTES) return;
    const operation = u16be(bytes, arpAt + 6);
    if (operation !== ARP.request && operation !== ARP.reply) return;
    const holderIp = formatIp(bytes, arpAt + 14, 4);
    const targetIp = formatIp(bytes, arpAt + 24, 4);
    const isToAll = holderIp === targetIp || (operation === ARP.reply && !isUnicast(packet));
    const says = isToAll ? "announce" : operation === ARP.request ? "ask" : "answer";
    const holder = this.#party(packet, formatMac(bytes, arpAt + 8), holderIp);
    this.#tell(packet, says, holder, isToAll ? undefined : targetIp, true);
  }

  #discovery(packet: Packet): void {
    const { bytes, payloadAt, payloadEnd } = packet;
    if (packet.hopLimit !== HOP_LIMIT || payloadEnd - payloadAt < ROUTER_HEADER_BYTES) return;
    const type = u8(bytes, payloadAt);
    if (type === ND.routerAdvertisement) {
      this.#tellFrom(packet, "router", formatIp(bytes, packet.sourceAddressAt, 6), undefined, ROUTER_HEADER_BYTES);
    } else if (payloadEnd - payloadAt >= NEIGHBOUR_HEADER_BYTES) {
      const target = formatIp(bytes, payloadAt + TARGET_AT, 6);
      if (type === ND.neighbourSolicitation) {
        this.#tellFrom(packet, "ask", formatIp(bytes, packet.sourceAddressAt, 6), target, NEIGHBOUR_HEADER_BYTES);
      } else if (type === ND.neighbourAdvertisement) {
        this.#advertisement(packet, target);
      }
    }
  }

  #advertisement(packet: Packet, claimed: string): void {
    const { bytes, payloadAt } = packet;
    const told = formatIp(bytes, packet.destinationAddressAt, 6);
    const isToAll = told.startsWith("ff");
    const mac = linkAddress(packet, NEIGHBOUR_HEADER_BYTES, OPTION.targetLinkAddress);
    const isOverride = (u8(bytes, payloadAt + 4) & OVERRIDE_FLAG) !== 0;
    const holder = this.#party(packet, mac ?? sourceMac(packet), claimed);
    this.#tell(packet, isToAll ? "announce" : "answer", holder, isToAll ? undefined : told, isOverride);
  }

  /** Of the message's source, whose link address is an option. */
  #tellFrom(packet: Packet, says: Says, ip: string, target: string | undefined, headerBytes: number): void {
    const mac = linkAddress(packet, headerBytes, OPTION.sourceLinkAddress);
    this.#tell(packet, says, this.#party(packet, mac ?? sourceMac(packet), ip), target, mac !== undefined);
  }

  #tell(packet: Packet, says: Says, holder: Party, target: string | undefined, isOverride: boolean): void {
    const { time, frame, capture } = packet;
    const mac = sourceMac(packet);
    const sender = mac === holder.mac ? holder : this.#party(packet, mac, undefined);
    const isTold = isUnicast(packet);
    this.#emit({
      type: "neighbour",
      time,
      frame,
      capture,
      says,
      sender,
      holder,
      target,
      isUnicast: isTold,
      isOverride,
    });
  }

  #party(packet: Packet, mac: string | undefined, address: string | undefined): Party {
    const ip = address === undefined || addressScope(address) === "none" ? undefined : address;
    const station = stationOf(packet, mac);
    return { asset: this.#stations.assetId(station, ip), station, mac, ip, port: undefined };
  }
}

function sourceMac(packet: Packet): string | undefined {
  return packet.sourceMacAt < 0 ? undefined : formatMac(packet.link, packet.sourceMacAt);
}

function isUnicast(packet: Packet): boolean {
  return packet.destinationMacAt >= 0 && (u8(packet.link, packet.destinationMacAt) & 1) === 0;
}

/** Option: type, length in units of 8 bytes, link address. [RFC 4861 §4.6.1] */
function linkAddress({ bytes, payloadAt, payloadEnd }: Packet, from: number, wanted: number): string | undefined {
  let at = payloadAt + from;
  for (let i = 0; i < OPTIONS_MAX && at + 8 <= payloadEnd; i++) {
    const lengthBytes = 8 * u8(bytes, at + 1);
    if (lengthBytes === 0) return undefined;
    if (u8(bytes, at) === wanted) return formatMac(bytes, at + 2);
    at += lengthBytes;
  }
  return undefined;
}
