import type { AddressMoved, Party } from "../contracts/sensor-event.js";
import type { TableFill } from "../contracts/sensor-health.js";
import { formatIp, formatMac } from "../core/address.js";
import { BoundedMap } from "../core/bounded-map.js";
import { i32be, u8, u16be } from "../core/bytes.js";
import { LAYER, type Packet } from "../core/packet.js";
import type { PacketTime } from "../core/packet-time.js";
import { WordTable } from "../core/word-table.js";
import { AddressHolders } from "./address-holders.js";
import { addressScope } from "./address-scope.js";
import type { DisplacedCounts } from "./interval-meter.js";
import { stationOf } from "./packet-station.js";
import { Activity, type Sighting } from "./sighting.js";
import { type KnownStation, type Station, StationTable } from "./station-table.js";

const SIGHTINGS_MAX = 40_000;
const ASSETS_MAX = 20_000;
const ADDRESSES_MAX = 16;
const ARP_BYTES = 28;
/** Words of a sighting's key: MAC (2), VLANs, kind of address, address (4). */
const KEY_WORDS = 8;
const BY_ARP = 1;
const NO_ADDRESS = 0;

/** Of senders on a link without addresses. */
const NO_STATION: Station = { isRouter: false, ownIps: [], ips: [], subnets: [], prefixes: [] };

/** Told what is new of senders. */
export interface SenderListener {
  /** A further sighting of an asset, or one that turned out to be of this asset. */
  sender(asset: Party, sighting: Sighting): void;
  /** An asset or address not seen before in this run. */
  seen(asset: Party, isNew: boolean, address: string | undefined, packet: Packet): void;
  moved(event: AddressMoved): void;
}

/** Sizes of the tables, and what was let go by table. */
export interface SenderCounters {
  readonly sightings: number;
  readonly assets: number;
  readonly displaced: DisplacedCounts;
  readonly tables: Readonly<Record<"senders" | "assets" | "stations", TableFill>>;
}

/**
 * Every sender of the traffic: MAC and address from each frame, and what ARP senders claim. A sender seen before costs
 * one look into a table and no allocation.
 */
export class SenderTable {
  readonly stations: StationTable;
  readonly #sightings = new WordTable<Sighting>(KEY_WORDS, SIGHTINGS_MAX);
  /** Addresses by asset, of this run. */
  readonly #assets = new BoundedMap<string[]>(ASSETS_MAX);
  readonly #holders: AddressHolders;
  readonly #listener: SenderListener;

  constructor(known: Iterable<KnownStation>, listener: SenderListener) {
    this.stations = new StationTable(known);
    this.#holders = new AddressHolders(this.stations, (event) => listener.moved(event));
    this.#listener = listener;
  }

  get counters(): SenderCounters {
    return {
      sightings: this.#sightings.size,
      assets: this.#assets.size,
      displaced: {
        senders: this.#sightings.evictions,
        assets: this.#assets.evictions,
        stations: this.stations.evictions,
        addresses: this.#holders.evictions,
      },
      tables: {
        senders: { size: this.#sightings.size, limit: SIGHTINGS_MAX },
        assets: { size: this.#assets.size, limit: ASSETS_MAX },
        stations: this.stations.fill,
      },
    };
  }

  sightings(): Iterable<Sighting> {
    return this.#sightings.values();
  }

  /** Hot: once per frame. */
  packet(packet: Packet): void {
    const hasMac = packet.sourceMacAt >= 0 && (u8(packet.link, packet.sourceMacAt) & 1) === 0;
    if (packet.layer === LAYER.arp) {
      this.#arp(packet, hasMac);
      return;
    }
    if (!hasMac && packet.layer < LAYER.network) return;
    this.#keyStation(packet, hasMac ? packet.link : undefined, packet.sourceMacAt);
    if (packet.layer >= LAYER.network) this.#keyAddress(packet.bytes, packet.sourceAddressAt, packet.ipVersion);
    else this.#keyAddress(packet.bytes, 0, NO_ADDRESS);
    const known = this.#sightings.find();
    if (known !== undefined && known.wasRouter === known.state.isRouter) {
      known.activity.add(packet.time);
      if (known.holder.current !== known.state) this.#holders.meet(known, packet, "traffic");
    } else this.#sight(packet, hasMac ? formatMac(packet.link, packet.sourceMacAt) : undefined, known);
  }

  /** The Ethernet sender as a MAC alone, and the ARP sender with the address it claims. [RFC 826] */
  #arp(packet: Packet, hasMac: boolean): void {
    const { bytes, arpAt } = packet;
    if (bytes.length < arpAt + ARP_BYTES || u8(bytes, arpAt + 4) !== 6 || u8(bytes, arpAt + 5) !== 4) return;
    const isSameMac =
      hasMac &&
      u16be(bytes, arpAt + 8) === u16be(packet.link, packet.sourceMacAt) &&
      i32be(bytes, arpAt + 10) === i32be(packet.link, packet.sourceMacAt + 2);
    if (hasMac && !isSameMac) {
      this.#keyStation(packet, packet.link, packet.sourceMacAt);
      this.#keyAddress(bytes, 0, NO_ADDRESS);
      this.#found(packet, packet.link, packet.sourceMacAt);
    }
    if ((u8(bytes, arpAt + 8) & 1) !== 0) return;
    this.#keyStation(packet, bytes, arpAt + 8);
    this.#keyAddress(bytes, arpAt + 14, BY_ARP);
    this.#found(packet, bytes, arpAt + 8);
  }

  #found(packet: Packet, macBytes: Uint8Array, macAt: number): void {
    const known = this.#sightings.find();
    if (known !== undefined && known.wasRouter === known.state.isRouter) {
      known.activity.add(packet.time);
      if (known.holder.current !== known.state) this.#holders.meet(known, packet, "arp");
    } else this.#sight(packet, formatMac(macBytes, macAt), known);
  }

