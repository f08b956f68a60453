import type { BaselineEntity, ConduitEntity } from "../contracts/baseline.js";
import type { MqttEntity } from "../contracts/mqtt-baseline.js";
import { parsePacketTime } from "../core/packet-time.js";
import { continuedPoint } from "./continue-point.js";
import { continuedNumbers, continuedTiming } from "./continue-timing.js";
import { isRare, type LearnedTime } from "./learning-judge.js";
import { joinedFields } from "./merge-baselines.js";
import { ANY_TEMPLATE } from "./mqtt-key.js";
import { isOpcuaEntity } from "./opcua-parts.js";
import { addedTimes, type SeenTimes } from "./span-facts.js";
import { isTiming } from "./timing-changes.js";

/** Hours of the week mean something once three weeks were seen. */
const WEEKS_US_MIN = 21 * 24 * 3_600_000_000;
/** A piece with so much less than the other says nothing of an order. */
const PIECE_SHARE = 0.1;

/**
 * Two learnings of one site as one, of which the later one began after the earlier one had ended: counts, hours and
 * days add, quantiles take the larger, and what was rare, or was not yet to be told from a habit, is judged by the
 * sums.
 * `learned`: hours and days with traffic in both together. What only the whole site tells is left to be decided.
 */
export function continuedEntities(
  before: readonly BaselineEntity[],
  after: readonly BaselineEntity[],
  learned: LearnedTime,
): BaselineEntity[] {
  const whole = new Map(before.map((entity) => [placeOf(entity), entity] as const));
  const ownerOf = ownersIn(before);
  for (const found of after) {
    const entity = ownerOf(found);
    if (entity === undefined) continue;
    const known = whole.get(placeOf(entity));
    whole.set(placeOf(entity), known === undefined ? entity : continued(known, entity));
  }
  for (const entity of [...whole.values()]) {
    if (entity.kind !== "conduit" || !entity.isDirected || entity.transport !== "tcp") continue;
    for (const port of entity.ports) whole.delete(`refused ${entity.client}>${entity.server}/tcp/${port}`);
  }
  return [...whole.values()].map((entity) => rejudged(entity, learned));
}

/** Without the hours of the week of what was not seen for long enough. */
export function withoutEarlyWeeks(entities: readonly BaselineEntity[]): BaselineEntity[] {
  return entities.map((entity) => {
    if (entity.kind !== "conduit" || entity.weekHours === undefined) return entity;
    const { weekHours: _, ...rest } = entity;
    const { first, last } = timesOf(entity);
    return entity.isDirected && last - first >= WEEKS_US_MIN ? entity : rest;
  });
}

function continued(before: BaselineEntity, after: BaselineEntity): BaselineEntity {
  const fields = ownFields(before, after);
  // Of these the learner has kept all that there was before.
  if (before.kind === "mb.ops" || isOpcuaEntity(before)) return { ...after, ...fields } as BaselineEntity;
  const { note: _, ...rest } = before;
  return {
    ...rest,
    ...fields,
    ...stateOf(before, after),
    n: before.n + after.n,
    ...addedTimes(timesOf(before), timesOf(after)),
    first: [before.first, after.first].sort()[0],
    last: [before.last, after.last].sort()[1],
  } as BaselineEntity;
}

function ownFields(before: BaselineEntity, after: BaselineEntity): object {
  if (before.kind === "point" && after.kind === "point") return continuedPoint(before, after);
  if (before.kind === "ua.point" && after.kind === "ua.point") {
    return joinedFields({ ...before, state: "ok" }, { ...after, state: "ok" });
  }
  if (isTiming(before) && isTiming(after)) return continuedTiming(before, after);
  const fields = joinedFields(before, after);
  if (isOfMqtt(before) && isOfMqtt(after) && before.numbers !== undefined && after.numbers !== undefined) {
    return { ...fields, numbers: continuedNumbers(before.numbers, after.numbers) };
  }
  if (before.kind === "mb.cycle" && after.kind === "mb.cycle") {
    const [less, more] = before.n < after.n ? [before, after] : [after, before];
    return less.n < PIECE_SHARE * more.n ? { symbols: more.symbols, groups: more.groups } : fields;
  }
  if (before.kind === "mb.ops" && after.kind === "mb.ops") {
    const { fc: _, writes: __, reads: ___, rare: ____, quarantined: _____, ...habits } = fields as typeof after;
    const requestQuirks = [...new Set([...(before.requestQuirks ?? []), ...(after.requestQuirks ?? [])])].sort();
    return {
      ...(before.rates !== undefined && after.rates === undefined ? { rates: before.rates } : {}),
      ...habits,
      ...(requestQuirks.length === 0 ? {} : { requestQuirks }),
    };
  }
  if (isOpcuaEntity(before) && isOpcuaEntity(after)) {
    const { habits: _, many: __, rare: ___, quarantined: ____, ...figures } = fields as typeof after;
    return figures;
  }
  return fields;
}

