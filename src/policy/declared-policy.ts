import type {
  DeclaredConduit,
  PointLimits,
  Policy,
  PolicyLine,
  PolicyOperation,
  PolicyVerdict,
  RetiredKind,
  Zone,
} from "../contracts/policy.js";
import type { Party, Session } from "../contracts/sensor-event.js";
import { BoundedMap } from "../core/bounded-map.js";
import type { PacketTime } from "../core/packet-time.js";
import { sha256 } from "../core/sha256.js";
import { ConduitTable } from "./conduit-table.js";
import { type DeclaredLists, declaredLists } from "./declared-lists.js";
import { approvalOf, openFor } from "./declared-windows.js";
import { type Explanation, explain, explainParty, type PartyExplanation } from "./explain.js";
import { parseIp, privateNetworks } from "./ip-network.js";
import { type PlacedParty, partyOfAsset } from "./party-selector.js";
import { isPointOf, parsePoint } from "./point-places.js";
import { type PolicyRemark, reviewPolicy } from "./policy-review.js";
import type { ReadPolicy } from "./read-policy.js";
import { type NamesOf, ZoneMap } from "./zone-map.js";

/** Answers about points that are kept; those asked for longest ago are found again when asked. */
const POINTS_KEPT = 8192;
const OUTSIDE: ReadonlySet<Zone["type"]> = new Set(["cloud", "untrusted"]);
const NOBODY: NamesOf = () => [];

interface Parts {
  readonly read: ReadPolicy;
  readonly sha256: string;
  readonly zoneMap: ZoneMap;
  readonly conduits: ConduitTable;
  readonly lists: DeclaredLists;
}

/** A policy file, ready to be asked. */
export class DeclaredPolicy implements Policy {
  readonly #parts: Parts;
  readonly #namesOf: NamesOf;
  readonly #limits = new BoundedMap<{ readonly asset: string; readonly limits: PointLimits | undefined }>(POINTS_KEPT);

  private constructor(parts: Parts, namesOf: NamesOf) {
    this.#parts = parts;
    this.#namesOf = namesOf;
  }

  /** `text` is that of the file, for its hash. */
  static of(read: ReadPolicy, text: string): DeclaredPolicy {
    const zoneMap = new ZoneMap(read);
    const conduits = new ConduitTable(read, zoneMap);
    const lists = declaredLists(read, zoneMap);
    return new DeclaredPolicy({ read, sha256: sha256(text), zoneMap, conduits, lists }, NOBODY);
  }

  withNames(namesOf: NamesOf): DeclaredPolicy {
    return this.#parts.zoneMap.hasIdentities ? new DeclaredPolicy(this.#parts, namesOf) : this;
  }

  get sha256(): string {
    return this.#parts.sha256;
  }

  get zones(): readonly Zone[] {
    return this.#parts.zoneMap.zones;
  }

  zoneOf(party: Party): Zone | undefined {
    return this.#parts.zoneMap.match(party, this.#namesOf)?.zone;
  }

  judge(session: Session, time: PacketTime, operation?: PolicyOperation): PolicyVerdict {
    return this.#parts.conduits.judge(session, time, operation, this.#namesOf);
  }

