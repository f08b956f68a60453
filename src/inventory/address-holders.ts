import type { AddressMoved, Party } from "../contracts/sensor-event.js";
import { BoundedMap } from "../core/bounded-map.js";
import type { Packet } from "../core/packet.js";
import { type PacketTime, SECOND_US } from "../core/packet-time.js";
import { addressScope } from "./address-scope.js";
import type { AddressHolder, Sighting } from "./sighting.js";
import type { Station, StationTable } from "./station-table.js";

const HOLDERS_MAX = 40_000;
const SIGHTINGS_MAX = 8;
const MAC_CHARACTERS = 17;
/** Lists are joined to new ones, not grown: one that has grown has room for many, and there are thousands of these. */
const NONE: readonly Sighting[] = [];
/** Moves told of one address in a minute before it is told once a second. */
const BURST = 8;
const BURST_US = 60 * SECOND_US;
/** Where hosts begin to count down; a smaller number up to the last is of a datagram that is to stay near. */
const FIRST_HOP_LIMITS: ReadonlySet<number> = new Set([30, 32, 60, 64, 100, 128, 200, 255]);
const NEAR_HOP_LIMIT = 5;

/** Shared by an address in one VLAN: the sightings of all stations that use it. */
class SharedHolder implements AddressHolder {
  current: Station | undefined = undefined;
  station = "";
  /** Of stations that use the address as their own, and of those that only pass it on. */
  direct: readonly Sighting[] = NONE;
  passing: readonly Sighting[] = NONE;
  told = 0;
  toldTime = Number.NEGATIVE_INFINITY;
  quietUntil = Number.NEGATIVE_INFINITY;
}

/**
 * Who uses an address. A frame whose hop limit has been counted down comes from behind its sender, unless that sender
 * has claimed the address by ARP.
 */
export class AddressHolders {
  readonly #holders = new BoundedMap<SharedHolder>(HOLDERS_MAX);
  readonly #stations: StationTable;
  readonly #emit: (event: AddressMoved) => void;

  constructor(stations: StationTable, emit: (event: AddressMoved) => void) {
    this.#stations = stations;
    this.#emit = emit;
  }

  get evictions(): number {
    return this.#holders.evictions;
  }

  /** Gives a sighting that is new its holder. */
  join(sighting: Sighting, packet: Packet, by: AddressMoved["by"]): void {
    const { station, ip, state } = sighting;
    if (ip === undefined || station === "" || addressScope(ip) !== "global") return;
    const key = ip + station.slice(MAC_CHARACTERS);
    let holder = this.#holders.touch(key);
    if (holder === undefined) {
      holder = new SharedHolder();
      this.#holders.set(key, holder);
    }
    if (by === "traffic" && !isFirstHop(packet.hopLimit) && !state.ownIps.includes(ip)) {
      holder.passing = withLatest(holder.passing, sighting);
      return;
    }
    attach(holder, sighting);
    if (by === "arp") {
      for (const passing of holder.passing) if (passing.station === station) attach(holder, passing);
    }
    this.meet(sighting, packet, by);
  }

  /** A frame of a station that is not the current one at its holder. */
  meet(sighting: Sighting, packet: Packet, by: AddressMoved["by"]): void {
    const { holder, ip, station } = sighting;
    if (!(holder instanceof SharedHolder) || ip === undefined) return;
    const { time, frame, capture } = packet;
    if (holder.station === station || holder.current === undefined) {
      take(holder, sighting);
      return;
    }
    if (time < holder.quietUntil && time >= holder.quietUntil - SECOND_US) return;
    const [from, to] = [this.#party(holder.station, ip), this.#party(station, ip)];
    if (to.asset.startsWith("a:ip:")) {
      sighting.holder = { current: sighting.state };
      return;
    }
    if (!from.asset.startsWith("a:ip:") && from.asset !== to.asset) {
      const fromLastTime = lastTimeOf(holder, time);
      hush(holder, time);
      take(holder, sighting);
      this.#emit({ type: "address-moved", time, frame, capture, ip, from, to, fromLastTime, by });
    } else take(holder, sighting);
  }

  #party(station: string, ip: string): Party {
    const mac = station.slice(0, MAC_CHARACTERS);
    return { asset: this.#stations.assetId(station, ip), station, mac, ip, port: undefined };
  }
}

function isFirstHop(hopLimit: number): boolean {
  return hopLimit <= NEAR_HOP_LIMIT || FIRST_HOP_LIMITS.has(hopLimit);
}

function attach(holder: SharedHolder, sighting: Sighting): void {
  sighting.holder = holder;
  holder.direct = withLatest(holder.direct, sighting);
}

function withLatest(list: readonly Sighting[], sighting: Sighting): readonly Sighting[] {
  return list.slice(list.length >= SIGHTINGS_MAX ? 1 : 0).concat(sighting);
}

function take(holder: SharedHolder, { state, station }: Sighting): void {
  holder.current = state;
  holder.station = station;
}

function lastTimeOf(holder: SharedHolder, now: PacketTime): PacketTime {
  let last: PacketTime | undefined;
  for (const { station, activity } of holder.direct) {
    if (station === holder.station && (last === undefined || activity.lastTime > last)) last = activity.lastTime;
  }
  return last ?? now;
}

/** Two stations that share an address would be told with every frame. */
function hush(holder: SharedHolder, time: PacketTime): void {
  if (Math.abs(time - holder.toldTime) > BURST_US) holder.told = 0;
  holder.told++;
  holder.toldTime = time;
  if (holder.told >= BURST) holder.quietUntil = time + SECOND_US;
}
