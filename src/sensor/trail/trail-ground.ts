import { alertParty, type PartyGround } from "../../alerts/alert-party.js";
import type { Party, Session } from "../../contracts/sensor-event.js";
import type { TrailRecord } from "../../contracts/trail.js";
import { formatPacketTime, type PacketTime } from "../../core/packet-time.js";

/** What the parts of a trail go by, and whom they tell. */
export interface TrailGround extends PartyGround {
  readonly emit: (record: TrailRecord) => void;
}

/** What is told: who, to whom, in which session, in words. */
export interface TrailFact {
  readonly event: TrailRecord["event"];
  readonly time: PacketTime;
  readonly actor: Party;
  readonly target?: Party | undefined;
  readonly session?: TrailSession | undefined;
  readonly text: string;
}

/** The plain values of a session that a record has. */
export type TrailSession = Pick<Session, "service" | "communityId">;

const TEXT_CHARACTERS_MAX = 1000;

/** Makes the record and tells it. */
export function tellTrail(ground: TrailGround, { event, time, actor, target, session, text }: TrailFact): void {
  ground.emit({
    v: 1,
    kind: "trail",
    ts: formatPacketTime(time),
    event,
    actor: alertParty(actor, ground),
    ...(target === undefined ? {} : { target: alertParty(target, ground) }),
    ...(session === undefined ? {} : { service: session.service, communityId: session.communityId }),
    text: text.slice(0, TEXT_CHARACTERS_MAX),
  });
}
