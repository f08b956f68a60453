import type { AlertRecord } from "../contracts/alert.js";
import type { BaselineEntity } from "../contracts/baseline.js";
import type { OpcuaClientEntity, OpcuaHabitKind, OpcuaHabits, OpcuaServerEntity } from "../contracts/opcua-baseline.js";
import { isOpcuaEntity, joinHabits } from "./opcua-parts.js";

/** Which habit an alert lacked, and whether its point or its value names it. */
const HABITS: Readonly<Record<string, readonly [OpcuaHabitKind, "point" | "value"]>> = {
  "opcua/new-write": ["write", "point"],
  "opcua/new-method-call": ["call", "point"],
  "opcua/new-read": ["read", "point"],
  "opcua/client-identity-new": ["application", "value"],
  "opcua/security-none": ["security", "value"],
  "opcua/security-downgrade": ["security", "value"],
  "opcua/weak-user-token": ["token", "value"],
  "opcua/node-management": ["service", "value"],
  "opcua/history-update": ["service", "value"],
  "opcua/discovery-register": ["registered", "value"],
  "opcua/cert-change": ["certificate", "value"],
  "opcua/endpoint-spoof": ["endpoint", "value"],
  "opcua/hello-abuse": ["host", "value"],
};
/** Who approves a client that is new to the server approves how it comes, and that it reads. */
const WITH_CLIENT = ["application", "certificate", "product", "read", "security", "service", "token"];
/** Told of by what the server says of itself. */
const OF_SERVER: readonly string[] = ["endpoint", "host"];

/**
 * The entities of OPC UA that an alert is about: what it lacked as their rare part, and what they have that is not
 * trusted. Empty when the alert does not say enough.
 */
export function alertedOpcua(
  alert: AlertRecord,
  known: ReadonlyMap<string, BaselineEntity>,
): (OpcuaClientEntity | OpcuaServerEntity)[] {
  const [kind, field] = HABITS[alert.detector] ?? [];
  const { actor, target, conduit } = alert;
  const text = field === undefined ? undefined : alert[field];
  const [client, server] = /^(a:.+?)>(a:.+)\/tcp\/[^/]+$/.exec(conduit ?? "")?.slice(1) ?? [];
  if (kind === undefined || text === undefined || target === undefined) return [];
  if (client === undefined || server === undefined) return [];
  const isOfServer = OF_SERVER.includes(kind) || (kind === "certificate" && actor.asset === server);
  const habits: OpcuaHabits = { [kind]: [text] };
  return [isOfServer ? serverWith(server, habits, alert, known) : clientWith(client, server, habits, alert, known)];
}

function common(key: string, { ts, lastTs }: AlertRecord) {
  return { key, src: "approved", state: "ok", n: 0, hours: 0, days: 0, first: ts, last: lastTs } as const;
}

function clientWith(
  client: string,
  server: string,
  habits: OpcuaHabits,
  alert: AlertRecord,
  known: ReadonlyMap<string, BaselineEntity>,
): OpcuaClientEntity {
  const key = `${client}>${server}`;
  const entity = known.get(`ua.client ${key}`);
  if (entity?.kind === "ua.client") return withRare(entity, habits);
  return { kind: "ua.client", ...common(key, alert), client, server, habits, many: WITH_CLIENT, faults: 0 };
}

function serverWith(
  server: string,
  habits: OpcuaHabits,
  alert: AlertRecord,
  known: ReadonlyMap<string, BaselineEntity>,
): OpcuaServerEntity {
  const entity = known.get(`ua.server ${server}`);
  if (entity?.kind === "ua.server") return withRare(entity, habits);
  return { kind: "ua.server", ...common(server, alert), server, habits };
}

function withRare<Entity extends OpcuaClientEntity | OpcuaServerEntity>(entity: Entity, habits: OpcuaHabits): Entity {
  if (!isOpcuaEntity(entity)) return entity;
  const rare = { ...entity.rare, habits: joinHabits(entity.rare?.habits ?? {}, habits) };
  return { ...entity, rare };
}
