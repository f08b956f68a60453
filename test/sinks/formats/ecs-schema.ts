import { isIP } from "node:net";

/**
 * What ECS 8.17 says of the fields that are used: their types, which are lists, which values they may have. Fields
 * under `ot` are our own.
 */

type FieldType = "date" | "ip" | "keyword" | "text" | "long" | "float";

interface EcsField {
  readonly type: FieldType;
  readonly isList?: true;
  readonly values?: readonly string[];
}

const list = { isList: true } as const;

const categories = [
  ...["api", "authentication", "configuration", "database", "driver", "email", "file", "host", "iam"],
  ...["intrusion_detection", "library", "malware", "network", "package", "process", "registry", "session", "threat"],
  ...["vulnerability", "web"],
];

/** Types that the schema expects under a category. */
const expectedTypes: Readonly<Record<string, readonly string[]>> = {
  authentication: ["end", "info", "start"],
  configuration: ["access", "change", "creation", "deletion", "info"],
  host: ["access", "change", "end", "info", "start"],
  iam: ["admin", "change", "creation", "deletion", "group", "info", "user"],
  intrusion_detection: ["allowed", "denied", "info"],
  network: ["access", "allowed", "connection", "denied", "end", "info", "protocol", "start"],
};

/** The fields that are used, by name. */
export const ecsFields: Readonly<Record<string, EcsField>> = {
  "@timestamp": { type: "date" },
  "ecs.version": { type: "keyword" },
  message: { type: "text" },
  tags: { type: "keyword", ...list },
  "event.action": { type: "keyword" },
  "event.category": { type: "keyword", ...list, values: categories },
  "event.code": { type: "keyword" },
  "event.dataset": { type: "keyword" },
  "event.end": { type: "date" },
  "event.id": { type: "keyword" },
  "event.kind": {
    type: "keyword",
    values: ["alert", "asset", "enrichment", "event", "metric", "pipeline_error", "signal", "state"],
  },
  "event.module": { type: "keyword" },
  "event.outcome": { type: "keyword", values: ["failure", "success", "unknown"] },
  "event.reason": { type: "keyword" },
  "event.risk_score": { type: "float" },
  "event.sequence": { type: "long" },
  "event.severity": { type: "long" },
  "event.start": { type: "date" },
  "event.type": { type: "keyword", ...list },
  "rule.category": { type: "keyword" },
  "rule.id": { type: "keyword" },
  "rule.name": { type: "keyword" },
  "rule.ruleset": { type: "keyword" },
  "rule.version": { type: "keyword" },
  "source.address": { type: "keyword" },
  "source.ip": { type: "ip" },
  "source.mac": { type: "keyword" },
  "source.port": { type: "long" },
  "destination.address": { type: "keyword" },
  "destination.ip": { type: "ip" },
  "destination.mac": { type: "keyword" },
  "destination.port": { type: "long" },
  "network.community_id": { type: "keyword" },
  "network.protocol": { type: "keyword" },
  "network.transport": { type: "keyword" },
  "observer.hostname": { type: "keyword" },
  "observer.name": { type: "keyword" },
  "observer.product": { type: "keyword" },
  "observer.type": { type: "keyword" },
  "observer.vendor": { type: "keyword" },
  "observer.version": { type: "keyword" },
  "related.ip": { type: "ip", ...list },
  "threat.framework": { type: "keyword" },
  "threat.tactic.id": { type: "keyword", ...list },
  "threat.tactic.name": { type: "keyword", ...list },
  "threat.technique.id": { type: "keyword", ...list },
  "threat.technique.name": { type: "keyword", ...list },
  "threat.technique.subtechnique.id": { type: "keyword", ...list },
  "threat.technique.subtechnique.name": { type: "keyword", ...list },
  "user.name": { type: "keyword" },
};

const requiredFields = ["@timestamp", "ecs.version", "event.kind", "event.category", "event.type"];

const checks: Readonly<Record<FieldType, (value: unknown) => boolean>> = {
  date: (value) => /^[+-]?\d{4,6}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(String(value)),
  ip: (value) => typeof value === "string" && isIP(value) > 0,
  keyword: (value) => typeof value === "string",
  text: (value) => typeof value === "string",
  long: (value) => Number.isSafeInteger(value),
  float: (value) => Number.isFinite(value),
};

const MAC = /^([0-9A-F]{2}-){5}[0-9A-F]{2}$/;

/** What a document has against the schema, by field; nothing when it follows it. */
export function faultsOf(document: Readonly<Record<string, unknown>>): readonly string[] {
  const leaves = new Map(leavesOf(document, ""));
  const missing = requiredFields.filter((name) => !leaves.has(name)).map((name) => `${name} is missing`);
  const wrong = [...leaves].flatMap(([name, value]) => {
    if (name.startsWith("ot.")) return isPlain(value) ? [] : [`${name} is no plain value`];
    const field = ecsFields[name];
    if (field === undefined) return [`${name} is unknown`];
    if (Array.isArray(value) !== (field.isList === true)) return [`${name} is ${field.isList ? "no list" : "a list"}`];
    const items: readonly unknown[] = Array.isArray(value) ? value : [value];
    const isRight = items.every((item) => {
      return checks[field.type](item) && (field.values === undefined || field.values.includes(String(item)));
    });
    const isMac = !name.endsWith(".mac") || MAC.test(String(value));
    return isRight && isMac ? [] : [`${name} is no ${field.type}`];
  });
  return [...missing, ...wrong, ...unexpectedTypes(leaves)];
}

function unexpectedTypes(leaves: ReadonlyMap<string, unknown>): readonly string[] {
  const of = (leaves.get("event.category") ?? []) as readonly string[];
  const types = (leaves.get("event.type") ?? []) as readonly string[];
  return types
    .filter((type) => !of.every((category) => expectedTypes[category]?.includes(type)))
    .map((type) => `event.type ${type} is not expected`);
}

function leavesOf(value: Readonly<Record<string, unknown>>, path: string): readonly (readonly [string, unknown])[] {
  return Object.entries(value).flatMap(([key, item]): readonly (readonly [string, unknown])[] => {
    const name = `${path}${key}`;
    if (typeof item !== "object" || item === null || Array.isArray(item)) return [[name, item]];
    return leavesOf(item as Record<string, unknown>, `${name}.`);
  });
}

/** Lists of objects cannot be read by all that read ECS. */
function isPlain(value: unknown): boolean {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items.every((item) => item !== null && typeof item !== "object");
}
