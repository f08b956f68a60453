import type { TableFill } from "../contracts/sensor-health.js";
import { BoundedMap } from "../core/bounded-map.js";
import { addressScope, subnetOf } from "./address-scope.js";

/** What is kept of a MAC to tell a host from a router. */
export interface Station {
  isRouter: boolean;
  /** Addresses that are the station's own even if it is a router: claimed by ARP, or learned. */
  ownIps: readonly string[];
  /** Distinct global addresses and subnets it sent from, per IP version, as far as they are counted. */
  ips: readonly string[];
  subnets: readonly string[];
  prefixes: readonly string[];
}

/** A MAC that the baseline knows. */
export interface KnownStation {
  readonly station: string;
  readonly isRouter: boolean;
  readonly ips: readonly string[];
}

const STATIONS_MAX = 20_000;
const ADDRESSES_MAX = 40_000;
const OWN_IPS_MAX = 16;
/** Lists are joined to new ones, not grown: one that has grown has room for many, and there are thousands of these. */
const NONE: readonly string[] = [];
const ROUTER_IPS = 4;
const ROUTER_SUBNETS = 2;
/** VRRP for IPv4 and IPv6 [RFC 9568 §7.3], HSRP versions 1 and 2. */
const VIRTUAL_ROUTER_MAC = /^(00:00:5e:00:0[12]|00:00:0c:07:ac|00:00:0c:9f:f)/;

/**
 * Which asset stands behind a MAC. A router is told by the addresses it sends from: four in two subnets. IPv6 hosts
 * have several addresses in several prefixes by themselves, so there four prefixes are asked for.
 */
export class StationTable {
  readonly #stations = new BoundedMap<Station>(STATIONS_MAX);
  /** Where an address was last seen. */
  readonly #byIp = new BoundedMap<string>(ADDRESSES_MAX);

  constructor(known: Iterable<KnownStation>) {
    for (const { station, isRouter, ips } of known) {
      this.#stations.set(station, { ...createStation(isRouter), ownIps: [...ips] }, true);
      for (const ip of ips) this.#byIp.set(ip, station);
    }
  }

  get fill(): TableFill {
    return { size: this.#stations.size, limit: STATIONS_MAX };
  }

  get evictions(): number {
    return this.#stations.evictions + this.#byIp.evictions;
  }

  /** `station` is a MAC with its VLANs. Remembers that it sends from `ip`. */
  sight(station: string, ip: string | undefined, isClaimedByArp: boolean): Station {
    let known = this.#stations.touch(station);
    if (known === undefined) {
      known = createStation(VIRTUAL_ROUTER_MAC.test(station));
      this.#stations.set(station, known);
    }
    if (ip !== undefined && addressScope(ip) === "global") {
      this.#byIp.set(ip, station);
      noteAddress(known, ip, isClaimedByArp);
    }
    return known;
  }

  /** The station that was last seen to use the address: for links that tell the sender's MAC only. */
  stationAt(ip: string): string | undefined {
    return this.#byIp.get(ip);
  }

  /** Id of the asset that uses `ip` at `station`. */
  assetId(station: string | undefined, ip: string | undefined): string {
    if (station === undefined) return `a:ip:${ip ?? "none"}`;
    if (ip === undefined || addressScope(ip) !== "global") return `a:${station}`;
    const known = this.#stations.get(station);
    const isRouter = known?.isRouter ?? VIRTUAL_ROUTER_MAC.test(station);
    return isRouter && known?.ownIps.includes(ip) !== true ? `a:ip:${ip}` : `a:${station}`;
  }

  isRouter(station: string): boolean {
    return this.#stations.get(station)?.isRouter ?? false;
  }
}

function createStation(isRouter: boolean): Station {
  return { isRouter, ownIps: NONE, ips: NONE, subnets: NONE, prefixes: NONE };
}

function noteAddress(station: Station, ip: string, isClaimedByArp: boolean): void {
  if (isClaimedByArp) station.ownIps = withUpTo(station.ownIps, ip, OWN_IPS_MAX);
  if (station.isRouter) return;
  if (ip.includes(":")) {
    station.prefixes = withUpTo(station.prefixes, subnetOf(ip), ROUTER_IPS);
  } else {
    station.ips = withUpTo(station.ips, ip, ROUTER_IPS);
    station.subnets = withUpTo(station.subnets, subnetOf(ip), ROUTER_SUBNETS);
  }
  station.isRouter =
    (station.ips.length >= ROUTER_IPS && station.subnets.length >= ROUTER_SUBNETS) ||
    station.prefixes.length >= ROUTER_IPS;
}

function withUpTo(list: readonly string[], item: string, limit: number): readonly string[] {
  return list.length >= limit || list.includes(item) ? list : list.concat(item);
}
