import type {
  AssetEntity,
  BaselineEntity,
  ConduitEntity,
  LoopEntity,
  ModbusIntervals,
  ModbusOperationsEntity,
  PointEntity,
} from "../contracts/baseline.js";
import type { ModbusCycleEntity } from "../contracts/modbus-cycle-baseline.js";
import type { MqttEntity } from "../contracts/mqtt-baseline.js";

import { isOpcuaEntity, opcuaChanges, opcuaPointChanges } from "./opcua-parts.js";
import { loopChanges } from "./timing-changes.js";

/** One entity that is in one baseline alone, or differs in what matters. */
export interface BaselineDifference {
  readonly sign: "+" | "-" | "~";
  readonly kind: BaselineEntity["kind"];
  readonly key: string;
  /** What differs, each in a few words; what was merely counted or timed is left out. */
  readonly changes: readonly string[];
}

/** What a reader must know of the way from one baseline to another, in the order of the lines. */
export function diffBaselines(
  before: readonly BaselineEntity[],
  after: readonly BaselineEntity[],
): BaselineDifference[] {
  const place = ({ kind, key }: BaselineEntity) => `${kind} ${key}`;
  const olds = new Map(before.map((entity) => [place(entity), entity]));
  const news = new Map(after.map((entity) => [place(entity), entity]));
  const places = [...new Set([...olds.keys(), ...news.keys()])].sort();
  return places.flatMap((name) => differenceOf(olds.get(name), news.get(name)) ?? []);
}

function differenceOf(old: BaselineEntity | undefined, now: BaselineEntity | undefined) {
  const entity = now ?? old;
  if (entity === undefined) return undefined;
  const { kind, key } = entity;
  if (old === undefined) return { sign: "+", kind, key, changes: describeNew(entity) } as const;
  if (now === undefined) return { sign: "-", kind, key, changes: [] } as const;
  const changes = [...commonChanges(old, now), ...ownChanges(old, now)];
  return changes.length === 0 ? undefined : ({ sign: "~", kind, key, changes } as const);
}

function describeNew(entity: BaselineEntity): string[] {
  const state = entity.state === "ok" ? [] : [entity.state];
  if (entity.kind === "mb.ops" && entity.writes > 0) return [...state, "new writer"];
  return state;
}

function commonChanges(old: BaselineEntity, now: BaselineEntity): string[] {
  const changes: string[] = [];
  if (old.state !== now.state) changes.push(`${old.state} -> ${now.state}${now.note ? ` (${now.note})` : ""}`);
  if (old.src !== now.src) changes.push(`${old.src} -> ${now.src}${now.by ? ` by ${now.by}` : ""}`);
  if (old.until !== now.until) changes.push(`until ${old.until ?? "ever"} -> ${now.until ?? "ever"}`);
  return changes;
}

function ownChanges(old: BaselineEntity, now: BaselineEntity): string[] {
  switch (now.kind) {
    case "asset":
      return assetChanges(old as AssetEntity, now);
    case "conduit":
      return listChanges("port", (old as ConduitEntity).ports, now.ports);
    case "mb.ops":
      return operationChanges(old as ModbusOperationsEntity, now);
    case "mb.cycle":
      return cycleChanges(old as ModbusCycleEntity, now);
    case "point":
      return pointChanges(old as PointEntity, now);
    case "mqtt.broker":
    case "mqtt.client":
    case "mqtt.pub":
    case "mqtt.sub":
    case "mqtt.value":
    case "spb.edge":
    case "spb.host":
      return listChanges("trait", (old as MqttEntity).traits ?? [], now.traits ?? []);
    case "ua.client":
    case "ua.server":
      return isOpcuaEntity(old) ? opcuaChanges(old, now) : [];
    case "loop":
      return loopChanges(old as LoopEntity, now);
    case "ua.point":
      return old.kind === "ua.point" ? opcuaPointChanges(old, now) : [];
    case "mb.reply":
    case "link":
    case "opening":
    case "refused":
      return [];
  }
}

