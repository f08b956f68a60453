import type { FoundationalRequirement } from "../catalog/iec-62443.js";
import { foundationalRequirements } from "../catalog/iec-62443.js";
import type { AssetName } from "../contracts/asset-directory.js";
import type { PolicyLine, Zone, ZoneType } from "../contracts/policy.js";
import type { Party } from "../contracts/sensor-event.js";
import { type IpNetwork, type IpWords, parseNetwork } from "./ip-network.js";
import { ownMac, type PlacedParty, wordsOf } from "./party-selector.js";
import type { ReadPolicy } from "./read-policy.js";

/** Of the Purdue model; 3.5 for a DMZ, 5 for what is outside. */
const LEVELS: Readonly<Record<ZoneType, number>> = {
  field: 0,
  control: 1,
  safety: 1,
  supervisory: 2,
  mes: 3,
  dmz: 3.5,
  enterprise: 4,
  "remote-access": 4,
  cloud: 5,
  untrusted: 5,
};
const DEFAULT_LEVEL = 2;
const requirements = Object.keys(foundationalRequirements) as FoundationalRequirement[];

/** A declared asset. */
export interface DeclaredAsset {
  readonly id: string;
  readonly at: PolicyLine;
  readonly macs: readonly string[];
  readonly isConduitDevice: boolean;
  readonly isReadOnly: boolean;
}

/** Why a party is in its zone: the kind of member and its text. */
export interface ZoneMatch {
  readonly zone: Zone;
  readonly at: PolicyLine;
  readonly by: "asset" | "mac" | "identity" | "subnet" | "vlan";
  readonly member: string;
}

/** Names that assets go by. */
export type NamesOf = (asset: string) => readonly AssetName[];

interface Member {
  readonly zone: Zone;
  readonly at: PolicyLine;
  readonly text: string;
}

type AssetSource = NonNullable<ReadPolicy["contents"]["assets"]>[number];
type ZoneSource = NonNullable<ReadPolicy["contents"]["zones"]>[number];

interface Pattern<T> {
  readonly regex: RegExp;
  readonly of: T;
}

/** Which zone and which declared asset a party belongs to. */
export class ZoneMap {
  readonly zones: readonly Zone[];
  readonly lines = new Map<string, PolicyLine>();
  readonly readOnlyZones = new Map<string, PolicyLine>();
  readonly assets = new Map<string, DeclaredAsset>();
  /** Some member is known by name only. */
  readonly hasIdentities: boolean;
  readonly #assetBy = new Map<string, DeclaredAsset>();
  readonly #assetNames: Pattern<DeclaredAsset>[] = [];
  readonly #zoneBy = new Map<string, Member>();
  readonly #zoneNames: Pattern<Member>[] = [];
  /** Longest prefix first. */
  readonly #networks: { readonly network: IpNetwork; readonly member: Member }[] = [];

  constructor({ document, contents }: ReadPolicy) {
    for (const [i, asset] of (contents.assets ?? []).entries()) {
      this.#addAsset(asset, document.line(["assets", i], asset.id));
    }
    const zones: Zone[] = [];
    for (const [i, source] of (contents.zones ?? []).entries()) {
      const { id, type, level = LEVELS[type], slt, strict: isStrict = false } = source;
      const zone = { id, type, level, securityLevels: levelsOf(slt), isStrict };
      zones.push(zone);
      this.lines.set(id, document.line(["zones", i], id));
      if (source.readOnly) this.readOnlyZones.set(id, document.line(["zones", i, "readOnly"], id));
      this.#addMembers(source, (kind, j, text) => ({ zone, at: document.line(["zones", i, kind, j], id), text }));
    }
    this.#networks.sort((one, other) => other.network.prefixBits - one.network.prefixBits);
    this.zones = zones;
    this.hasIdentities = this.#assetNames.length > 0 || this.#zoneNames.length > 0;
  }

  /** The party with its zone and asset. */
  place(party: Party, namesOf: NamesOf): PlacedParty {
    const words = wordsOf(party);
    const zone = this.match(party, namesOf)?.zone.id;
    return { party, words, mac: ownMac(party), zone, asset: this.assetOf(party, namesOf)?.id };
  }

