import type { BaselineEntity } from "../contracts/baseline.js";

/** What of a baseline is learned again; everything when nothing is named. */
export interface RelearnScope {
  readonly asset?: string | undefined;
  readonly conduit?: string | undefined;
  readonly kinds?: readonly BaselineEntity["kind"][] | undefined;
}

/**
 * The entities with those in the scope taken from a newer learning; what a person decided stays. What the newer
 * learning did not see stays too, and ages.
 */
export function relearned(
  old: readonly BaselineEntity[],
  fresh: readonly BaselineEntity[],
  scope: RelearnScope,
): BaselineEntity[] {
  const entities = new Map(old.map((entity) => [`${entity.kind} ${entity.key}`, entity]));
  for (const entity of fresh) {
    const place = `${entity.kind} ${entity.key}`;
    if (!isIn(entity, scope) || entities.get(place)?.by !== undefined) continue;
    entities.set(place, { ...entity, src: "relearned" });
  }
  return [...entities.values()];
}

function isIn(entity: BaselineEntity, { asset, conduit, kinds }: RelearnScope): boolean {
  if (kinds !== undefined && !kinds.includes(entity.kind)) return false;
  if (asset !== undefined && !assetsOf(entity).includes(asset)) return false;
  return conduit === undefined || entity.key === conduit || conduitOf(entity) === conduit;
}

function assetsOf(entity: BaselineEntity): string[] {
  if (entity.kind === "asset") return [entity.key];
  if ("client" in entity) return [entity.client, entity.server];
  return "server" in entity ? [entity.server] : [];
}

function conduitOf(entity: BaselineEntity): string | undefined {
  if (entity.kind === "mb.ops" || entity.kind === "mb.cycle" || entity.kind === "mb.reply")
    return `${entity.client}>${entity.server}/tcp/modbus`;
  if (entity.kind === "ua.client") return `${entity.client}>${entity.server}/tcp/opcua`;
  if (entity.kind === "loop") return `${entity.client}>${entity.server}/tcp/${entity.protocol}`;
  const isOfMqtt = entity.kind.startsWith("mqtt.") || entity.kind.startsWith("spb.");
  return isOfMqtt && "client" in entity ? `${entity.client}>${entity.server}/tcp/mqtt` : undefined;
}
