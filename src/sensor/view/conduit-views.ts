import type { ConduitEntity } from "../../contracts/baseline.js";
import type { ConduitStanding, ConduitView } from "../../contracts/plant-view.js";
import type { Policy } from "../../contracts/policy.js";
import type { Session } from "../../contracts/sensor-event.js";
import { assert } from "../../core/assert.js";
import { formatPacketTime, type PacketTime } from "../../core/packet-time.js";
import { doubtfulConduit, knownConduit } from "../../detectors/known-conduit.js";
import { isExempt, judgeSession } from "../../detectors/policy-verdict.js";
import type { LearnedEntities } from "./learned-entities.js";
import type { SeenConduit } from "./seen-conduits.js";

/** What conduits are held against. */
export interface ConduitGround {
  readonly learned: LearnedEntities;
  readonly policy: Policy | undefined;
  /** When those are judged that were not seen. */
  readonly now: PacketTime;
}

/** A conduit that was seen, that of the baseline that it is, or both. */
interface Joined {
  entity: ConduitEntity | undefined;
  readonly seen: [string, SeenConduit][];
}

/** Conduits that were seen and those that the baseline has beside them, in the order of their keys. */
export function conduitViews(seen: ReadonlyMap<string, SeenConduit>, ground: ConduitGround): readonly ConduitView[] {
  const { learned } = ground;
  const joined = new Map<string, Joined>();
  for (const [key, conduit] of seen) {
    const entity = entityOf(key, conduit, learned);
    const place = entity?.key ?? key;
    const known = joined.get(place);
    if (known === undefined) joined.set(place, { entity, seen: [[key, conduit]] });
    else known.seen.push([key, conduit]);
  }
  for (const [key, entity] of learned.conduits) if (!joined.has(key)) joined.set(key, { entity, seen: [] });
  const keys = [...joined.keys()].sort();
  return keys.map((key) => viewOf(key, joined.get(key) as Joined, ground));
}

/** Before its protocol is identified a session is known by its port: then its key is not that of the baseline. */
function entityOf(key: string, { samples }: SeenConduit, { baseline, conduits }: LearnedEntities) {
  const [session] = samples;
  if (baseline === undefined || session === undefined) return undefined;
  return knownConduit(session, baseline) ?? doubtfulConduit(session, baseline) ?? conduits.get(key);
}

function viewOf(key: string, { entity, seen }: Joined, ground: ConduitGround): ConduitView {
  const baselineState = ground.learned.stateOf(entity);
  const [session] = seen[0]?.[1].samples ?? [];
  const carried = seen.map(([, conduit]) => conduit);
  const lasts = carried.map(({ lastTime }) => lastTime);
  const firsts = carried.map(({ firstTime }) => firstTime);
  const last = lasts.length === 0 ? undefined : formatPacketTime(Math.max(...lasts) as PacketTime);
  const first = firsts.length === 0 ? undefined : formatPacketTime(Math.min(...firsts) as PacketTime);
  return {
    key,
    ...endsOf(key, entity, session),
    standing: standingOf({ entity, seen: carried, isTrusted: baselineState === "ok" }, ground),
    baselineState,
    isSeen: seen.length > 0,
    sessions: carried.reduce((sum, { sessions }) => sum + sessions, 0),
    bytes: carried.reduce((sum, { bytes }) => sum + bytes, 0),
    first: entity?.first ?? first ?? "",
    last: last ?? entity?.last ?? "",
  };
}

type Ends = Pick<ConduitView, "client" | "server" | "isDirected" | "transport" | "service">;

function endsOf(key: string, entity: ConduitEntity | undefined, session: Session | undefined): Ends {
  if (entity !== undefined || session === undefined) {
    assert(entity !== undefined, "a conduit was seen or is in the baseline");
    const { client, server, isDirected, transport, service } = entity;
    return { client, server, isDirected, transport, service };
  }
  const { transport, service } = session;
  const [client, server] = [session.client.asset, session.server.asset];
  return { client, server, isDirected: key.startsWith(`${client}>`), transport, service };
}

interface Judged {
  readonly entity: ConduitEntity | undefined;
  readonly seen: readonly SeenConduit[];
  readonly isTrusted: boolean;
}

function standingOf({ entity, seen, isTrusted }: Judged, { learned, policy, now }: ConduitGround): ConduitStanding {
  const otherwise = isTrusted ? "learned" : "new";
  if (policy === undefined) return otherwise;
  const made = entity === undefined ? undefined : learned.sessionIn(entity);
  const asked =
    seen.length === 0 && made !== undefined
      ? [verdictOn(made, now, policy)]
      : seen.flatMap(({ samples, lastTime }) => samples.map((session) => verdictOn(session, lastTime, policy)));
  if (asked.includes("denied")) return "denied";
  return asked.includes("allowed") ? "declared" : otherwise;
}

function verdictOn(session: Session, time: PacketTime, policy: Policy): "allowed" | "denied" | undefined {
  const verdict = judgeSession(policy, session, time);
  if (verdict.verdict === "allowed" || isExempt(policy, session, time)) return "allowed";
  return verdict.verdict === "denied" ? "denied" : undefined;
}
