import type { Policy, PolicyVerdict, Zone } from "../contracts/policy.js";
import type { Party, Session } from "../contracts/sensor-event.js";
import type { PacketTime } from "../core/packet-time.js";
import { isPublicAddress } from "../core/public-address.js";
import type { Judgement } from "./crossing-watch.js";
import { sessionFacts } from "./session-facts.js";

/** Zone types of which what is in them belongs to the plant and not to offices or the world. */
const PLANT_TYPES: ReadonlySet<Zone["type"]> = new Set([
  "mes",
  "supervisory",
  "control",
  "field",
  "safety",
  "dmz",
  "remote-access",
]);

/**
 * Whether the session may be. A session of which nobody saw who began it may be if it may be in either direction; one
 * of an approved remote access, and the probes of a declared scanner, may be.
 */
export function judgeSession(policy: Policy, session: Session, time: PacketTime): PolicyVerdict {
  const verdict = policy.judge(session, time);
  if (verdict.verdict === "allowed" || verdict.verdict === "internal") return verdict;
  if (session.isDirectionKnown && !session.isSymmetric) return verdict;
  const reversed = policy.judge(reversedSession(session), time);
  return reversed.verdict === "allowed" ? reversed : verdict;
}

/** The same session with the server as its client. */
export function reversedSession(session: Session): Session {
  return { ...sessionFacts(session), client: session.server, server: session.client };
}

/** Allowed by something else than a conduit of the policy: an approved remote access, or a scan declared for now. */
export function isExempt(policy: Policy, session: Session, time: PacketTime): boolean {
  return policy.remoteAccess(session, time) !== undefined || policy.isScanner(session.client, time);
}

/** Of a session that is not allowed: `open` while what may still allow it has not been seen. */
export function denialOf({ protocol, serverName }: Session, { nearMisses }: PolicyVerdict): Judgement {
  const field = nearMisses[0]?.field;
  const isOpen = (field === "service" && protocol === undefined) || (field === "sni" && serverName === undefined);
  return isOpen ? "open" : "wrong";
}

/** In the Internet, or in a zone that is. */
export function isOutside(policy: Policy, party: Party): boolean {
  const type = policy.zoneOf(party)?.type;
  if (type !== undefined) return type === "cloud" || type === "untrusted";
  return party.ip !== undefined && isPublicAddress(party.ip) && !policy.isInternal(party.ip);
}

/** In a zone of the plant, or in none and not outside. */
export function isInPlant(policy: Policy, party: Party): boolean {
  const zone = policy.zoneOf(party);
  return zone === undefined ? !isOutside(policy, party) : PLANT_TYPES.has(zone.type);
}
