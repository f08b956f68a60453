import type { ModbusEffect, ModbusTable } from "../catalog/modbus-functions.js";
import type { PacketTime } from "../core/packet-time.js";
import type { CaptureDrops } from "./capture-event.js";
import type { AlertsSuppressed, FindingMade } from "./finding-event.js";
import type { LinkSecond } from "./link-event.js";
import type { LoopAnswered, LoopAsked, LoopUnanswered } from "./loop-event.js";
import type { MqttEvent } from "./mqtt-event.js";
import type { OpcuaEvent } from "./opcua-event.js";
import type { OriginDoubt } from "./origin-event.js";
import type { PayloadEvent } from "./payload-event.js";
import type { ConduitTcp } from "./tcp-event.js";
import type { TraitEvent } from "./trait-event.js";

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

/** When and in which frame something is seen. */
export interface Sighting {
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

/** The station that uses an address is another than before, and the asset with it. */
export interface AddressMoved extends Sighting {
  readonly type: "address-moved";
  readonly ip: string;
  readonly from: Party;
  readonly to: Party;
  /** When the earlier holder last used the address, and whether a frame of its own or ARP alone shows the new one. */
  readonly fromLastTime: PacketTime;
  readonly by: "traffic" | "arp";
}

/**
 * What ARP or Neighbor Discovery says of an address [RFC 826], [RFC 4861 §4]. `ask`: who holds `target`? `answer`:
 * `holder` holds its address, told to `target`. `announce`: the same, told to all. `router`: `holder` routes.
 */
export interface NeighbourSaid extends Sighting {
  readonly type: "neighbour";
  readonly says: "ask" | "answer" | "announce" | "router";
  /** Source of the frame. */
  readonly sender: Party;
  /** Whom the message names, of `ask` the one who asks; by the MAC in the message, which may differ from `sender`. */
  readonly holder: Party;
  /** Address asked for, or of the one who is told. */
  readonly target: string | undefined;
  readonly isUnicast: boolean;
  /** Replaces what the hearer knew: the override flag of IPv6, always so for ARP. */
  readonly isOverride: boolean;
}

/** A packet that finds out whether a host or a port is there: an ICMP echo request, or TCP flags no session uses. */
export interface ProbeSeen extends Sighting {
  readonly type: "probe";
  readonly how: "echo" | "null" | "fin" | "xmas";
  readonly source: Party;
  /** `port` is undefined for an echo request. */
  readonly target: Party;
}

/** Bytes of one conduit in one interval that had any; told at the end of the interval. */
export interface ConduitVolume extends Sighting {
  readonly type: "conduit-volume";
  /** The latest of the sessions in it. */
  readonly session: Session;
  readonly from: PacketTime;
  /** Payload bytes and frames from the client and from the server. */
  readonly payloadBytes: readonly [number, number];
  readonly frames: readonly [number, number];
}

/** What the sensor saw, and could not see, in an interval of 60 s of packet time that had frames in it. */
export interface IntervalEnded extends Sighting {
  readonly type: "interval";
  readonly from: PacketTime;
  readonly frames: number;
  /** TCP conversations with frames in the interval: of both sides, and of one side only. */
  readonly twoWay: number;
  readonly oneWay: number;
  /** Payload bytes of TCP that were seen, and that were sent but not seen. */
  readonly payloadBytes: number;
  readonly gapBytes: number;
  /** The same in segments: frames of TCP with payload, and about how many of them were not seen. */
  readonly segments: number;
  readonly lostSegments: number;
  /** Payload bytes of TCP in sessions of a known protocol, and those of them in which no message was found. */
  readonly identifiedBytes: number;
  readonly undecodableBytes: number;
  /** Messages, and those of them with an anomaly, by protocol. */
  readonly pdus: Readonly<Record<string, { readonly count: number; readonly anomalous: number }>>;
  /** Entries let go or not taken at the limit, by table; tables without any are absent. */
  readonly displaced: Readonly<Record<string, number>>;
}

/** Packet time made a step: back by more than a second, or forward by more than a minute. */
export interface ClockStep extends Sighting {
  readonly type: "clock-step";
  /** Negative when it went back. */
  readonly byUs: number;
  /** Mean time between frames in the minute before the step. */
  readonly usualUs: number;
}

/** Messages with codes of the decoder's `anomalies`. */
export interface ProtocolAnomaly extends Sighting {
  readonly type: "protocol-anomaly";
  readonly session: Session;
  readonly protocol: string;
  readonly from: "client" | "server";
  readonly codes: readonly string[];
}

/** An operation of OPC UA or MQTT that a policy may allow or forbid; Modbus has events of its own. */
export interface ControlOperation extends Sighting {
  readonly type: "operation";
  readonly session: Session;
  readonly protocol: "opcua" | "mqtt";
  readonly effect: "read" | "write" | "call" | "manage" | "command";
  /** Service of OPC UA or packet type of MQTT, with the message type of Sparkplug after it where there is one. */
  readonly name: string;
  /** Node, method or topic. */
  readonly point: string | undefined;
  readonly value: string | undefined;
}

/** By what an asset goes in a protocol; none of it is proof. */
export type NameKind =
  | "dhcp-hostname"
  | "dhcp-vendor-class"
  | "dhcp-fingerprint"
  | "lldp-chassis"
  | "lldp-system"
  | "lldp-description"
  | "netbios-name"
  | "mdns-name"
  | "smb-system"
  | "http-server"
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
  readonly wasOpenBefore?: boolean;
  readonly communityId: string;
  /** The host that the client asks a TLS server for, as far as it was seen to. */
  readonly serverName?: string | undefined;
  readonly firstTime: PacketTime;
  readonly firstFrame: number;
  readonly capture: number;
}

