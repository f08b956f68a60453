import type { Learned, LearnedRate } from "./baseline.js";

/**
 * What may be a habit of an OPC UA client on a server, or of a server. `security` is `policy/mode`, `certificate` a
 * line of facts, `call` `method on object`, `refused` the service and what was refused, `quirk` side and anomaly
 * code, `endpoint` `path policy/mode tokens`, `host` of a URL of the server, `registered` a server told to a directory.
 */
export const opcuaHabitKinds = [
  "security",
  "application",
  "product",
  "certificate",
  "token",
  "service",
  "read",
  "write",
  "call",
  "refused",
  "quirk",
  "endpoint",
  "host",
  "registered",
] as const;

export type OpcuaHabitKind = (typeof opcuaHabitKinds)[number];

/** Texts by kind, sorted. */
export type OpcuaHabits = Readonly<Partial<Record<OpcuaHabitKind, readonly string[]>>>;

/** Part of it that is not trusted as the rest is. */
export interface OpcuaPart {
  readonly habits: OpcuaHabits;
  /** Why it is not trusted. */
  readonly note?: string;
}

/** How often and how much, per client and server. */
export interface OpcuaRates {
  /** Nodes browsed. */
  readonly browsesPerMinute: LearnedRate;
  /** Connections and channels opened, and sessions created. */
  readonly openingsPerMinute: LearnedRate;
  /** Channels and sessions refused. */
  readonly failuresPerMinute: LearnedRate;
  /** Most connections at once, most things asked for in one request, most unanswered Publish requests over 100. */
  readonly connectionsMax: number;
  readonly countMax: number;
  readonly publishMax: number;
}

interface OpcuaEntity extends Learned {
  readonly habits: OpcuaHabits;
  /** Kinds of which there was too much to keep: nothing of them is news. */
  readonly many?: readonly string[];
  readonly rare?: OpcuaPart;
  readonly quarantined?: OpcuaPart;
}

/** What a client does on an OPC UA server; `key` is `client>server`, `n` counts answered requests. */
export interface OpcuaClientEntity extends OpcuaEntity {
  readonly kind: "ua.client";
  readonly client: string;
  readonly server: string;
  /** Answers that were a ServiceFault. */
  readonly faults: number;
  readonly rates?: OpcuaRates;
}

/** What an OPC UA server says of itself; `key` is its asset id, `n` counts how often it did. */
export interface OpcuaServerEntity extends OpcuaEntity {
  readonly kind: "ua.server";
  readonly server: string;
}

/** What the values of a node do; a `counter` only ever rises, and is not judged. */
export type OpcuaPointKind = "constant" | "discrete" | "counter" | "analog";

/** Values of one node, as told and as accepted when written; `key` is `server/node`, `n` counts them. */
export interface OpcuaPointEntity extends Learned {
  readonly kind: "ua.point";
  readonly server: string;
  readonly node: string;
  /** Of the standard, such as `Double`. */
  readonly dataType: string;
  readonly values: OpcuaPointKind;
  /** Of few values minimum and maximum, of many the quantiles 0.001 and 0.999. */
  readonly low: number;
  readonly high: number;
  /** Sorted; at most 16, absent when there were more. */
  readonly distinct?: readonly number[];
}

/** An entity, made ready to be asked for single habits. */
export interface KnownOpcua<Entity> {
  readonly entity: Entity;
  /** It is a habit. */
  has(kind: OpcuaHabitKind, text: string): boolean;
  /** It was seen, but is too rare or too old to be a habit. */
  isDoubtful(kind: OpcuaHabitKind, text: string): boolean;
}

/** Questions about OPC UA. */
export interface OpcuaBaseline {
  /** Rare and stale ones too: all that they have is doubtful. */
  client(client: string, server: string): KnownOpcua<OpcuaClientEntity> | undefined;
  server(server: string): KnownOpcua<OpcuaServerEntity> | undefined;
  point(server: string, node: string): OpcuaPointEntity | undefined;
  /** Clients with habits of writing or calling on the server. */
  writers(server: string): readonly OpcuaClientEntity[];
  /** All clients of the server. */
  clients(server: string): readonly OpcuaClientEntity[];
}
