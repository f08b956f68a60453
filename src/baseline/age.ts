import type { BaselineEntity } from "../contracts/baseline.js";
import { formatPacketTime, type PacketTime, parsePacketTime } from "../core/packet-time.js";
import { isOpcuaWriter } from "./opcua-parts.js";

const DAY_US = 86_400_000_000;
const STALE_DAYS = 30;
const STALE_GRAVE_DAYS = 90;

/** When it was last in use since it was learned. */
export type LastUse = (entity: BaselineEntity) => PacketTime | undefined;

const UNUSED: LastUse = () => undefined;

/**
 * The entities as they stand at `now`: what was not seen for a month is stale (writers and engineering after three,
 * for they come seldom), and what was approved until a time that is over is not normal any more. What a person approved
 * without an end does not age.
 */
export function aged(entities: readonly BaselineEntity[], now: PacketTime, lastUse = UNUSED): BaselineEntity[] {
  return entities.map((entity) => agedOne(entity, now, lastUse));
}

function agedOne(entity: BaselineEntity, now: PacketTime, lastUse: LastUse): BaselineEntity {
  if (entity.state !== "ok") return entity;
  if (entity.until !== undefined && now > parsePacketTime(entity.until)) {
    return { ...entity, state: "quarantined", note: `its approval ran out at ${entity.until}` };
  }
  if (entity.src === "approved" || entity.src === "declared") return entity;
  const seen = Math.max(parsePacketTime(entity.last), lastUse(entity) ?? 0) as PacketTime;
  const days = Math.floor((now - seen) / DAY_US);
  const isGrave = changesThings(entity);
  if (days < (isGrave ? STALE_GRAVE_DAYS : STALE_DAYS)) return entity;
  return { ...entity, state: "stale", note: `last seen ${formatPacketTime(seen)}` };
}

/** A writer, whoever commands by MQTT, and who speaks for a host of Sparkplug. */
function changesThings(entity: BaselineEntity): boolean {
  if (entity.kind === "mb.ops") return entity.writes > 0;
  if (isOpcuaWriter(entity)) return true;
  return entity.kind === "spb.host" || (entity.kind === "mqtt.pub" && entity.traits?.includes("command") === true);
}
