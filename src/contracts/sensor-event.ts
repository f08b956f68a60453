import type { ModbusEffect, ModbusTable } from "../catalog/modbus-functions.js";
import type { PacketTime } from "../core/packet-time.js";

/** One end of what is seen: the asset, and the addresses by which it took part. */
export interface Party {
  /** `a:<mac>`, `a:<mac>@<vlan>` or, behind a router or without a link address, `a:ip:<ip>`. */
  readonly asset: string;
  /** MAC with VLANs, as in the asset id; undefined where the link has no addresses. */
  readonly station: string | undefined;
  readonly mac: string | undefined;
  readonly ip: string | undefined;
  readonly port: number | undefined;
}

interface Sighting {
  readonly time: PacketTime;
  /** Number of the frame that shows it, and the index of its capture. */
  readonly frame: number;
  readonly capture: number;
}

/** First sight in this run of an asset, or of a further address of it. */
export interface AssetSeen extends Sighting {
  readonly type: "asset-seen";
  readonly asset: Party;
  readonly isNew: boolean;
  /** The address that is new; undefined when the asset was seen without one. */
  readonly address: string | undefined;
}

/** By what an asset goes in a protocol; none of it is proof. */
export type NameKind =
  | "modbus-product"
  | "mqtt-client-identifier"
  | "mqtt-user-name"
  | "sparkplug-edge-node"
  | "sparkplug-host"
  | "opcua-application-uri"
  | "opcua-application-name"
  | "opcua-product-uri"
  | "opcua-product"
  | "opcua-certificate";

/** First time in this run that an asset says this of itself. */
export interface AssetNamed extends Sighting {
  readonly type: "asset-named";
  readonly asset: Party;
  readonly kind: NameKind;
  readonly name: string;
}

/** One TCP connection or UDP exchange between two assets; alive until its `ended` event has been heard. */
export interface Session {
  /** Unique in one run. */
  readonly id: number;
  readonly client: Party;
  readonly server: Party;
  /** False when `client` is only the side seen first. */
  readonly isDirectionKnown: boolean;
  readonly transport: "tcp" | "udp";
  /** Id of the decoder once identified. */
  readonly protocol: string | undefined;
  /** `client>server/l4/service` of asset ids; `one<>other/l4/service` where there is no direction. */
  readonly conduit: string;
  /**
   * Last part of the conduit's key: the protocol, else a housekeeping service, else the server's port; `dynamic` for
   * datagrams between two dynamic ports, `unattributed` for a connection of which nobody knows who serves.
   */
  readonly service: string;
  /** A housekeeping service, in which either side may begin. */
  readonly isSymmetric: boolean;
  readonly isMidstream: boolean;
  readonly communityId: string;
  readonly firstTime: PacketTime;
  readonly firstFrame: number;
  readonly capture: number;
}

/** How far a session has come; `identified` means that its protocol, service or direction became known. */
export type ConduitStage = "attempted" | "established" | "refused" | "identified" | "ended";

/** How far a session has come. A midstream session begins with `established`; UDP is established by an answer. */
export interface ConduitEvent extends Sighting {
  readonly type: "conduit";
  readonly stage: ConduitStage;
  readonly session: Session;
  /** Payload bytes and frames so far, from the client and from the server. */
  readonly payloadBytes: readonly [number, number];
  readonly frames: readonly [number, number];
  /** Both sides sent payload, after a handshake or midstream: only this may be learned. */
  readonly isLearnable: boolean;
}

/** Neighbouring points of one table. */
export interface ModbusRange {
  readonly table: ModbusTable;
  readonly address: number;
  readonly quantity: number;
}

/** A Modbus request as it passed. */
export interface ModbusRequest extends Sighting {
  readonly type: "modbus-request";
  readonly session: Session;
  readonly unit: number;
  readonly functionCode: number;
  readonly effect: ModbusEffect;
  /** Sub-function of Diagnostics or code of UMAS. */
  readonly subFunction: number | undefined;
  /** What it does to process, program or state of the server, in words; undefined when it changes nothing. */
  readonly change: string | undefined;
  readonly reads: ModbusRange | undefined;
  readonly writes: ModbusRange | undefined;
  /** What is written: coils as 0 or 1, registers as unsigned 16-bit numbers. */
  readonly values: readonly number[];
  /** What was last seen in the written points, in their order; undefined for a point never seen. */
  readonly previous: readonly (number | undefined)[];
}

/** Whether the server did what it was asked. */
export type OperationOutcome = "accepted" | "rejected";

/** The server's answer. */
export interface ModbusResponse extends Sighting {
  readonly type: "modbus-response";
  readonly session: Session;
  /** Undefined when the request was not seen. */
  readonly request: ModbusRequest | undefined;
  readonly outcome: OperationOutcome;
  readonly exceptionCode: number | undefined;
}

/** What the inventory makes of the traffic; borrowed until the call returns, its plain values may be kept. */
export type SensorEvent = AssetSeen | AssetNamed | ConduitEvent | ModbusRequest | ModbusResponse;
