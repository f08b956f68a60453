import type { BaselineEntity, ConduitEntity } from "../contracts/baseline.js";
import { isOpcuaEntity, isOpcuaWriter } from "./opcua-parts.js";
import { isTiming } from "./timing-changes.js";

const CONTROLLER_ROLES = ["modbus/server"];
const WEIGHT = { change: 5, remote: 4, unknown: 3, read: 1 } as const;
const CROSSING = 3;
const INTERNET = 5;
const CONTROLLER = 2;
const RARE = 2;
/** From here on each entity is to be looked at by itself. */
const ALONE_FROM = 4;

/** Something for a person to look at, the riskiest first. */
export interface ReviewItem {
  readonly entity: BaselineEntity;
  readonly risk: number;
  /** What makes it risky, in a few words each. */
  readonly reasons: readonly string[];
  /** May be approved together with others of its sort. */
  readonly isBulk: boolean;
}

/** What the review must know of the site beside the baseline. */
export interface ReviewGround {
  readonly remoteAccess: (transport: "tcp" | "udp", port: number) => string | undefined;
  readonly isPublic: (ip: string) => boolean;
  /** Keys of conduits between two zones; none without a policy. */
  readonly crossings: ReadonlySet<string>;
}

/** What was learned by risk: what is quarantined first, then findings, then by weight, rare before habits. */
export function reviewOf(entities: readonly BaselineEntity[], ground: ReviewGround): ReviewItem[] {
  const controllers = new Set<string>();
  for (const entity of entities) {
    if (entity.kind === "asset" && CONTROLLER_ROLES.some((role) => (entity.roles[role] ?? 0) > 0)) {
      controllers.add(entity.key);
    }
  }
  const items = entities
    .filter((entity) => entity.kind !== "point" && entity.kind !== "ua.point" && !isTiming(entity))
    .map((entity) => itemOf(entity, controllers, ground));
  return items.sort(
    (one, other) =>
      stateOrder(one.entity) - stateOrder(other.entity) ||
      other.risk - one.risk ||
      (one.entity.key < other.entity.key ? -1 : 1),
  );
}

function stateOrder(entity: BaselineEntity): number {
  const hasParts = entity.kind === "mb.ops" || isOpcuaEntity(entity);
  if (entity.state === "quarantined" || (hasParts && entity.quarantined !== undefined)) return 0;
  return entity.state === "finding" ? 1 : 2;
}

function itemOf(entity: BaselineEntity, controllers: ReadonlySet<string>, ground: ReviewGround): ReviewItem {
  const weights: [number, string][] = [];
  const hasParts = entity.kind === "mb.ops" || isOpcuaEntity(entity);
  const isRare = entity.state === "rare" || (hasParts && entity.rare !== undefined);
  if (entity.kind === "mb.ops") {
    const isWriter = [entity, entity.rare, entity.quarantined].some((part) => (part?.writes ?? 0) > 0);
    weights.push(isWriter ? [WEIGHT.change, "writes"] : [WEIGHT.read, "reads"]);
  }
  if (entity.kind === "ua.client") {
    weights.push(isOpcuaWriter(entity) ? [WEIGHT.change, "writes"] : [WEIGHT.read, "reads"]);
  }
  if (entity.kind === "conduit") weights.push(serviceWeight(entity, ground));
  if (entity.kind === "mqtt.pub" && entity.traits?.includes("command") === true) {
    weights.push([WEIGHT.change, "commands"]);
  }
  if (entity.kind === "spb.host") weights.push([WEIGHT.change, "speaks for a host"]);
  if ("server" in entity) {
    if (controllers.has(entity.server)) weights.push([CONTROLLER, "a controller"]);
    const ends = "client" in entity ? [entity.client, entity.server] : [];
    if (ends.some((end) => end.startsWith("a:ip:") && ground.isPublic(end.slice(5)))) {
      weights.push([INTERNET, "the Internet"]);
    }
  }
  if (ground.crossings.has(entity.key)) weights.push([CROSSING, "between zones"]);
  if (isRare) weights.push([RARE, "rare"]);
  const risk = weights.reduce((sum, [weight]) => sum + weight, 0);
  const isSettled = entity.state === "ok" || entity.state === "rare";
  return { entity, risk, reasons: weights.map(([, reason]) => reason), isBulk: isSettled && risk < ALONE_FROM };
}

function serviceWeight(conduit: ConduitEntity, { remoteAccess }: ReviewGround): [number, string] {
  const { transport, service, ports } = conduit;
  for (const port of ports) {
    const name = remoteAccess(transport, port);
    if (name !== undefined) return [WEIGHT.remote, name];
  }
  const isUnknown = /^\d+$/.test(service) || service === "dynamic" || service === "unattributed";
  return isUnknown ? [WEIGHT.unknown, "unknown service"] : [WEIGHT.read, service];
}
