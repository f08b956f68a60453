import type { BaselineEntity, ConduitEntity, ModbusIntervals, ModbusOperationsEntity } from "../contracts/baseline.js";
import type { MqttEntity } from "../contracts/mqtt-baseline.js";
import type { OpcuaClientEntity } from "../contracts/opcua-baseline.js";
import type { OperationEffect, Policy, PolicyOperation, PolicyVerdict } from "../contracts/policy.js";
import type { Party, Session } from "../contracts/sensor-event.js";
import { parsePacketTime } from "../core/packet-time.js";

/** Of functions that name no addresses; every other is taken for programming. */
const EFFECTS: Readonly<Record<string, OperationEffect>> = {
  "1": "read",
  "2": "read",
  "3": "read",
  "4": "read",
  "5": "write",
  "6": "write",
  "7": "identify",
  "8": "diagnose",
  "11": "identify",
  "12": "identify",
  "17": "identify",
  "15": "write",
  "16": "write",
  "20": "read",
  "21": "write",
  "22": "write",
  "23": "write",
  "24": "read",
  "43": "identify",
};

type ModbusTable = keyof ModbusIntervals;

/** What of a baseline the policy does not allow; `between` zones or not is told for each conduit. */
export interface Lint {
  readonly faults: readonly { readonly kind: string; readonly key: string; readonly reason: string }[];
  /** Keys of conduits between two zones. */
  readonly crossings: ReadonlySet<string>;
}

/** Asks the policy about all that is trusted, at the time it was last seen. */
export function lintBaseline(entities: readonly BaselineEntity[], policy: Policy): Lint {
  const addresses = new Map<string, string>();
  for (const entity of entities) {
    const ip = entity.kind === "asset" ? entity.ips[0] : undefined;
    if (ip !== undefined) addresses.set(entity.key, ip);
  }
  const faults: { kind: string; key: string; reason: string }[] = [];
  const crossings = new Set<string>();
  for (const entity of entities) {
    if (!isAsked(entity)) continue;
    const session = sessionOf(entity, addresses);
    const time = parsePacketTime(entity.last);
    const verdict = policy.judge(session, time);
    const { from, to } = verdict;
    if (from !== undefined && to !== undefined && from.id !== to.id) crossings.add(entity.key);
    if (entity.state === "quarantined") continue;
    const denied =
      entity.kind === "conduit"
        ? reasonOf(verdict)
        : operationsIn(entity).map((operation) => reasonOf(policy.judge(session, time, operation)));
    const reason = [denied].flat().find((text) => text !== undefined);
    if (reason !== undefined) faults.push({ kind: entity.kind, key: entity.key, reason });
  }
  return { faults, crossings };
}

type Asked = ConduitEntity | ModbusOperationsEntity | OpcuaClientEntity | MqttEntity;

/** What a policy has something to say about; of MQTT commands. */
function isAsked(entity: BaselineEntity): entity is Asked {
  if (entity.kind === "mqtt.pub") return entity.traits?.includes("command") === true;
  return entity.kind === "conduit" || entity.kind === "mb.ops" || entity.kind === "ua.client";
}

function operationsIn(entity: Exclude<Asked, ConduitEntity>): PolicyOperation[] {
  if (entity.kind === "ua.client") return opcuaOperations(entity);
  if (entity.kind === "mb.ops") return operationsOf(entity);
  return [{ protocol: "mqtt", effect: "command", point: entity.topic }];
}

/** Each node that was written and each method that was called; reading as a whole. */
function opcuaOperations({ habits }: OpcuaClientEntity): PolicyOperation[] {
  const writes = (habits.write ?? []).map((text) => text.replace(/ attribute \d+$/, ""));
  const calls = (habits.call ?? []).map((text) => text.replace(/ on .*$/, ""));
  return [
    ...(habits.read === undefined ? [] : [{ protocol: "opcua", effect: "read" } as const]),
    ...writes.map((point) => ({ protocol: "opcua", effect: "write", point }) as const),
    ...calls.map((point) => ({ protocol: "opcua", effect: "call", point }) as const),
  ];
}

/** Each range that was read or written, and what has no addresses. */
function operationsOf({ fc, unit }: ModbusOperationsEntity): PolicyOperation[] {
  return Object.entries(fc).flatMap(([code, { R, W }]) => {
    const ranged = [...rangesOf("read", unit, R), ...rangesOf("write", unit, W)];
    return ranged.length > 0 ? ranged : [{ protocol: "modbus", effect: EFFECTS[code] ?? "engineer", unit }];
  });
}

function rangesOf(effect: OperationEffect, unit: number, intervals: ModbusIntervals | undefined): PolicyOperation[] {
  const tables = Object.entries(intervals ?? {}) as [ModbusTable, readonly (readonly [number, number])[]][];
  return tables.flatMap(([table, ranges]) =>
    ranges.map((points) => ({ protocol: "modbus", effect, unit, table, points })),
  );
}

function reasonOf({ verdict, from, to, nearMisses }: PolicyVerdict): string | undefined {
  if (verdict !== "denied") return undefined;
  const near = nearMisses[0];
  const zones = `${from?.id ?? "no zone"} to ${to?.id ?? "no zone"} is not allowed`;
  return near === undefined ? zones : `${zones}: ${near.at.place} ${near.reason}`;
}

/** Protocol and usual port of what is no conduit. */
function protocolOf({ kind }: Asked): readonly [string, number] {
  if (kind === "ua.client") return ["opcua", 4840];
  return kind === "mb.ops" ? ["modbus", 502] : ["mqtt", 1883];
}

function sessionOf(entity: Asked, addresses: ReadonlyMap<string, string>): Session {
  const isConduit = entity.kind === "conduit";
  const [protocol, usualPort] = protocolOf(entity);
  const port = isConduit ? entity.ports[0] : usualPort;
  const service = isConduit ? entity.service : protocol;
  const transport = isConduit ? entity.transport : "tcp";
  const isNamed = !/^(\d+|dynamic|unattributed)$/.test(service);
  const [client, server] = [partyOf(entity.client, undefined, addresses), partyOf(entity.server, port, addresses)];
  const firstTime = parsePacketTime(entity.first);
  const none = { id: 0, communityId: "", firstTime, firstFrame: 0, capture: 0 };
  const isDirected = isConduit ? entity.isDirected : true;
  return {
    ...none,
    ...{ client, server, transport, service },
    conduit: `${entity.client}>${entity.server}/${transport}/${service}`,
    protocol: isNamed && isDirected ? service : undefined,
    isDirectionKnown: isDirected,
    isSymmetric: isNamed && !isDirected,
    isMidstream: false,
  };
}

function partyOf(asset: string, port: number | undefined, addresses: ReadonlyMap<string, string>): Party {
  const isByAddress = asset.startsWith("a:ip:");
  const station = isByAddress ? undefined : asset.slice(2);
  const ip = isByAddress ? asset.slice(5) : addresses.get(asset);
  return { asset, station, mac: station?.replace(/@.*/, ""), ip, port };
}