  /** The declared asset that the party is. One that has MACs is not found by address under another MAC. */
  assetOf(party: Party, namesOf: NamesOf): DeclaredAsset | undefined {
    const mac = ownMac(party);
    const byDevice = this.#assetBy.get(party.asset) ?? (mac === undefined ? undefined : this.#assetBy.get(mac));
    if (byDevice !== undefined) return byDevice;
    const byName = named(this.#assetNames, party, namesOf);
    if (byName !== undefined) return byName.of;
    const byIp = party.ip === undefined ? undefined : this.#assetBy.get(addressKey(parseNetwork(party.ip)));
    return byIp === undefined || mac === undefined || byIp.macs.length === 0 ? byIp : undefined;
  }

  /** The zone of the party, and by what. */
  match(party: Party, namesOf: NamesOf): ZoneMatch | undefined {
    const mac = ownMac(party);
    const asset = this.assetOf(party, namesOf);
    const byAsset = this.#zoneBy.get(`assets ${asset?.id}`) ?? this.#zoneBy.get(`assets ${party.asset}`);
    if (byAsset !== undefined) return matchOf("asset", byAsset);
    const byMac = this.#zoneBy.get(`macs ${mac}`);
    if (byMac !== undefined) return matchOf("mac", byMac);
    const byName = named(this.#zoneNames, party, namesOf);
    if (byName !== undefined) return matchOf("identity", byName.of);
    const bySubnet = this.#inNetwork(wordsOf(party));
    if (bySubnet !== undefined) return matchOf("subnet", bySubnet);
    for (const vlan of vlansOf(party)) {
      const byVlan = this.#zoneBy.get(`vlan ${vlan}`);
      if (byVlan !== undefined) return matchOf("vlan", byVlan);
    }
    return undefined;
  }

  /** The zone of an address by subnet alone. */
  zoneOfAddress(words: IpWords): Zone | undefined {
    return this.#inNetwork(words)?.zone;
  }

  /** Whether the party is named as a device, by MAC or as an asset. */
  isNamed(party: Party, namesOf: NamesOf): boolean {
    if (this.assetOf(party, namesOf) !== undefined) return true;
    return this.#zoneBy.has(`assets ${party.asset}`) || this.#zoneBy.has(`macs ${ownMac(party)}`);
  }

  #addAsset(asset: AssetSource, at: PolicyLine): void {
    const { id, sensorIds = [], macs = [], ips = [], identities = [] } = asset;
    const declared: DeclaredAsset = {
      id,
      at,
      macs: macs.map((mac) => mac.toLowerCase()),
      isConduitDevice: asset.conduitDevice ?? false,
      isReadOnly: asset.readOnly ?? false,
    };
    this.assets.set(id, declared);
    for (const sensorId of sensorIds) this.#assetBy.set(sensorId.toLowerCase(), declared);
    for (const mac of declared.macs) this.#assetBy.set(mac, declared);
    for (const ip of ips) this.#assetBy.set(addressKey(parseNetwork(ip)), declared);
    for (const text of identities) this.#assetNames.push({ regex: glob(text), of: declared });
  }

  #addMembers(source: ZoneSource, member: (kind: string, index: number, text: string) => Member): void {
    const { assets = [], macs = [], vlans = [], identities = [], subnets = [] } = source;
    for (const [j, text] of assets.entries()) {
      this.#zoneBy.set(`assets ${this.assets.has(text) ? text : text.toLowerCase()}`, member("assets", j, text));
    }
    for (const [j, text] of macs.entries()) this.#zoneBy.set(`macs ${text.toLowerCase()}`, member("macs", j, text));
    for (const [j, vlan] of vlans.entries()) this.#zoneBy.set(`vlan ${vlan}`, member("vlans", j, String(vlan)));
    for (const [j, text] of identities.entries()) {
      this.#zoneNames.push({ regex: glob(text), of: member("identities", j, text) });
    }
    for (const [j, text] of subnets.entries()) {
      const network = parseNetwork(text);
      if (network !== undefined) this.#networks.push({ network, member: member("subnets", j, text) });
    }
  }

  #inNetwork(words: IpWords | undefined): Member | undefined {
    if (words === undefined) return undefined;
    for (const { network, member } of this.#networks) if (network.contains(words)) return member;
    return undefined;
  }
}

function matchOf(by: ZoneMatch["by"], { zone, at, text }: Member): ZoneMatch {
  return { zone, at, by, member: text };
}

function named<T>(patterns: readonly Pattern<T>[], party: Party, namesOf: NamesOf): Pattern<T> | undefined {
  if (patterns.length === 0) return undefined;
  const names = namesOf(party.asset);
  return patterns.find(({ regex }) => names.some(({ name }) => regex.test(name)));
}

/** Innermost first. A VLAN says where a frame passed: nothing of an asset behind a router. */
function vlansOf({ asset, station }: Party): readonly string[] {
  const at = asset.startsWith("a:ip:") ? -1 : (station?.indexOf("@") ?? -1);
  return at < 0
    ? []
    : (station
        ?.slice(at + 1)
        .split(".")
        .reverse() ?? []);
}

function addressKey(network: IpNetwork | undefined): string {
  return `ip ${network?.words.join(".")}`;
}

function levelsOf(slt: number | Partial<Record<FoundationalRequirement, number | undefined>> | undefined) {
  const of = (name: FoundationalRequirement) => (typeof slt === "object" ? slt[name] : slt) ?? DEFAULT_LEVEL;
  return Object.fromEntries(requirements.map((name) => [name, of(name)])) as Record<FoundationalRequirement, number>;
}

/** `PLC-*`, in any case. */
export function glob(text: string): RegExp {
  const parts = text.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`, "is");
}
