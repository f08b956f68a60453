import type { GatewayPart, GatewayShown } from "../contracts/gateway-event.js";
import { BoundedMap } from "../core/bounded-map.js";
import { i32be, u8, u16be } from "../core/bytes.js";
import { type Packet, TRANSPORT } from "../core/packet.js";
import { senderOf } from "./packet-sender.js";
import type { StationTable } from "./station-table.js";

const SHOWN_MAX = 16_384;
const PORT = { dns: 53, dhcpServer: 67, dhcpClient: 68, hsrp: 1985 } as const;
const PROTOCOL = { ospf: 89, vrrp: 112 } as const;

const BOOT_REPLY = 2;
const COOKIE_AT = 236;
const COOKIE = 0x63825363;
const DNS_HEADER_BYTES = 12;
const DNS_RESPONSE = 0x8000;
/** Redirect messages. [RFC 792], [RFC 4861 §4.5] */
const REDIRECT = { icmp: 5, icmp6: 137 } as const;
const HOP_LIMIT = 255;
/** Type of a hello message. [RFC 2328 §A.3.2] */
const OSPF_HELLO = 1;

/** Tells who gives out addresses, answers for names, redirects, or speaks as a router: once for each asset and part. */
export class GatewayReader {
  readonly #shown = new BoundedMap<1>(SHOWN_MAX);
  readonly #stations: StationTable;
  readonly #emit: (event: GatewayShown) => void;
  /** Whom it was told of last: name servers answer often. */
  readonly #latest = { macHigh: -1, macLow: 0, address: 0, part: "" };

  constructor(stations: StationTable, emit: (event: GatewayShown) => void) {
    this.#stations = stations;
    this.#emit = emit;
  }

  get evictions(): number {
    return this.#shown.evictions;
  }

  /** Hot: once per UDP packet, and per packet that is neither TCP nor UDP. */
  packet(packet: Packet): void {
    const { transport, sourcePort } = packet;
    if (transport === TRANSPORT.udp) {
      if (sourcePort === PORT.dns) this.#dns(packet);
      else if (sourcePort === PORT.dhcpServer) this.#dhcp(packet);
      else if (sourcePort === PORT.hsrp) this.#tell(packet, "hsrp");
    } else if (transport === TRANSPORT.icmp || transport === TRANSPORT.icmp6) this.#icmp(packet);
    else if (transport === PROTOCOL.vrrp) this.#tell(packet, "vrrp");
    else if (transport === PROTOCOL.ospf) this.#ospf(packet);
  }

  /** An answer to a client, not one that a relay passes on. [RFC 2131 §2] */
  #dhcp(packet: Packet): void {
    const { bytes, payloadAt: at, payloadEnd: end, destinationPort } = packet;
    if (destinationPort !== PORT.dhcpClient || end - at < COOKIE_AT + 4) return;
    if (u8(bytes, at) === BOOT_REPLY && i32be(bytes, at + COOKIE_AT) === COOKIE) this.#tell(packet, "dhcp");
  }

  /** [RFC 1035 §4.1.1] */
  #dns(packet: Packet): void {
    const { bytes, payloadAt: at, payloadEnd: end } = packet;
    if (end - at < DNS_HEADER_BYTES || packet.destinationPort === PORT.dns) return;
    const isAnswer = (u16be(bytes, at + 2) & DNS_RESPONSE) !== 0 && u16be(bytes, at + 4) > 0;
    if (isAnswer && u16be(bytes, at + 6) > 0) this.#tell(packet, "dns");
  }

  #icmp(packet: Packet): void {
    const { bytes, payloadAt: at, payloadEnd: end, transport } = packet;
    if (at >= end) return;
    const type = u8(bytes, at);
    if (
      transport === TRANSPORT.icmp ? type === REDIRECT.icmp : type === REDIRECT.icmp6 && packet.hopLimit === HOP_LIMIT
    )
      this.#tell(packet, "redirect");
  }

  #ospf(packet: Packet): void {
    const { bytes, payloadAt: at, payloadEnd: end } = packet;
    if (end - at >= 2 && u8(bytes, at + 1) === OSPF_HELLO) this.#tell(packet, "ospf");
  }

  #tell(packet: Packet, part: GatewayPart): void {
    const { time, frame, capture, link, sourceMacAt } = packet;
    const latest = this.#latest;
    const macHigh = sourceMacAt < 0 ? 0 : u16be(link, sourceMacAt);
    const macLow = sourceMacAt < 0 ? 0 : i32be(link, sourceMacAt + 2);
    const address = i32be(packet.bytes, packet.sourceAddressAt);
    if (latest.macHigh === macHigh && latest.macLow === macLow && latest.address === address && latest.part === part) {
      return;
    }
    Object.assign(latest, { macHigh, macLow, address, part });
    const asset = senderOf(packet, this.#stations);
    const key = `${asset.asset} ${part}`;
    if (this.#shown.touch(key) !== undefined) return;
    this.#shown.set(key, 1);
    this.#emit({ type: "gateway", time, frame, capture, asset, part });
  }
}
