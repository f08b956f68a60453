import type { BaselineEntity, ConduitEntity } from "../../contracts/baseline.js";
import type { MqttEntity } from "../../contracts/mqtt-baseline.js";
import type { OpcuaClientEntity, OpcuaHabits } from "../../contracts/opcua-baseline.js";

/** What a policy is to allow of a protocol with named points: patterns by effect, `any` for all. */
export interface NamedOperations {
  readonly protocol: "opcua" | "mqtt";
  readonly effects: Readonly<Record<string, readonly string[]>>;
}

const ANY = ["any"] as const;
/** More names than that nobody reads. */
const NAMES_MAX = 64;
const READING = ["Read", "HistoryRead", "Browse"];
const MANAGING = ["AddNodes", "DeleteNodes", "AddReferences", "DeleteReferences"];

/**
 * What was done in a conduit of OPC UA or MQTT, what was rare too; undefined where nothing could be read. Of OPC UA
 * which nodes are read is left open; of MQTT commands alone are judged.
 */
export function namedOperations(
  { client, server, service }: ConduitEntity,
  entities: readonly BaselineEntity[],
): NamedOperations | undefined {
  const isOfPair = (entity: { readonly client: string; readonly server: string }) =>
    entity.client === client && entity.server === server;
  if (service === "opcua") {
    const known = entities.filter((entity) => entity.kind === "ua.client").find(isOfPair);
    return known === undefined ? undefined : opcuaOperations(known);
  }
  if (service !== "mqtt") return undefined;
  const published = entities.filter(isPublished).filter(isOfPair);
  if (published.length === 0) return undefined;
  const commands = published.filter(({ traits, topic }) => traits?.includes("command") === true && !/#/.test(topic));
  const effects = { read: ANY, write: ANY, ...named("command", new Set(commands.map(({ topic }) => topic))) };
  return { protocol: "mqtt", effects };
}

function isPublished(entity: BaselineEntity): entity is MqttEntity {
  return entity.kind === "mqtt.pub";
}

function opcuaOperations({ habits, rare, many = [] }: OpcuaClientEntity): NamedOperations | undefined {
  const all = (kind: keyof OpcuaHabits) => [...(habits[kind] ?? []), ...(rare?.habits[kind] ?? [])];
  const services = new Set(all("service"));
  const has = (names: readonly string[]) => names.some((name) => services.has(name));
  const writes = new Set(all("write").map((text) => text.replace(/ attribute \d+$/, "")));
  const calls = new Set(all("call").map((text) => text.replace(/ on .*$/, "")));
  const isRead = has(READING) || all("read").length > 0;
  const isHistoryWritten = services.has("HistoryUpdate") || many.includes("write");
  const effects = {
    ...(isRead ? { read: ANY } : {}),
    ...(isHistoryWritten ? { write: ANY } : named("write", writes)),
    ...(many.includes("call") ? { call: ANY } : named("call", calls)),
    ...(has(MANAGING) ? { manage: ANY } : {}),
  };
  return Object.keys(effects).length === 0 ? undefined : { protocol: "opcua", effects };
}

function named(effect: string, names: ReadonlySet<string>): Record<string, readonly string[]> {
  if (names.size === 0) return {};
  return { [effect]: names.size > NAMES_MAX ? ANY : [...names].sort() };
}

/** `{ read: any, write: ["ns=2;s=Level"] }`, as a policy writes it. */
export function namedOperationsText({ protocol, effects }: NamedOperations): string {
  const texts = Object.entries(effects).map(([effect, names]) => {
    return `${effect}: ${names[0] === "any" ? "any" : `[${names.map((name) => JSON.stringify(name)).join(", ")}]`}`;
  });
  return `{ ${protocol}: { ${texts.join(", ")} } }`;
}