  #keyStation(packet: Packet, bytes: Uint8Array | undefined, macAt: number): void {
    const { words } = this.#sightings;
    words[0] = bytes === undefined ? -1 : u16be(bytes, macAt);
    words[1] = bytes === undefined ? 0 : i32be(bytes, macAt + 2);
    words[2] = vlanWord(packet);
  }

  #keyAddress(bytes: Uint8Array, at: number, kind: number): void {
    const { words } = this.#sightings;
    words[3] = kind;
    words[4] = kind === NO_ADDRESS ? 0 : i32be(bytes, at);
    words[5] = kind === 6 ? i32be(bytes, at + 4) : 0;
    words[6] = kind === 6 ? i32be(bytes, at + 8) : 0;
    words[7] = kind === 6 ? i32be(bytes, at + 12) : 0;
  }

  /** A sender not seen before, or one whose MAC has turned out to be a router. */
  #sight(packet: Packet, mac: string | undefined, known: Sighting | undefined): void {
    const station = stationOf(packet, mac);
    const ip = this.#addressInKey(packet);
    const isByArp = this.#sightings.words[3] === BY_ARP;
    const state = station === undefined ? NO_STATION : this.stations.sight(station, ip, isByArp);
    const asset = this.stations.assetId(station, ip);
    const party = { asset, station, mac, ip, port: undefined };
    const sighting = known ?? this.#add(party, state, packet.time);
    sighting.activity.add(packet.time);
    sighting.wasRouter = state.isRouter;
    sighting.asset = asset;
    this.#listener.sender(party, sighting);
    this.#meet(party, packet);
    if (known === undefined) this.#holders.join(sighting, packet, isByArp ? "arp" : "traffic");
  }

  #add({ asset, station = "", ip }: Party, state: Station, time: PacketTime): Sighting {
    const holder = { current: state };
    const activity = new Activity(time);
    const sighting = { station, ip, asset, state, wasRouter: state.isRouter, activity, holder };
    this.#sightings.add(sighting);
    return sighting;
  }

  #addressInKey(packet: Packet): string | undefined {
    const kind = this.#sightings.words[3];
    if (kind === NO_ADDRESS) return undefined;
    const ip =
      kind === BY_ARP
        ? formatIp(packet.bytes, packet.arpAt + 14, 4)
        : formatIp(packet.bytes, packet.sourceAddressAt, packet.ipVersion);
    return addressScope(ip) === "none" ? undefined : ip;
  }

  #meet(party: Party, packet: Packet): void {
    if (party.station === undefined && party.ip === undefined) return;
    const addresses = this.#assets.touch(party.asset);
    if (addresses === undefined) {
      this.#assets.set(party.asset, party.ip === undefined ? [] : [party.ip]);
      this.#listener.seen(party, true, party.ip, packet);
    } else if (party.ip !== undefined && !addresses.includes(party.ip)) {
      if (addresses.length < ADDRESSES_MAX) addresses.push(party.ip);
      this.#listener.seen(party, false, party.ip, packet);
    }
  }
}

/** The two outermost VLANs, which is what flows keep. */
function vlanWord(packet: Packet): number {
  const outer = packet.vlanCount > 0 ? (packet.vlans[0] ?? 0) + 1 : 0;
  const inner = packet.vlanCount > 1 ? (packet.vlans[1] ?? 0) + 1 : 0;
  return (outer << 13) | inner;
}