function assetChanges(old: AssetEntity, now: AssetEntity): string[] {
  const changes = [
    ...listChanges("address", old.ips, now.ips),
    ...listChanges("role", Object.keys(old.roles), Object.keys(now.roles)),
    ...listChanges("name", old.names ?? [], now.names ?? []),
  ];
  if (old.isRouter !== now.isRouter) changes.push(now.isRouter ? "is a router now" : "is no router any more");
  return changes;
}

function listChanges(noun: string, old: readonly unknown[], now: readonly unknown[]): string[] {
  const added = now.filter((item) => !old.includes(item)).map((item) => `new ${noun} ${String(item)}`);
  return [...added, ...old.filter((item) => !now.includes(item)).map((item) => `${noun} ${String(item)} gone`)];
}

function operationChanges(old: ModbusOperationsEntity, now: ModbusOperationsEntity): string[] {
  const changes: string[] = [];
  if (old.writes === 0 && now.writes > 0) changes.push("new writer");
  if (old.writes > 0 && now.writes === 0) changes.push("writes no more");
  changes.push(...listChanges("function", Object.keys(old.fc), Object.keys(now.fc)));
  for (const [code, use] of Object.entries(now.fc)) {
    const before = old.fc[code];
    if (before === undefined) continue;
    changes.push(...rangeChanges(`function ${code} reads`, before.R ?? {}, use.R ?? {}));
    changes.push(...rangeChanges(`function ${code} writes`, before.W ?? {}, use.W ?? {}));
  }
  if ((old.rare === undefined) !== (now.rare === undefined)) {
    changes.push(now.rare === undefined ? "nothing rare any more" : "rare operations");
  }
  if ((old.quarantined === undefined) !== (now.quarantined === undefined)) {
    changes.push(now.quarantined === undefined ? "nothing quarantined any more" : "quarantined operations");
  }
  return changes;
}

function rangeChanges(what: string, old: ModbusIntervals, now: ModbusIntervals): string[] {
  const tables = [...new Set([...Object.keys(old), ...Object.keys(now)])].sort() as (keyof ModbusIntervals)[];
  return tables.flatMap((table) => {
    const [before, after] = [rangesText(old[table]), rangesText(now[table])];
    if (before === after) return [];
    const verb = covers(now[table] ?? [], old[table] ?? []) ? "widened" : "changed";
    return [`${what} ${table} ${verb} ${before} -> ${after}`];
  });
}

type Ranges = NonNullable<ModbusIntervals["hr"]>;

function covers(wide: Ranges, narrow: Ranges): boolean {
  return narrow.every(([from, to]) => wide.some(([low, high]) => low <= from && to <= high));
}

function rangesText(ranges: Ranges | undefined): string {
  if (ranges === undefined || ranges.length === 0) return "none";
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(",");
}

function cycleChanges(old: ModbusCycleEntity, now: ModbusCycleEntity): string[] {
  const periods = ({ groups }: ModbusCycleEntity) =>
    groups.map(({ periodSeconds }) => `${Number(periodSeconds.toPrecision(2))} s`).join(", ");
  const changes = listChanges("read in the cycle", readNames(old), readNames(now));
  if (periods(old) !== periods(now)) changes.push(`period ${periods(old)} -> ${periods(now)}`);
  return changes;
}

function readNames({ symbols }: ModbusCycleEntity): string[] {
  return symbols.map(([code, address, quantity]) => `function ${code} at ${address}, ${quantity} points`);
}

function pointChanges(old: PointEntity, now: PointEntity): string[] {
  const changes: string[] = [];
  if (old.values !== now.values) changes.push(`${old.values} -> ${now.values}`);
  if (old.min !== now.min || old.max !== now.max) {
    changes.push(`values ${old.min}..${old.max} -> ${now.min}..${now.max}`);
  }
  return changes;
}
