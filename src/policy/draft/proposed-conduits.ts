import { modbusFunction } from "../../catalog/modbus-functions.js";
import { servicePorts } from "../../catalog/service-ports.js";
import type {
  BaselineEntity,
  ConduitEntity,
  ModbusFunctionUse,
  ModbusIntervals,
  ModbusOperationsEntity,
  RefusedEntity,
} from "../../contracts/baseline.js";
import { type NamedOperations, namedOperations } from "./proposed-operations.js";
import type { ProposedZone } from "./proposed-zones.js";

/** What was learned of conduits between two zones that are alike. */
export interface ProposedConduit {
  readonly fromZone: ProposedZone;
  readonly toZone: ProposedZone;
  /** Ids of assets. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly services: readonly string[];
  /** Modbus only: addresses by effect as a policy writes them; `any` where they are not known. */
  readonly operations: Readonly<Record<string, readonly string[]>> | undefined;
  readonly units: readonly number[];
  /** OPC UA and MQTT, where it could be read. */
  readonly named: NamedOperations | undefined;
  /** What it rests on. */
  readonly basis: readonly (ConduitEntity | RefusedEntity)[];
}

interface Pair {
  readonly client: string;
  readonly server: string;
  readonly services: readonly string[];
  readonly entity: ConduitEntity | RefusedEntity;
  readonly operations: readonly ModbusOperationsEntity[];
  readonly named: NamedOperations | undefined;
}

type Placed = { readonly zone: ProposedZone; readonly id: string };

/** Lines for all that was learned between zones, those of one client, service and kind of operations joined. */
export function proposeConduits(
  entities: readonly BaselineEntity[],
  zones: readonly ProposedZone[],
): ProposedConduit[] {
  const places = new Map<string, Placed>();
  for (const zone of zones) for (const { id, entity } of zone.assets) places.set(entity.key, { zone, id });
  const operations = entities.filter((entity) => entity.kind === "mb.ops");
  const groups = new Map<string, Pair[]>();
  for (const entity of entities) {
    if (entity.kind !== "conduit" && entity.kind !== "refused") continue;
    const [client, server] = [places.get(entity.client), places.get(entity.server)];
    if (client === undefined || server === undefined || client.zone === server.zone) continue;
    const services = servicesOf(entity);
    const used = operations.filter((use) => use.client === entity.client && use.server === entity.server);
    const isModbus = entity.kind === "conduit" && entity.service === "modbus";
    const named = entity.kind === "conduit" ? namedOperations(entity, entities) : undefined;
    const pair = { client: client.id, server: server.id, services, entity, operations: isModbus ? used : [], named };
    const effects = isModbus ? effectsOf(used).join() : JSON.stringify(named);
    const key = [client.zone.id, server.zone.id, services.join(), entity.kind, effects, client.id].join("\t");
    groups.set(key, [...(groups.get(key) ?? []), pair]);
  }
  const lines = [...groups.keys()].sort().map((key) => lineOf(groups.get(key) ?? [], places));
  return joined(lines.filter((line) => line !== undefined));
}

function lineOf(pairs: readonly Pair[], places: ReadonlyMap<string, Placed>): ProposedConduit | undefined {
  const [first] = pairs;
  const fromZone = first === undefined ? undefined : places.get(first.entity.client)?.zone;
  const toZone = first === undefined ? undefined : places.get(first.entity.server)?.zone;
  if (first === undefined || fromZone === undefined || toZone === undefined) return undefined;
  const uses = pairs.flatMap(({ operations }) => operations);
  return {
    fromZone,
    toZone,
    from: [first.client],
    to: sorted(pairs.map(({ server }) => server)),
    services: first.services,
    operations: uses.length === 0 ? undefined : operationsOf(uses),
    units: [...new Set(uses.map(({ unit }) => unit))].sort((one, other) => one - other),
    named: first.named,
    basis: pairs.map(({ entity }) => entity),
  };
}

