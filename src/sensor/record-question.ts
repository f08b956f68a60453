import { modbusFunction } from "../catalog/modbus-functions.js";
import type { PolicyOperation } from "../contracts/policy.js";
import type { JsonObject } from "../core/json.js";
import type { PacketTime } from "../core/packet-time.js";
import { mqttOperations } from "../inventory/mqtt-operations.js";
import { opcuaOperations } from "../inventory/opcua-operations.js";
import { modbusOperations } from "../policy/modbus-operations.js";
import { type KnownEnd, type PolicyQuestion, sessionOf } from "./policy-question.js";

type Fields = Readonly<Record<string, unknown>>;

/** What a record of `decode`, `decode --flows` or of an alert asks of a policy; undefined for any other record. */
export function questionOf(record: JsonObject): PolicyQuestion | undefined {
  if (record.kind === "alert" || record.kind === "audit") return ofAlert(record);
  if (typeof record.protocol === "string" && record.src !== undefined) return ofMessage(record);
  return record.client !== undefined && record.server !== undefined ? ofFlow(record) : undefined;
}

function ofMessage(record: Fields): PolicyQuestion {
  const { protocol, direction } = record;
  const body = fieldsOf(record.body);
  const isToServer = direction !== "toClient";
  const time = timeOf(record.time);
  const session = sessionOf({
    client: endOf(isToServer ? record.src : record.dst),
    server: endOf(isToServer ? record.dst : record.src),
    transport: protocol === "uadp" ? "udp" : "tcp",
    protocol: String(protocol),
    serverName: textOf(body.sni),
    vlans: vlansOf(record.vlan),
    time,
  });
  return { session, time, operations: isToServer ? operationsOf(String(protocol), body) : [] };
}

function ofFlow(record: Fields): PolicyQuestion {
  const time = timeOf(record.time);
  const session = sessionOf({
    client: endOf(record.client),
    server: endOf(record.server),
    transport: record.transport === "udp" ? "udp" : "tcp",
    protocol: textOf(record.protocol),
    serverName: textOf(fieldsOf(record.messages).sni),
    vlans: vlansOf(record.vlan),
    isDirectionKnown: record.serverKnown !== false,
    isMidstream: record.midstream === true,
    time,
  });
  return { session, time, operations: [] };
}

/** Of an alert without a target only the actor is known: it is asked whether it may talk to itself, which it may. */
function ofAlert(record: Fields): PolicyQuestion | undefined {
  if (record.target === undefined) return undefined;
  const time = timeOf(record.ts);
  const key = textOf(record.conduit) ?? "";
  const [, transport, service] = /\/(tcp|udp)\/([^/]+)$/.exec(key) ?? [];
  const actor = endOf(record.actor);
  const target = endOf(record.target);
  const isTurned = target.asset !== undefined && key.startsWith(`${target.asset}>`);
  const isPort = /^\d+$/.test(service ?? "");
  const session = sessionOf({
    client: isTurned ? target : actor,
    server: isTurned ? actor : target,
    transport: transport === "udp" ? "udp" : "tcp",
    protocol: isPort || service === "unattributed" ? undefined : service,
    service,
    isDirectionKnown: !key.includes("<>"),
    time,
  });
  return { session, time, operations: operationsOfAlert(record) };
}

function operationsOfAlert(record: Fields): readonly PolicyOperation[] {
  const match = /\/(\d{1,3})\/(co|di|ir|hr)\/(\d{1,5})$/.exec(textOf(record.point) ?? "");
  if (match === null || record.value === undefined) return [];
  const address = Number(match[3]);
  const table = match[2] as "co" | "di" | "ir" | "hr";
  return [{ protocol: "modbus", effect: "write", unit: Number(match[1]), table, points: [address, address] }];
}

function operationsOf(protocol: string, body: Fields): readonly PolicyOperation[] {
  if (protocol === "modbus") return modbusOperationsOf(body);
  const operations: PolicyOperation[] = [];
  const tell = (effect: PolicyOperation["effect"], _: string, point: string | undefined, value: string | undefined) => {
    const number = value === undefined || value.trim() === "" ? Number.NaN : Number(value);
    operations.push({ protocol, effect, point, values: Number.isFinite(number) ? [number] : undefined });
  };
  if (protocol === "opcua") opcuaOperations(body, tell);
  else if (protocol === "mqtt") mqttOperations(body, "toServer", tell);
  return operations;
}

function modbusOperationsOf(body: Fields): readonly PolicyOperation[] {
  const functionCode = numberOf(body.functionCode);
  if (body.kind !== "request" || functionCode === undefined) return [];
  const known = modbusFunction(functionCode);
  const range = (table: "co" | "di" | "ir" | "hr" | undefined, address: unknown, quantity: unknown) => {
    const from = numberOf(address);
    return table === undefined || from === undefined
      ? undefined
      : { table, address: from, quantity: Math.max(1, numberOf(quantity) ?? 1) };
  };
  return modbusOperations({
    unit: numberOf(body.unitIdentifier) ?? 0,
    effect: known?.effect ?? "other",
    reads: range(known?.reads, body.readStartingAddress ?? body.startingAddress, body.readQuantity ?? body.quantity),
    writes: range(
      known?.writes,
      body.writeStartingAddress ?? body.startingAddress,
      body.writeQuantity ?? body.quantity,
    ),
    values: Array.isArray(body.values) ? body.values.filter((value) => typeof value === "number") : [],
  });
}

function endOf(value: unknown): KnownEnd {
  const { asset, ip, mac, port } = fieldsOf(value);
  return { asset: textOf(asset), ip: textOf(ip), mac: textOf(mac), port: numberOf(port) };
}

function vlansOf(value: unknown): readonly number[] {
  return Array.isArray(value) ? value.filter((vlan) => typeof vlan === "number") : [];
}

function timeOf(value: unknown): PacketTime {
  const text = textOf(value) ?? "";
  const milliseconds = Date.parse(text);
  return (Number.isNaN(milliseconds) ? 0 : milliseconds * 1000) as PacketTime;
}

function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null ? (value as Fields) : {};
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function numberOf(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}
