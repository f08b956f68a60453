import { controlServiceAt, symmetricServiceAt } from "../catalog/services.js";
import type { GroupSent } from "../contracts/group-event.js";
import { formatIp } from "../core/address.js";
import { BoundedMap } from "../core/bounded-map.js";
import { i32be, u8, u16be } from "../core/bytes.js";
import { LAYER, type Packet, TRANSPORT } from "../core/packet.js";
import { discoveryOf } from "./discovery-request.js";
import { senderOf } from "./packet-sender.js";
import type { StationTable } from "./station-table.js";

const SEEN_MAX = 32_768;
const DYNAMIC_PORTS_FROM = 49_152;
/** Below this the field is a length: of a frame with an LLC header. [IEEE 802.3 §3.2.6] */
const ETHER_TYPES_FROM = 0x600;

/** What assets send to many at once, told once for each asset and group. Costs a hash per such packet. */
export class GroupReader {
  /** By a hash of sender, group and kind of message. */
  readonly #seen = new BoundedMap<1, number>(SEEN_MAX);
  /** By sender and group, in words. */
  readonly #told = new BoundedMap<1>(SEEN_MAX);
  readonly #stations: StationTable;
  readonly #emit: (event: GroupSent) => void;

  constructor(stations: StationTable, emit: (event: GroupSent) => void) {
    this.#stations = stations;
    this.#emit = emit;
  }

  get evictions(): number {
    return this.#seen.evictions + this.#told.evictions;
  }

  /** Hot: once per frame. */
  packet(packet: Packet): void {
    const { destinationMacAt, sourceMacAt, layer, link } = packet;
    if (destinationMacAt < 0 || sourceMacAt < 0 || (u8(link, destinationMacAt) & 1) === 0) return;
    if (layer === LAYER.transport) {
      if (packet.transport === TRANSPORT.udp || packet.transport === TRANSPORT.tcp) this.#read(packet);
    } else if (layer === LAYER.link) this.#read(packet);
  }

  #read(packet: Packet): void {
    const hash = hashOf(packet);
    if (this.#seen.touch(hash) !== undefined) return;
    this.#seen.set(hash, 1);
    const discovery = discoveryOf(packet);
    const group = discovery ?? groupOf(packet);
    const asset = senderOf(packet, this.#stations);
    const key = `${asset.asset} ${group}`;
    if (this.#told.touch(key) !== undefined) return;
    this.#told.set(key, 1);
    const { time, frame, capture, transport, destinationPort: port, layer } = packet;
    const over = transport === TRANSPORT.tcp ? "tcp" : "udp";
    const isOfIp = layer === LAYER.transport;
    this.#emit({
      type: "group",
      time,
      frame,
      capture,
      asset,
      group,
      isDiscovery: discovery !== undefined,
      isControlPort: isOfIp && isBroadcast(packet) && isControlPort(port),
      isHousekeeping: isOfIp && symmetricServiceAt(over, port) !== undefined,
    });
  }
}

function hashOf(packet: Packet): number {
  const { link, sourceMacAt, destinationMacAt, bytes, payloadAt, payloadEnd, layer } = packet;
  let hash = Math.imul(i32be(link, sourceMacAt + 2) ^ u16be(link, sourceMacAt), 0x01000193);
  hash = Math.imul(hash ^ i32be(link, destinationMacAt + 2) ^ packet.etherType, 0x01000193) ^ (hash >>> 13);
  if (layer === LAYER.transport) {
    hash = Math.imul(hash ^ (packet.destinationPort << 8) ^ packet.transport, 0x01000193) ^ (hash >>> 15);
    hash = Math.imul(hash ^ i32be(bytes, packet.sourceAddressAt), 0x01000193);
  }
  // What tells requests apart stands at the beginning.
  const count = Math.min(payloadEnd - payloadAt, 2);
  for (let i = 0; i < count; i++) hash = Math.imul(hash ^ u8(bytes, payloadAt + i), 0x01000193);
  return hash | 0;
}

function groupOf(packet: Packet): string {
  const { layer, etherType, transport, destinationPort, bytes, destinationAddressAt, ipVersion } = packet;
  if (layer !== LAYER.transport) {
    return etherType < ETHER_TYPES_FROM ? "llc" : `ether/${etherType.toString(16).padStart(4, "0")}`;
  }
  const address = isBroadcast(packet) ? "broadcast" : formatIp(bytes, destinationAddressAt, ipVersion);
  const port = destinationPort >= DYNAMIC_PORTS_FROM ? "dynamic" : String(destinationPort);
  return `${address}/${transport === TRANSPORT.tcp ? "tcp" : "udp"}/${port}`;
}

/** Whatever it is sent over. */
function isControlPort(port: number): boolean {
  return controlServiceAt("tcp", port) !== undefined || controlServiceAt("udp", port) !== undefined;
}

function isBroadcast({ link, destinationMacAt }: Packet): boolean {
  return i32be(link, destinationMacAt) === -1 && u16be(link, destinationMacAt + 4) === 0xffff;
}
