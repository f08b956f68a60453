import type { PacketTime } from "../core/packet-time.js";
import type { NameKind } from "./sensor-event.js";

/** What an asset is for, as far as its traffic tells. */
export type DeviceClass =
  | "controller"
  | "hmi"
  | "historian"
  | "engineering-station"
  | "broker"
  | "gateway"
  | "network"
  | "it"
  | "unknown";

/** A name with the time it was first heard. */
export interface AssetName {
  readonly kind: NameKind;
  readonly name: string;
}

/** An asset of this run. */
export interface KnownAsset {
  readonly id: string;
  readonly mac: string | undefined;
  /** Maker by the first bytes of the MAC; undefined for an address that is made up, or of an unknown maker. */
  readonly vendor: string | undefined;
  readonly ips: readonly string[];
  readonly vlans: readonly number[];
  readonly isRouter: boolean;
  readonly names: readonly AssetName[];
  /** What it carries that has no address of its own: `modbus unit 7`, `sparkplug G/E`. */
  readonly parts: readonly string[];
  /** Established conversations by `<protocol>/client` or `<protocol>/server`. */
  readonly roles: Readonly<Record<string, number>>;
  readonly deviceClass: DeviceClass;
  /** 0 to 1. */
  readonly classConfidence: number;
  /** Guess of its level in the Purdue model; undefined where nothing tells. */
  readonly level: number | undefined;
  readonly firstTime: PacketTime;
  /** Of its latest frame: may be later than the event that is being heard of by nothing but frames in between. */
  readonly lastTime: PacketTime;
  readonly frames: number;
}

/** Assets of this run by id. */
export interface AssetDirectory {
  asset(id: string): KnownAsset | undefined;
  assets(): Iterable<KnownAsset>;
  /** The assets that now have a station with this MAC, on whatever VLAN. */
  withMac(mac: string): readonly KnownAsset[];
  /** Whether it was seen before the sensor began anew; nothing is known of that where this is missing. */
  wasSeenBefore?(id: string): boolean;
}
