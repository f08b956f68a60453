import type { ModbusTable } from "../catalog/modbus-functions.js";
import type { JsonObject } from "../core/json.js";

/** What learning must have seen enough of, each on its own, before its absence means much. */
export type BaselineClass = "assets" | "conduits" | "reads" | "writes" | "values";

/** What every learned entity carries. Times are ISO texts of packets; hours and days count distinct ones. */
interface Learned {
  readonly key: string;
  readonly src: "learned" | "declared" | "approved" | "relearned";
  readonly state: "ok" | "rare" | "quarantined" | "stale" | "finding";
  readonly n: number;
  readonly hours: number;
  readonly days: number;
  readonly first: string;
  readonly last: string;
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
}

/** One line of the text artefact after its header. */
export type BaselineEntity = AssetEntity | ConduitEntity | ModbusOperationsEntity;

/** Questions that detectors ask of what was learned, declared and approved. Nothing in it changes while watching. */
export interface Baseline {
  /** Of the entity lines: names the baseline in every alert. */
  readonly sha256: string;
  /** ISO texts of the first and last packet learned from. */
  readonly window: readonly [string, string];
  readonly packets: number;
  readonly assetCount: number;
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
  isMature(what: BaselineClass): boolean;
}

/** The text artefact taken apart: its first line and the rest. */
export interface BaselineContents {
  readonly header: JsonObject;
  readonly entities: readonly BaselineEntity[];
}
