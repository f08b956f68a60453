import { macVendor } from "../catalog/mac-vendors.js";
import type { AssetName, DeviceClass, KnownAsset } from "../contracts/asset-directory.js";
import type { AssetNamed } from "../contracts/sensor-event.js";
import { type PacketTime, SECOND_US } from "../core/packet-time.js";
import { type DeviceGuess, deviceGuess } from "./device-guess.js";
import { ModbusUnits } from "./modbus-units.js";
import type { Sighting } from "./sighting.js";

const DAY_US = 86_400 * SECOND_US;
const SIGHTINGS_MAX = 32;
const IPS_MAX = 16;
const NAMES_MAX = 64;
const ROLES_MAX = 64;
const EDGE_NODES_MAX = 64;
const NO_SIGHTINGS: readonly Sighting[] = [];

/** One asset as it is known by now; its figures are looked up when they are asked for. */
export class AssetRecord implements KnownAsset {
  readonly id: string;
  readonly names: AssetName[] = [];
  readonly roles: Record<string, number> = {};
  readonly units = new ModbusUnits();
  /** Names and roles that found no room. */
  refusals = 0;
  readonly #edgeNodes: string[] = [];
  /** Joined to a new one, not grown: one that has grown has room for many, and most assets have one. */
  #sightings: readonly Sighting[] = NO_SIGHTINGS;
  #firstTime: PacketTime;
  #earlierFrames = 0;
  #earlierTime: PacketTime;
  #roleCount = 0;
  #engineeredDay = -1;
  #engineeredDays = 0;
  #guess: DeviceGuess | undefined = undefined;
  #vendor: string | undefined | null = null;

  constructor(id: string, time: PacketTime) {
    this.id = id;
    this.#firstTime = time;
    this.#earlierTime = time;
  }

  get mac(): string | undefined {
    return this.id.startsWith("a:ip:") ? undefined : this.id.slice(2, 19);
  }

  get vendor(): string | undefined {
    if (this.#vendor === null) this.#vendor = this.mac === undefined ? undefined : macVendor(this.mac);
    return this.#vendor;
  }

  get ips(): readonly string[] {
    const ips = new Set<string>();
    for (const { ip } of this.#own()) if (ip !== undefined && ips.size < IPS_MAX) ips.add(ip);
    return [...ips];
  }

  /** From the outermost in. */
  get vlans(): readonly number[] {
    const [station = this.id] = this.#sightings.map((sighting) => sighting.station);
    const [, tags] = station.split("@");
    return tags === undefined ? [] : tags.split(".").map(Number);
  }

  get isRouter(): boolean {
    return this.mac !== undefined && this.#sightings.some(({ state }) => state.isRouter);
  }

  get parts(): readonly string[] {
    return [...this.units.parts(), ...this.#edgeNodes.map((edgeNode) => `sparkplug ${edgeNode}`)];
  }

  get deviceClass(): DeviceClass {
    return this.#guessed().deviceClass;
  }

  get classConfidence(): number {
    return this.#guessed().confidence;
  }

  get level(): number | undefined {
    return this.#guessed().level;
  }

  get firstTime(): PacketTime {
    let first = this.#firstTime;
    for (const { activity } of this.#own()) if (activity.firstTime < first) first = activity.firstTime;
    return first;
  }

  get lastTime(): PacketTime {
    let last = this.#earlierTime;
    for (const { activity } of this.#own()) if (activity.lastTime > last) last = activity.lastTime;
    return last;
  }

  get frames(): number {
    return this.#own().reduce((sum, { activity }) => sum + activity.count, this.#earlierFrames);
  }

  sight(sighting: Sighting): void {
    if (this.#sightings.includes(sighting)) return;
    if (this.#sightings.length >= SIGHTINGS_MAX) {
      const [oldest, ...others] = this.#sightings;
      this.#sightings = others;
      if (oldest?.asset === this.id) {
        this.#earlierFrames += oldest.activity.count;
        if (oldest.activity.lastTime > this.#earlierTime) this.#earlierTime = oldest.activity.lastTime;
      }
    }
    this.#sightings = this.#sightings.concat(sighting);
    this.#guess = undefined;
  }

  name({ kind, name }: AssetNamed): void {
    if (this.names.length >= NAMES_MAX) {
      this.refusals++;
      return;
    }
    this.names.push({ kind, name });
    if (kind === "sparkplug-edge-node" && this.#edgeNodes.length < EDGE_NODES_MAX) this.#edgeNodes.push(name);
    this.#guess = undefined;
  }

  /** `change` is one conversation more or, where it has turned out to be another, less. */
  play(role: string, change: 1 | -1): void {
    const count = this.roles[role];
    if (count === undefined && this.#roleCount >= ROLES_MAX) {
      this.refusals++;
      return;
    }
    if (count === undefined) this.#roleCount++;
    this.roles[role] = Math.max(0, (count ?? 0) + change);
    this.#guess = undefined;
  }

  /** It changed a program or an address space. */
  engineer(time: PacketTime): void {
    const day = Math.floor(time / DAY_US);
    if (day === this.#engineeredDay) return;
    this.#engineeredDay = day;
    this.#engineeredDays++;
    this.#guess = undefined;
  }

  /** Sightings of a station that has turned out to be a router may have become other assets'. */
  #own(): Sighting[] {
    return this.#sightings.filter(({ asset }) => asset === this.id);
  }

  #guessed(): DeviceGuess {
    const { isRouter } = this;
    const { isGateway } = this.units;
    if (this.#guess?.isRouter !== isRouter || this.#guess.isGateway !== isGateway) {
      this.#guess = deviceGuess({
        roles: this.roles,
        names: this.names,
        isRouter,
        isGateway,
        engineeredDays: this.#engineeredDays,
      });
    }
    return this.#guess;
  }
}
