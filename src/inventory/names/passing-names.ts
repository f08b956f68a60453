import type { NameKind, Party } from "../../contracts/sensor-event.js";
import { formatIp, formatMac } from "../../core/address.js";
import { u8 } from "../../core/bytes.js";
import { LAYER, type Packet, TRANSPORT } from "../../core/packet.js";
import { addressScope } from "../address-scope.js";
import { stationOf } from "../packet-station.js";
import type { StationTable } from "../station-table.js";
import { dhcpNames } from "./dhcp-names.js";
import { httpNames } from "./http-names.js";
import { lldpNames } from "./lldp-names.js";
import { mdnsNames } from "./mdns-names.js";
import { netbiosDatagramNames, netbiosNames } from "./netbios-names.js";
import type { NameReader, PassedPayload } from "./passed-payload.js";
import { smbNames } from "./smb-names.js";

const ETHER_TYPE_LLDP = 0x88cc;

/** Readers by the sender's port. */
const DATAGRAM_READERS: ReadonlyMap<number, NameReader> = new Map([
  [68, dhcpNames],
  [137, netbiosNames],
  [138, netbiosDatagramNames],
  [5353, mdnsNames],
]);
/** By the server's port, whoever sends. */
const SEGMENT_READERS: ReadonlyMap<number, NameReader> = new Map([
  [139, smbNames],
  [445, smbNames],
]);
/** By the port of the server that sends. */
const ANSWER_READERS: ReadonlyMap<number, NameReader> = new Map(
  [80, 8000, 8080, 8081, 8088].map((port) => [port, httpNames]),
);

const IS_READ = { no: 0, udp: 1, tcp: 2 } as const;

/** Told what the sender of the packet at hand is called. */
export type PassingNameListener = (asset: Party, kind: NameKind, name: string, packet: Packet) => void;

/** Names in protocols that nobody decodes, read as they pass: a look at the port decides for most packets. */
export class PassingNames implements PassedPayload {
  readonly #ports = new Uint8Array(65_536);
  readonly #stations: StationTable;
  readonly #listener: PassingNameListener;
  #packet: Packet | undefined = undefined;

  constructor(stations: StationTable, listener: PassingNameListener) {
    this.#stations = stations;
    this.#listener = listener;
    for (const port of DATAGRAM_READERS.keys()) this.#ports[port] = IS_READ.udp;
    for (const port of [...SEGMENT_READERS.keys(), ...ANSWER_READERS.keys()]) this.#ports[port] = IS_READ.tcp;
  }

  get bytes(): Uint8Array {
    return this.#given.bytes;
  }

  get at(): number {
    return this.#given.payloadAt;
  }

  get end(): number {
    return this.#given.payloadEnd;
  }

  readonly sourceIp = (): string | undefined => {
    const { layer, bytes, sourceAddressAt, ipVersion } = this.#given;
    return layer < LAYER.network ? undefined : formatIp(bytes, sourceAddressAt, ipVersion);
  };

  readonly sourceMac = (): string | undefined => {
    const { link, sourceMacAt } = this.#given;
    return sourceMacAt < 0 || (u8(link, sourceMacAt) & 1) === 1 ? undefined : formatMac(link, sourceMacAt);
  };

  /** Hot: once per TCP or UDP packet. */
  packet(packet: Packet): void {
    if (packet.payloadEnd === packet.payloadAt) return;
    const ports = this.#ports;
    if ((u8(ports, packet.sourcePort) | u8(ports, packet.destinationPort)) !== IS_READ.no) this.#read(packet);
  }

  /** A packet of any other kind. */
  otherPacket(packet: Packet): void {
    if (packet.layer === LAYER.link && packet.etherType === ETHER_TYPE_LLDP) this.#tellAll(packet, lldpNames);
  }

  #read(packet: Packet): void {
    const { sourcePort, destinationPort } = packet;
    const reader =
      packet.transport === TRANSPORT.udp
        ? DATAGRAM_READERS.get(sourcePort)
        : (SEGMENT_READERS.get(sourcePort) ?? SEGMENT_READERS.get(destinationPort) ?? ANSWER_READERS.get(sourcePort));
    if (reader !== undefined) this.#tellAll(packet, reader);
  }

  #tellAll(packet: Packet, reader: NameReader): void {
    this.#packet = packet;
    reader(this, (kind, name) => {
      if (name !== undefined && name !== "") this.#listener(this.#sender(packet), kind, name, packet);
    });
  }

  get #given(): Packet {
    return this.#packet as Packet;
  }

  #sender(packet: Packet): Party {
    const mac = this.sourceMac();
    const address = this.sourceIp();
    const ip = address === undefined || addressScope(address) === "none" ? undefined : address;
    const station = stationOf(packet, mac);
    return { asset: this.#stations.assetId(station, ip), station, mac, ip, port: undefined };
  }
}