/** Clients that may do the same on the same servers share a line. */
function joined(lines: readonly ProposedConduit[]): ProposedConduit[] {
  const byContent = new Map<string, ProposedConduit>();
  for (const line of lines) {
    const { fromZone, toZone, to, services, operations, units, named, basis } = line;
    const kinds = basis.map(({ kind }) => kind)[0];
    const key = JSON.stringify([fromZone.id, toZone.id, to, services, operations, units, named, kinds]);
    const before = byContent.get(key);
    byContent.set(
      key,
      before === undefined
        ? line
        : { ...before, from: sorted([...before.from, ...line.from]), basis: [...before.basis, ...basis] },
    );
  }
  return [...byContent.values()];
}

/** By name where there is one, with the ports on which it is not expected. */
function servicesOf(entity: ConduitEntity | RefusedEntity): string[] {
  if (entity.kind === "refused") return [`tcp/${entity.port}`];
  const { service, transport, ports } = entity;
  if (service === "dynamic") return ["udp/49152-65535"];
  if (service === "unattributed") return ports.map((port) => `tcp/${port}`);
  const known = servicePorts.get(service);
  if (known === undefined) return ports.length === 0 ? ["any"] : ports.map((port) => `${transport}/${port}`);
  const others = ports.filter((port) => !known.some((at) => at.over === transport && at.port === port));
  return [service, ...(entity.isDirected ? others.map((port) => `${transport}/${port}`) : [])];
}

function effectsOf(uses: readonly ModbusOperationsEntity[]): string[] {
  return Object.keys(operationsOf(uses));
}

/** The union of all that was done, by effect. */
function operationsOf(uses: readonly ModbusOperationsEntity[]): Record<string, readonly string[]> {
  const found = new Map<string, Map<string, (readonly [number, number])[]>>();
  const anywhere = new Set<string>();
  const add = (effect: string, intervals: ModbusIntervals | undefined) => {
    const tables = found.get(effect) ?? new Map<string, (readonly [number, number])[]>();
    found.set(effect, tables);
    for (const [table, ranges] of Object.entries(intervals ?? {})) {
      tables.set(table, [...(tables.get(table) ?? []), ...ranges]);
    }
    if (intervals === undefined) anywhere.add(effect);
  };
  for (const use of uses) {
    for (const fc of [use.fc, use.rare?.fc ?? {}]) {
      for (const [code, function_] of Object.entries(fc)) addUse(Number(code), function_, add);
    }
  }
  const effects = [...found.keys()].sort();
  return Object.fromEntries(
    effects.map((effect) => [effect, anywhere.has(effect) ? ["any"] : rangesOf(found.get(effect) ?? new Map())]),
  );
}

function addUse(
  code: number,
  { R, W }: ModbusFunctionUse,
  add: (effect: string, intervals: ModbusIntervals | undefined) => void,
): void {
  const effect = modbusFunction(code)?.effect ?? "engineer";
  if (effect === "write") {
    if (R !== undefined) add("read", R);
    add("write", W);
  } else if (effect === "read" || effect === "file") add("read", R);
  else add(effect === "other" ? "engineer" : effect, undefined);
}

/** `hr 0-99`, neighbours joined. */
function rangesOf(tables: ReadonlyMap<string, readonly (readonly [number, number])[]>): string[] {
  return [...tables.keys()].sort().flatMap((table) => {
    const ordered = [...(tables.get(table) ?? [])].sort((one, other) => one[0] - other[0]);
    const merged: [number, number][] = [];
    for (const [from, to] of ordered) {
      const last = merged.at(-1);
      if (last !== undefined && from <= last[1] + 1) last[1] = Math.max(last[1], to);
      else merged.push([from, to]);
    }
    return merged.map(([from, to]) => `${table} ${from === to ? from : `${from}-${to}`}`);
  });
}

function sorted(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort();
}
