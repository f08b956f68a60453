import { isEnvelope } from "../catalog/services.js";
import type { Baseline, ConduitEntity } from "../contracts/baseline.js";
import type { DetectContext } from "../contracts/detector.js";
import type { Session } from "../contracts/sensor-event.js";
import { doubtfulConduit, isKnownConduit } from "./known-conduit.js";

const FTP_CONTROL_PORT = 21;
const FTP_DATA_PORT = 20;

/**
 * What is new about a session; each has one detector that speaks of it. `doubtful`: the conduit is rare or stale;
 * `housekeeping`: a service without direction; `pair`: the two have no conduit; `service`: they have others;
 * `reversal`: only the server has begun until now; `unattributed`: nobody saw it begin and no protocol tells.
 */
type Novelty = "known" | "doubtful" | "housekeeping" | "pair" | "service" | "reversal" | "unattributed";

/** What is new about a session against the baseline and the policy; `known` where there is no baseline. */
export function noveltyOf(session: Session, { baseline, policy, now }: DetectContext): Novelty {
  const { client, server } = session;
  if (baseline === undefined || client.asset === server.asset || isKnownConduit(session, baseline)) return "known";
  if (policy?.judge(session, now).verdict === "allowed") return "known";
  if (doubtfulConduit(session, baseline) !== undefined) return "doubtful";
  if (session.isSymmetric) return "housekeeping";
  if (isUnattributed(session)) return "unattributed";
  const between = acquaintance(client.asset, server.asset, baseline);
  if (between.length === 0) return "pair";
  if (isFtpData(session, between)) return "known";
  const isAlwaysServed = between.every((conduit) => conduit.isDirected && conduit.client === server.asset);
  return isAlwaysServed && session.isDirectionKnown && session.protocol !== "uadp" ? "reversal" : "service";
}

/** Conduits of two assets; hosts that only do housekeeping with each other are strangers. */
function acquaintance(one: string, other: string, baseline: Baseline): readonly ConduitEntity[] {
  return baseline
    .conduitsBetween(one, other)
    .filter(({ isDirected, service }) => isDirected || service === "unattributed");
}

function isUnattributed({ transport, isMidstream, isDirectionKnown, protocol }: Session): boolean {
  return transport === "tcp" && isMidstream && (!isDirectionKnown || isEnvelope(protocol));
}

/** The server of a file transfer connects back with the data. [RFC 959 §3.3] */
function isFtpData({ client, transport }: Session, between: readonly ConduitEntity[]): boolean {
  return (
    transport === "tcp" &&
    client.port === FTP_DATA_PORT &&
    between.some((conduit) => conduit.server === client.asset && conduit.ports.includes(FTP_CONTROL_PORT))
  );
}
