import type { AlertRecord } from "../contracts/alert.js";
import type {
  AssetEntity,
  BaselineEntity,
  ConduitEntity,
  ModbusOperationsEntity,
  ModbusPart,
} from "../contracts/baseline.js";
import { alertedModbusRead } from "./alerted-modbus.js";
import { alertedMqtt } from "./alerted-mqtt.js";
import { alertedTraits } from "./alerted-traits.js";
import { joinParts } from "./decide.js";
import { alertedOpcua } from "./opcua-approval.js";

/**
 * The entities whose lack an alert is about: those of the baseline, and those that have to be made because it has none.
 * Empty when the alert does not say enough to make one.
 */
export function alertedEntities(alert: AlertRecord, entities: readonly BaselineEntity[]): BaselineEntity[] {
  const traits = alertedTraits(alert, entities);
  if (traits !== undefined) return traits;
  const { actor, target, conduit } = alert;
  const known = new Map(entities.map((entity) => [`${entity.kind} ${entity.key}`, entity]));
  const found: BaselineEntity[] = [];
  const take = (made: BaselineEntity | undefined) => {
    if (made !== undefined) found.push(known.get(`${made.kind} ${made.key}`) ?? made);
  };
  take(assetOf(alert, known));
  if (conduit !== undefined) take(conduitOf(conduit, alert));
  for (const fact of alertedMqtt(alert)) take(fact);
  if (alert.detector.startsWith("opcua/")) return [...found, ...alertedOpcua(alert, known)];
  if (!alert.detector.startsWith("modbus/") || target === undefined) return found;
  const made = writesOf(alert, known) ?? readsOf(alert, target.asset, known);
  if (made !== undefined) return [...found, made];
  const prefix = `${actor.asset}>${target.asset}/`;
  const held = entities.filter((entity) => entity.kind === "mb.ops" && entity.key.startsWith(prefix) && isHeld(entity));
  return held.length === 0 ? [] : [...found, ...held];
}

/** Something of it is not normal, which an approval would make so. */
function isHeld({ state, rare, quarantined }: ModbusOperationsEntity): boolean {
  return state !== "ok" || rare !== undefined || quarantined !== undefined;
}

function common(key: string, { ts, lastTs }: AlertRecord) {
  return { key, src: "approved", state: "ok", n: 0, hours: 0, days: 0, first: ts, last: lastTs } as const;
}

function assetOf(alert: AlertRecord, known: ReadonlyMap<string, BaselineEntity>): AssetEntity | undefined {
  const { asset, ip } = alert.actor;
  const entity = known.get(`asset ${asset}`);
  if (entity?.kind === "asset" && entity.state === "ok") return undefined;
  return { kind: "asset", ...common(asset, alert), ips: ip === undefined ? [] : [ip], isRouter: false, roles: {} };
}

function conduitOf(key: string, alert: AlertRecord): ConduitEntity | undefined {
  const parts = /^(a:.+?)(<>|>)(a:.+)\/(tcp|udp)\/([^/]+)$/.exec(key);
  if (parts === null) return undefined;
  const [, client = "", arrow, server = "", transport, service = ""] = parts;
  const port = [alert.actor, alert.target].find((party) => party?.asset === server)?.port;
  return {
    kind: "conduit",
    ...common(key, alert),
    client,
    server,
    isDirected: arrow === ">",
    transport: transport === "tcp" ? "tcp" : "udp",
    service,
    ports: port === undefined ? [] : [port],
  };
}

/** The writes that the alert saw, under every function that writes into the table. */
function writesOf(alert: AlertRecord, known: ReadonlyMap<string, BaselineEntity>): ModbusOperationsEntity | undefined {
  const parts = /^(a:.+)\/(\d+)\/(co|hr)\/(\d+)$/.exec(alert.point ?? "");
  if (parts === null || alert.value === undefined) return undefined;
  const [, server = "", unit, table = "", address] = parts;
  const from = Number(address);
  const range = [from, from + alert.value.split(", ").length - 1] as const;
  const use = { n: 0, rejected: 0, W: { [table]: [range] } };
  const [one, several] = table === "co" ? [5, 15] : [6, 16];
  const seen = { fc: { [one]: use, [several]: use }, writes: alert.count };
  return operationsWith(seen, server, Number(unit), alert, known);
}

/** What the alert says that was read, or which function was used. */
function readsOf(
  alert: AlertRecord,
  server: string,
  known: ReadonlyMap<string, BaselineEntity>,
): ModbusOperationsEntity | undefined {
  const read = alertedModbusRead(alert);
  return read === undefined ? undefined : operationsWith({ fc: read.fc, writes: 0 }, server, read.unit, alert, known);
}

/** The operations of the actor on the unit with what was seen as their rare part; else made. */
function operationsWith(
  seen: ModbusPart,
  server: string,
  unit: number,
  alert: AlertRecord,
  known: ReadonlyMap<string, BaselineEntity>,
): ModbusOperationsEntity {
  const client = alert.actor.asset;
  const key = `${client}>${server}/${unit}`;
  const entity = known.get(`mb.ops ${key}`);
  if (entity?.kind !== "mb.ops") return { kind: "mb.ops", ...common(key, alert), client, server, unit, ...seen };
  return { ...entity, rare: entity.rare === undefined ? seen : joinParts(entity.rare, seen) };
}