/**
 * How far a session has come. `identified`: its protocol, service or direction became known; `foreign`: both sides sent
 * payload of no decoder on the registered port of one; `answered`: the second side of a midstream one sent payload.
 */
export type ConduitStage = "attempted" | "established" | "refused" | "answered" | "identified" | "foreign" | "ended";

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
  /** Sub-function of Diagnostics, MEI type of Encapsulated Interface Transport, or code of UMAS. */
  readonly subFunction: number | undefined;
  /** What it does to process, program or state of the server, in words; undefined when it changes nothing. */
  readonly change: string | undefined;
  readonly reads: ModbusRange | undefined;
  readonly writes: ModbusRange | undefined;
  /** What is written: coils as 0 or 1, registers as unsigned 16-bit numbers. */
  readonly values: readonly number[];
  /** What was last seen in the written points, in their order; undefined for a point never seen. */
  readonly previous: readonly (number | undefined)[];
  /** Codes of the decoder. */
  readonly anomalies: readonly string[];
}

/** Whether the server did what it was asked. */
export type OperationOutcome = "accepted" | "rejected";

/** The server's answer. */
export interface ModbusResponse extends Sighting {
  readonly type: "modbus-response";
  readonly session: Session;
  /** Undefined when the request was not seen. */
  readonly request: ModbusRequest | undefined;
  readonly unit: number;
  readonly functionCode: number;
  readonly outcome: OperationOutcome;
  readonly exceptionCode: number | undefined;
  /** What was read: coils as 0 or 1, registers as unsigned 16-bit numbers. */
  readonly values: readonly number[];
  /** From the request to this; undefined when the request was not seen. */
  readonly latencyUs: number | undefined;
  /** Codes of the decoder. */
  readonly anomalies: readonly string[];
}

/** What the inventory makes of the traffic; borrowed until the call returns, its plain values may be kept. */
export type SensorEvent =
  | AssetSeen
  | AssetNamed
  | AddressMoved
  | NeighbourSaid
  | ProbeSeen
  | ConduitEvent
  | ConduitVolume
  | IntervalEnded
  | ClockStep
  | ProtocolAnomaly
  | AlertsSuppressed
  | CaptureDrops
  | ControlOperation
  | FindingMade
  | LinkSecond
  | ConduitTcp
  | LoopAnswered
  | LoopAsked
  | LoopUnanswered
  | MqttEvent
  | ModbusRequest
  | ModbusResponse
  | OpcuaEvent
  | OriginDoubt
  | PayloadEvent
  | TraitEvent;
