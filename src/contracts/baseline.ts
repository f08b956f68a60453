import type { ModbusTable } from "../catalog/modbus-functions.js";
import type { JsonObject } from "../core/json.js";
import type { PacketTime } from "../core/packet-time.js";
import type { ModbusCycleEntity } from "./modbus-cycle-baseline.js";
import type { ModbusReplyEntity } from "./modbus-reply-baseline.js";
import type { MqttBaseline, MqttEntity } from "./mqtt-baseline.js";
import type { OpcuaBaseline, OpcuaClientEntity, OpcuaPointEntity, OpcuaServerEntity } from "./opcua-baseline.js";
import type { LearnedLink, LearnedLoop, LearnedOpening, TimingBaseline } from "./timing-baseline.js";

/** What learning must have seen enough of, each on its own, before its absence means much. */
export type BaselineClass = "assets" | "conduits" | "reads" | "writes" | "engineering" | "values" | "timing" | "link";

/** Who vouches for an entity. */
export type EntitySource = "learned" | "declared" | "approved" | "relearned";

/**
 * How far an entity is trusted. `rare`: seen too seldom to be a habit. `quarantined`: of an actor that an alert named
 * while learning. `stale`: not seen for long. `finding`: normal here, but against policy or good practice.
 */
export type EntityState = "ok" | "rare" | "quarantined" | "stale" | "finding";

/** What every learned entity carries. Times are ISO texts of packets; hours and days count distinct ones. */
export interface Learned {
  readonly key: string;
  readonly src: EntitySource;
  readonly state: EntityState;
  readonly n: number;
  readonly hours: number;
  readonly days: number;
  readonly first: string;
  readonly last: string;
  /** Who decided, on which ticket, why, and until when it holds; of what a person decided. */
  readonly by?: string;
  readonly ticket?: string;
  readonly note?: string;
  readonly until?: string;
}

/** Quantiles and maximum of what was counted per unit of time; `n` is the number of units. */
export interface LearnedRate {
  readonly n: number;
  readonly p99: number;
  readonly p999: number;
  readonly max: number;
}

/** An asset; `key` is its id, `n` counts frames. */
export interface AssetEntity extends Learned {
  readonly kind: "asset";
  /** Sorted; at most 16. */
  readonly ips: readonly string[];
  /** Its MAC stands for the assets behind it. */
  readonly isRouter: boolean;
  /** Established conversations by `<protocol>/client` or `<protocol>/server`. */
  readonly roles: Readonly<Record<string, number>>;
  /** `<kind of name> <name>`, sorted; at most 16. */
  readonly names?: readonly string[];
  /** `<client or server> <feature> <value>` of the packets that open its connections, sorted; at most 8 values each. */
  readonly stack?: readonly string[];
  /** What it sends to many at once, sorted; at most 32. */
  readonly groups?: readonly string[];
  /** Seconds between frames, of pauses of at least a second. */
  readonly gapSeconds?: LearnedRate;
}

/** How TCP fares in a conduit, in minutes in which it carried anything. */
export interface LearnedTcp {
  /** Segments that came again, of a thousand. */
  readonly retransmittedPermille: LearnedRate;
  readonly resets: LearnedRate;
  /** How long the server's window was closed, in milliseconds. */
  readonly stalledMs: LearnedRate;
  /** From the client's SYN to the server's answer, in microseconds; absent where there were too few. */
  readonly handshake?: LearnedHandshake;
}

/** How long connections take to open, in microseconds; `slow` is the highest median of 16 in a row. */
export interface LearnedHandshake {
  readonly n: number;
  readonly median: number;
  readonly mad: number;
  readonly slow: number;
}

/** A conduit; `key` is `client>server/l4/service`, with `<>` where it has no direction. `n` counts sessions. */
export interface ConduitEntity extends Learned {
  readonly kind: "conduit";
  readonly client: string;
  readonly server: string;
  readonly isDirected: boolean;
  readonly transport: "tcp" | "udp";
  readonly service: string;
  /** Ports of the server (of both sides where nobody knows who serves), sorted; at most 16. */
  readonly ports: readonly number[];
  /** Payload bytes per minute that had any, from the client and from the server. */
  readonly volume?: readonly [LearnedRate, LearnedRate];
  /** How TCP fares, of conduits of control protocols in which anything was out of order; see `LearnedTcp`. */
  readonly tcp?: LearnedTcp;
  /** Priorities by side, `<client or server> <dscp> <802.1p or ->`, sorted; absent where nobody asks for any. */
  readonly marks?: readonly string[];
  /** Hours of the week (UTC) with sessions, as 42 hexadecimal digits; only of conduits seen over three weeks. */
  readonly weekHours?: string | undefined;
}