/** What was a habit before it was named, or is a finding, stays what it was. */
function stateOf(before: BaselineEntity, after: BaselineEntity): Pick<BaselineEntity, "state" | "note"> {
  for (const { state, note } of [before, after]) {
    const isNamedLate = state === "quarantined" && before.state !== "quarantined" && before.hours >= 2;
    if ((state !== "quarantined" && state !== "finding") || isNamedLate) continue;
    return { state, ...(note === undefined ? {} : { note }) };
  }
  return { state: before.state === "ok" || after.state === "ok" ? "ok" : "rare" };
}

/** What is rare by hours and days alone is rare no more once there are enough of them, and the other way round. */
function rejudged(entity: BaselineEntity, learned: LearnedTime): BaselineEntity {
  if (entity.state !== "ok" && entity.state !== "rare") return entity;
  switch (entity.kind) {
    case "mb.ops":
    case "ua.client":
    case "ua.server":
    case "link":
    case "opening":
      return entity;
    default: {
      const staysRare = entity.kind === "conduit" && entity.state === "rare" && isOneSided(entity);
      const state = staysRare || isRare(entity, learned, isGrave(entity)) ? "rare" : "ok";
      return state === entity.state ? entity : { ...entity, state };
    }
  }
}

/** Where one side spoke alone, or nobody, it takes more than hours to be a habit. */
function isOneSided({ volume, transport, service }: ConduitEntity): boolean {
  if (volume === undefined) return service !== "unattributed";
  return transport === "udp" && volume.some(({ max }) => max === 0);
}

function isGrave(entity: BaselineEntity): boolean {
  return entity.kind === "spb.host" || (entity.kind === "mqtt.pub" && entity.traits?.includes("command") === true);
}

/**
 * A session under way at the restart is not seen to begin: its client has no name, and of some nobody knows who serves.
 * What was known of it before tells, if there is but one that it can be; undefined where it adds nothing.
 */
function ownersIn(before: readonly BaselineEntity[]): (entity: BaselineEntity) => BaselineEntity | undefined {
  const serving = new Map<string, ConduitEntity>();
  const named = new Map<string, MqttEntity[]>();
  for (const entity of before) {
    if (entity.kind === "conduit" && entity.isDirected && entity.transport === "tcp") {
      for (const port of entity.ports) serving.set(`${entity.client}>${entity.server}:${port}`, entity);
    } else if (isNamed(entity)) {
      const place = factOf(entity);
      named.set(place, [...(named.get(place) ?? []), entity]);
    }
  }
  return (entity) => {
    if (entity.kind === "conduit" && entity.service === "unattributed") {
      const { client, server, ports } = entity;
      const ends = ports.flatMap((port) => [`${client}>${server}:${port}`, `${server}>${client}:${port}`]);
      const known = ends.map((end) => serving.get(end)).find((conduit) => conduit !== undefined);
      if (known === undefined) return entity;
      const { n, hours, days, first, last, state } = entity;
      return { ...known, n, hours, days, first, last, state };
    }
    if (!isOfMqtt(entity) || entity.template !== ANY_TEMPLATE) return entity;
    const owners = named.get(factOf(entity)) ?? [];
    const [owner] = owners;
    if (owner === undefined) return entity;
    return owners.length > 1 ? undefined : { ...entity, key: owner.key, template: owner.template };
  };
}

function isOfMqtt(entity: BaselineEntity): entity is MqttEntity {
  return "template" in entity && entity.kind !== "mqtt.broker";
}

function isNamed(entity: BaselineEntity): entity is MqttEntity {
  return isOfMqtt(entity) && entity.template !== ANY_TEMPLATE;
}

function factOf({ kind, client, server, topic }: MqttEntity): string {
  return `${kind} ${client}>${server} ${topic}`;
}

function placeOf({ kind, key }: BaselineEntity): string {
  return `${kind} ${key}`;
}

function timesOf({ hours, days, first, last }: BaselineEntity): SeenTimes {
  return { hours, days, first: parsePacketTime(first), last: parsePacketTime(last) };
}