  /** Which line allows or denies it, and why each other does not. */
  explain(session: Session, time: PacketTime, operation?: PolicyOperation): Explanation {
    const { zoneMap, conduits } = this.#parts;
    return explain(zoneMap, conduits, this.#namesOf, { session, time, operation });
  }

  /** Where a party is and which conduits are about it. */
  explainParty(party: Party): PartyExplanation {
    const { zoneMap, conduits } = this.#parts;
    return explainParty(zoneMap, conduits, this.#namesOf, party);
  }

  /** What in it has no effect, or another than it seems, at `time`. */
  review(time: PacketTime): PolicyRemark[] {
    const { read, zoneMap, conduits } = this.#parts;
    return reviewPolicy(read, zoneMap, conduits.rules, time);
  }

  /** Lines of `conduits`, in the order of the file. */
  get conduits(): readonly DeclaredConduit[] {
    return this.#parts.conduits.rules.map(({ declared }) => declared);
  }

  isInternal(ip: string): boolean {
    const words = parseIp(ip);
    if (words === undefined) return false;
    const zone = this.#parts.zoneMap.zoneOfAddress(words);
    if (zone !== undefined) return !OUTSIDE.has(zone.type);
    const { internal } = this.#parts.lists;
    return [...privateNetworks, ...internal].some((network) => network.contains(words));
  }

  isEssential(what: Parameters<Policy["isEssential"]>[0]): boolean {
    const { essentials } = this.#parts.lists;
    if (essentials.length === 0) return false;
    const { asset, party, conduit, session, point } = what;
    const placed = party !== undefined ? this.#place(party) : asset !== undefined ? this.#placeId(asset) : undefined;
    const named = point === undefined ? undefined : parsePoint(point);
    const server = named?.asset === undefined ? placed : this.#serverOf(named.asset, party);
    return essentials.some(
      ({ assets, conduits, keys, places }) =>
        (placed !== undefined && assets.some((selector) => selector.matches(placed))) ||
        (conduit !== undefined && keys.has(conduit)) ||
        (session !== undefined && this.#isOfConduit(session, conduits)) ||
        (named !== undefined && server !== undefined && places.some((place) => isPointOf(place, server, named))),
    );
  }

  retired(kind: RetiredKind, identity: string): PolicyLine | undefined {
    return this.#parts.lists.retired.get(`${kind} ${normalised(kind, identity)}`);
  }

  mobileZones(party: Party): readonly string[] | undefined {
    const { mobile } = this.#parts.lists;
    if (mobile.length === 0) return undefined;
    const placed = this.#place(party);
    return mobile.find(({ who }) => who.some((selector) => selector.matches(placed)))?.zones;
  }

  isRedundant(party: Party): boolean {
    const { redundant } = this.#parts.lists;
    if (redundant.length === 0) return false;
    const placed = this.#place(party);
    return redundant.some(
      ({ members, addresses }) =>
        (party.ip !== undefined && addresses.has(party.ip)) || members.some((selector) => selector.matches(placed)),
    );
  }

  isScanner(party: Party, time: PacketTime): boolean {
    const { scanners } = this.#parts.lists;
    return scanners.length > 0 && openFor(scanners, this.#place(party), time) !== undefined;
  }

  isDeclared(party: Party): boolean {
    return this.#parts.zoneMap.isNamed(party, this.#namesOf);
  }

  isConduitDevice(party: Party): boolean {
    return this.#parts.zoneMap.assetOf(party, this.#namesOf)?.isConduitDevice ?? false;
  }

  maintenance(party: Party, time: PacketTime): PolicyLine | undefined {
    const { maintenance } = this.#parts.lists;
    return maintenance.length === 0 ? undefined : openFor(maintenance, this.#place(party), time)?.at;
  }

  remoteAccess(session: Session, time: PacketTime): PolicyLine | undefined {
    const { remoteAccess } = this.#parts.lists;
    if (remoteAccess.length === 0) return undefined;
    return approvalOf(remoteAccess, session, this.#place(session.client), this.#place(session.server), time)?.at;
  }

  limitsOf(server: Party, point: string): PointLimits | undefined {
    const { points } = this.#parts.lists;
    if (points.length === 0) return undefined;
    const known = this.#limits.touch(point);
    if (known !== undefined && known.asset === server.asset) return known.limits;
    const placed = this.#place(server);
    const named = parsePoint(point);
    const limits = points.find(({ place }) => isPointOf(place, placed, named))?.limits;
    this.#limits.set(point, { asset: server.asset, limits });
    return limits;
  }

  readOnly(party: Party): PolicyLine | undefined {
    const { zoneMap } = this.#parts;
    const asset = zoneMap.assetOf(party, this.#namesOf);
    if (asset?.isReadOnly) return asset.at;
    return zoneMap.readOnlyZones.get(zoneMap.match(party, this.#namesOf)?.zone.id ?? "");
  }

  #isOfConduit(session: Session, ids: ReadonlySet<string>): boolean {
    if (ids.size === 0) return false;
    const { client, server } = this.#parts.conduits.placed(session, this.#namesOf);
    return this.#parts.conduits.rules.some(
      (rule) => ids.has(rule.declared.id) && rule.refuses(session, client, server) === undefined,
    );
  }

  #serverOf(asset: string, party: Party | undefined): PlacedParty {
    return party?.asset === asset ? this.#place(party) : this.#placeId(asset);
  }

  #placeId(asset: string): PlacedParty {
    return this.#place(partyOfAsset(asset));
  }

  #place(party: Party): PlacedParty {
    return this.#parts.zoneMap.place(party, this.#namesOf);
  }
}

function normalised(kind: RetiredKind, identity: string): string {
  if (kind === "mac") return identity.toLowerCase();
  return kind === "certificate" ? identity.toLowerCase().replaceAll(":", "") : identity;
}
