import type { FoundationalRequirement } from "../catalog/iec-62443.js";
import type { ModbusTable } from "../catalog/modbus-functions.js";
import type { PacketTime } from "../core/packet-time.js";
import type { AssetName } from "./asset-directory.js";
import type { Party, Session } from "./sensor-event.js";

/** What a zone is for. [IEC 62443-3-2 §4.4] */
export type ZoneType =
  | "enterprise"
  | "mes"
  | "supervisory"
  | "control"
  | "field"
  | "cloud"
  | "remote-access"
  | "safety"
  | "dmz"
  | "untrusted";

/** Assets with the same security requirements. */
export interface Zone {
  readonly id: string;
  readonly type: ZoneType;
  /** Of the Purdue model; 3.5 for a DMZ, 5 for cloud and untrusted. */
  readonly level: number;
  /** Target security level per foundational requirement, 0 to 4; 2 where the policy does not say. */
  readonly securityLevels: Readonly<Record<FoundationalRequirement, number>>;
  /** Only declared assets may appear in it. */
  readonly isStrict: boolean;
}

/** How much an operation can change; the class a conduit allows. */
export type OperationEffect = "read" | "write" | "engineer" | "diagnose" | "identify" | "call" | "manage" | "command";

/** One operation in a session, as far as a policy cares. */
export interface PolicyOperation {
  /** Id of the decoder. */
  readonly protocol: string;
  readonly effect: OperationEffect;
  readonly unit?: number | undefined;
  /** Table and addresses of Modbus points, inclusive; without a table the addresses are looked for in all. */
  readonly table?: ModbusTable | undefined;
  readonly points?: readonly [number, number] | undefined;
  /** Node, method or topic. */
  readonly point?: string | undefined;
  /** What is written, in the order of the points. */
  readonly values?: readonly number[] | undefined;
}

/** Line of the policy file, for explanations. */
export interface PolicyLine {
  readonly file: string;
  readonly line: number;
  /** `conduits[3]`, or the id of a zone. */
  readonly place: string;
}

/**
 * What a conduit of the policy asks, in the order asked. `operations` is the effect, `points` the addresses, nodes or
 * topics, `values` the limits of what is written; `only` is another line that speaks alone for these parties.
 */
export type ConduitField =
  | "from"
  | "to"
  | "service"
  | "sni"
  | "until"
  | "only"
  | "units"
  | "operations"
  | "points"
  | "values";

/** Why a conduit of the policy does not allow something: the field that failed, and what it asks. */
export interface NearMiss {
  readonly at: PolicyLine;
  readonly field: ConduitField;
  /** One sentence without its full stop. */
  readonly reason: string;
}

/** What the policy says of a session or an operation in it. */
export interface PolicyVerdict {
  /** `internal`: both ends in one zone, no conduit of the policy is asked. `unzoned`: an end is in no zone. */
  readonly verdict: "allowed" | "denied" | "internal" | "unzoned";
  readonly from: Zone | undefined;
  readonly to: Zone | undefined;
  /** The line that allows it; undefined unless allowed. */
  readonly at: PolicyLine | undefined;
  /** The allowing conduit passes a level over on purpose, is one-way, or is declared for OPC UA reverse connections. */
  readonly conduit: DeclaredConduit | undefined;
  /** Nearest first; at most 3. Made when asked for: ask before the session goes on. */
  readonly nearMisses: readonly NearMiss[];
}

/** What a line of the policy allows. */
export interface DeclaredConduit {
  readonly id: string;
  readonly at: PolicyLine;
  readonly isSkip: boolean;
  readonly isOneWay: boolean;
  /** One-way without even acknowledgements. */
  readonly isStrictlyOneWay: boolean;
  readonly isReverse: boolean;
  /** It limits what may be written in it. */
  readonly hasValueLimits: boolean;
  readonly owner: string | undefined;
  /** ISO text of the moment it stops to allow. */
  readonly until: string | undefined;
}

/** Identities that a policy may name beside addresses. */
export type RetiredKind = "mac" | "certificate" | "client-identifier" | "application-uri" | "edge-node";

/** Declared limits of one point. */
export interface PointLimits {
  readonly at: PolicyLine;
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly isReadOnly: boolean;
}

/** Questions that detectors and alerts ask of the declared zones and conduits. Never changes while watching. */
export interface Policy {
  /** Of the file: names the policy in every alert. */
  readonly sha256: string;
  readonly zones: readonly Zone[];
  /** Zone of an asset by the most specific match: asset, MAC, identity, subnet, VLAN. */
  zoneOf(party: Party): Zone | undefined;
  /** Whether the session may be at `time`; with an operation, whether that may be. */
  judge(session: Session, time: PacketTime, operation?: PolicyOperation): PolicyVerdict;
  /** Inside the plant and company: private, or declared. */
  isInternal(ip: string): boolean;
  /** Part of an essential function: the asset, the conduit (`client>server/l4/service`), or the point. */
  isEssential(what: {
    readonly asset?: string;
    readonly party?: Party;
    readonly conduit?: string;
    /** Of a conduit that the policy names by its own id. */
    readonly session?: Session;
    /** As in findings: `<server asset>/<unit>/<table>/<address>`, or the node or topic. */
    readonly point?: string;
  }): boolean;
  /** The line that retires the identity. */
  retired(kind: RetiredKind, identity: string): PolicyLine | undefined;
  /** Zones between which the asset may move; undefined when it may not. */
  mobileZones(party: Party): readonly string[] | undefined;
  /** A declared member of a group whose addresses move between stations. */
  isRedundant(party: Party): boolean;
  /** May scan at this time. */
  isScanner(party: Party, time: PacketTime): boolean;
  /** Declared as a device, and as one that stands in several zones on purpose. */
  isDeclared(party: Party): boolean;
  isConduitDevice(party: Party): boolean;
  /** The maintenance window that covers the party at the time; undefined outside of all. */
  maintenance(party: Party, time: PacketTime): PolicyLine | undefined;
  /** Approved remote access at the time. */
  remoteAccess(session: Session, time: PacketTime): PolicyLine | undefined;
  /** `point` as in findings; limits of Modbus points hold for each address. */
  limitsOf(server: Party, point: string): PointLimits | undefined;
  /** The line by which the party may never change anything, in its own zone neither. */
  readOnly(party: Party): PolicyLine | undefined;
  /** The same policy, which now knows by what names assets go: members may be named by identity. */
  withNames(namesOf: (asset: string) => readonly AssetName[]): Policy;
}