/** Attempts that were always refused or never answered; `key` is `client>server/tcp/port`, `n` counts them. */
export interface RefusedEntity extends Learned {
  readonly kind: "refused";
  readonly client: string;
  readonly server: string;
  readonly port: number;
}

/** Inclusive ranges of addresses by table, sorted and apart. */
export type ModbusIntervals = Readonly<Partial<Record<ModbusTable, readonly (readonly [number, number])[]>>>;

/** How one function code was used, and on which points. */
export interface ModbusFunctionUse {
  /** Answered requests, and those of them answered by an exception. */
  readonly n: number;
  readonly rejected: number;
  readonly R?: ModbusIntervals;
  readonly W?: ModbusIntervals;
}

/** Part of what a client did on a unit that is not trusted as the rest is. */
export interface ModbusPart {
  readonly fc: Readonly<Record<string, ModbusFunctionUse>>;
  /** Accepted requests that change the server. */
  readonly writes: number;
  /** Why it is not trusted. */
  readonly note?: string;
}

/** Answered Modbus operations of one client on one unit; `key` is `client>server/unit`, `n` counts them. */
export interface ModbusOperationsEntity extends Learned {
  readonly kind: "mb.ops";
  readonly client: string;
  readonly server: string;
  readonly unit: number;
  readonly fc: Readonly<Record<string, ModbusFunctionUse>>;
  /** Accepted requests that change the server. */
  readonly writes: number;
  /** Distinct reads `[functionCode, address, quantity, n]`, sorted; absent when there were more than 64. */
  readonly reads?: readonly (readonly [number, number, number, number])[];
  readonly rates?: ModbusRates;
  /** Anomaly codes that its responses, and the requests of the client, have by habit, in at least two hours. */
  readonly quirks?: readonly string[];
  readonly requestQuirks?: readonly string[];
  /** Operations seen too seldom to be a habit, and of a quarantined actor; not in `fc`, `writes` and `reads`. */
  readonly rare?: ModbusPart;
  readonly quarantined?: ModbusPart;
}

/** How often, per client and unit. */
export interface ModbusRates {
  readonly requestsPerSecond: LearnedRate;
  readonly writesPerMinute: LearnedRate;
  readonly exceptionsPerTenSeconds: LearnedRate;
  /** Most requests that waited for an answer at once. */
  readonly pendingMax: number;
  /** Most requests that came in one segment; absent in baselines in which they were not counted. */
  readonly stackedMax?: number;
}

/**
 * What a point does. A `counter` only ever rises and wraps; `volatile` ones fill their range, as the low words of
 * longer numbers do. Neither is judged by its values.
 */
export type PointKind = "constant" | "discrete" | "counter" | "analog" | "volatile";

/** Change per second between readings at least half a second apart, of points with more than 16 values. */
export interface PointRate {
  readonly n: number;
  readonly p999: number;
  readonly max: number;
}

/**
 * Values of one Modbus point, as read and as accepted by the server when written; `key` is `server/unit/table/address`,
 * `n` counts them.
 */
export interface PointEntity extends Learned {
  readonly kind: "point";
  readonly server: string;
  readonly unit: number;
  readonly table: ModbusTable;
  readonly address: number;
  readonly values: PointKind;
  /** The numbers below take the word for a signed one: its values lie around 0. */
  readonly isSigned: boolean;
  readonly min: number;
  readonly max: number;
  /**
   * Minimum and maximum where they were seen three times in two hours, or of few values; else quantiles 0.001, 0.999.
   */
  readonly low: number;
  readonly high: number;
  /** Sorted; at most 16, absent when there were more. */
  readonly distinct?: readonly number[];
  readonly ratePerSecond?: PointRate;
  /** Most returns to the value before the last (A-B-A) within a minute, read or commanded. */
  readonly togglesPerMinute: number;
  /** Most writes in a minute. */
  readonly writesPerMinute: number;
  /** Accepted writes after which the point was read, and those of them that the first reading returned. */
  readonly readback?: readonly [number, number] | undefined;
}

