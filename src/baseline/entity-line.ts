import type {
  AssetEntity,
  BaselineEntity,
  ConduitEntity,
  ModbusFunctionUse,
  ModbusOperationsEntity,
} from "../contracts/baseline.js";
import type { Json, JsonObject } from "../core/json.js";
import { isCount, isObject, isRows, type LineFields } from "./line-fields.js";

const KINDS = ["asset", "conduit", "mb.ops"] as const;
const SOURCES = ["learned", "declared", "approved", "relearned"] as const;
const STATES = ["ok", "rare", "quarantined", "stale", "finding"] as const;
const LEARNED_KEYS = ["kind", "key", "src", "state", "n", "hours", "days", "first", "last"] as const;
const TABLES: readonly string[] = ["co", "di", "ir", "hr"];
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/;

/** One entity from its line; what is wrong with it is a fault with file, line and column. */
export function readEntity(fields: LineFields): BaselineEntity {
  switch (fields.oneOf("kind", KINDS)) {
    case "asset":
      return readAsset(fields);
    case "conduit":
      return readConduit(fields);
    case "mb.ops":
      return readModbusOperations(fields);
  }
}

function readAsset(fields: LineFields): AssetEntity {
  fields.allow(...LEARNED_KEYS, "ips", "roles", "router");
  const learned = readLearned(fields);
  if (!learned.key.startsWith("a:")) fields.fail("key", `the key of an asset begins with "a:", not "${learned.key}"`);
  const roles = fields.object("roles");
  if (!Object.values(roles).every(isCount)) fields.fail("roles", "each role must have a count");
  return {
    kind: "asset",
    ...learned,
    ips: fields.texts("ips"),
    isRouter: fields.flag("router"),
    roles: roles as Record<string, number>,
  };
}

function readConduit(fields: LineFields): ConduitEntity {
  fields.allow(...LEARNED_KEYS, "ports");
  const learned = readLearned(fields);
  const parts = /^(a:.+?)(<>|>)(a:.+)\/(tcp|udp)\/([^/]+)$/.exec(learned.key);
  if (parts === null) fields.fail("key", 'the key of a conduit is "client>server/tcp/service" or "one<>other/.."');
  const [, client = "", arrow, server = "", transport, service = ""] = parts;
  return {
    kind: "conduit",
    ...learned,
    client,
    server,
    isDirected: arrow === ">",
    transport: transport === "tcp" ? "tcp" : "udp",
    service,
    ports: fields.counts("ports"),
  };
}

function readModbusOperations(fields: LineFields): ModbusOperationsEntity {
  fields.allow(...LEARNED_KEYS, "fc", "writes", "reads");
  const learned = readLearned(fields);
  const parts = /^(a:.+?)>(a:.+)\/(\d{1,3})$/.exec(learned.key);
  if (parts === null) fields.fail("key", 'the key of Modbus operations is "client>server/unit"');
  const [, client = "", server = "", unit] = parts;
  const fc = fields.object("fc");
  for (const [code, use] of Object.entries(fc)) {
    if (!/^\d{1,3}$/.test(code) || !isFunctionUse(use))
      fields.fail(code, `function ${code} is not a use of a function`);
  }
  const reads = fields.rows("reads", 4) as ModbusOperationsEntity["reads"];
  return {
    kind: "mb.ops",
    ...learned,
    client,
    server,
    unit: Number(unit),
    fc: fc as unknown as Record<string, ModbusFunctionUse>,
    writes: fields.count("writes"),
    ...(reads === undefined ? {} : { reads }),
  };
}

function readLearned(fields: LineFields) {
  return {
    key: fields.text("key"),
    src: fields.oneOf("src", SOURCES),
    state: fields.oneOf("state", STATES),
    n: fields.count("n"),
    hours: fields.count("hours"),
    days: fields.count("days"),
    first: readTime(fields, "first"),
    last: readTime(fields, "last"),
  };
}

function readTime(fields: LineFields, name: string): string {
  const text = fields.text(name);
  if (!TIME.test(text)) fields.fail(name, `"${name}" must be a time such as 2015-02-24T17:18:20.633292Z`);
  return text;
}

function isFunctionUse(value: Json | undefined): boolean {
  if (!isObject(value) || !isCount(value.n) || !isCount(value.rejected)) return false;
  const known = ["n", "rejected", "R", "W"];
  return Object.keys(value).every((key) => known.includes(key)) && isIntervals(value.R) && isIntervals(value.W);
}

function isIntervals(value: JsonObject[string]): boolean {
  if (value === undefined) return true;
  if (!isObject(value)) return false;
  return Object.entries(value).every(([table, ranges]) => TABLES.includes(table) && isRows(ranges, 2));
}