/** What is usual in a control loop; `key` is `client>server/protocol/part`, `n` counts requests. */
export interface LoopEntity extends Learned, LearnedLoop {
  readonly kind: "loop";
}

/** What is usual on a link; `key` is `untagged` or the outermost VLAN, `n` counts seconds with frames. */
export interface LinkEntity extends Learned, LearnedLink {
  readonly kind: "link";
}

/** How connections to a server are opened; `key` is its asset, `n` counts attempts. */
export interface OpeningEntity extends Learned, LearnedOpening {
  readonly kind: "opening";
}

/** One line of the text artefact after its header. */
export type BaselineEntity =
  | AssetEntity
  | ConduitEntity
  | RefusedEntity
  | ModbusOperationsEntity
  | ModbusCycleEntity
  | ModbusReplyEntity
  | PointEntity
  | OpcuaClientEntity
  | OpcuaServerEntity
  | OpcuaPointEntity
  | MqttEntity
  | LoopEntity
  | LinkEntity
  | OpeningEntity;

/**
 * Questions that detectors ask of what was learned, declared and approved; answered from entities whose state is `ok`
 * and whose approval has not run out. Nothing in it changes while watching.
 */
export interface Baseline {
  /** Of the entity lines: names the baseline in every alert. */
  readonly sha256: string;
  /** ISO texts of the first and last packet learned from. */
  readonly window: readonly [string, string];
  readonly packets: number;
  readonly assetCount: number;
  /** Undefined until a person has approved it: until then alerts are marked as of phase `shadow`. */
  readonly approvedBy: string | undefined;
  /** All that it holds, whatever its state. */
  entities(): Iterable<BaselineEntity>;
  /**
   * Ages it to the time of the traffic: asked at the first packet, and once a day from then on. `lastUse`: when an
   * entity was last seen since.
   */
  openAt(time: PacketTime, lastUse?: (entity: BaselineEntity) => PacketTime | undefined): void;
  asset(id: string): AssetEntity | undefined;
  assets(): Iterable<AssetEntity>;
  /** All conduits of the two assets, whichever is the client. */
  conduitsBetween(one: string, other: string): readonly ConduitEntity[];
  /** All conduits into `server`. */
  conduitsInto(server: string): readonly ConduitEntity[];
  modbusOperations(client: string, server: string): readonly ModbusOperationsEntity[];
  /** Clients that changed something in the server, most active first. */
  modbusWriters(server: string): readonly ModbusOperationsEntity[];
  /** Units on which the client has the same cyclic reads as on this one; empty when it has none there. */
  modbusPeers(client: string, server: string, unit: number): readonly ModbusOperationsEntity[];
  /** In what order the client polls units of the server; of units polled in no order there is none. */
  modbusCycles(client: string, server: string): readonly ModbusCycleEntity[];
  /** How the registers that the client reads of the server change; of those that hardly change there is none. */
  modbusReplies(client: string, server: string): readonly ModbusReplyEntity[];
  /** Whether attempts to this port are refused by habit. */
  isRefusedByHabit(client: string, server: string, port: number): boolean;
  point(server: string, unit: number, table: ModbusTable, address: number): PointEntity | undefined;
  /** Cycles, latencies and loads. */
  readonly timing: TimingBaseline;
  /** What was learned of MQTT clients, topics and Sparkplug. */
  readonly mqtt: MqttBaseline;
  /** What was learned of OPC UA clients and servers. */
  readonly opcua: OpcuaBaseline;
  isMature(what: BaselineClass): boolean;
  /** An entity that the questions above leave out because it is rare or stale: what lacks it is one level less bad. */
  doubtful(kind: BaselineEntity["kind"], key: string): BaselineEntity | undefined;
  /** As `conduitsBetween`, those that it leaves out because they are rare or stale. */
  doubtfulConduits(one: string, other: string): readonly ConduitEntity[];
}

/** The text artefact taken apart: its first line and the rest. */
export interface BaselineContents {
  readonly header: JsonObject;
  readonly entities: readonly BaselineEntity[];
}
