import type { Severity } from "../catalog/severity.js";
import type { DetectContext, Finding } from "../contracts/detector.js";
import type { Party, Session } from "../contracts/sensor-event.js";
import type { PacketTime } from "../core/packet-time.js";
import { noveltyOf } from "./conduit-novelty.js";
import { FINDING_DEFAULTS } from "./finding-defaults.js";
import { sessionFacts } from "./session-facts.js";
import { baselineName, nameOf, serviceName } from "./wording.js";

/** The highest that the rating adds for zones and essential parts: an audit event stays one. */
const AUDIT_RAISE = -2;

/** What there is to say of how a session is protected. */
export interface PostureStatement {
  readonly key: readonly string[];
  /** Of a pair that nobody learned, instead of that of the doc. */
  readonly severity?: Severity | undefined;
  readonly raise?: number;
  /** Not only where the pair is new. */
  readonly isAlways?: boolean;
  readonly actor?: Party;
  readonly target?: Party;
  readonly observed: string;
  /** Without full stop: what good practice is. */
  readonly practice: string;
  readonly why: string;
  readonly note: string;
  readonly value?: string;
}

/** When and in which session. */
interface PostureEvent {
  readonly time: PacketTime;
  readonly frame: number;
  readonly capture: number;
  readonly session: Session;
}

/**
 * A finding about the protection of a service. An audit event while learning and of a pair that was learned; of any
 * other an alert.
 */
export function postureFinding(event: PostureEvent, statement: PostureStatement, context: DetectContext): Finding {
  const { session, time, frame, capture } = event;
  const isAudit = statement.isAlways !== true && isLearned(session, context);
  return {
    ...FINDING_DEFAULTS,
    key: statement.key,
    time,
    frame,
    capture,
    actor: statement.actor ?? session.client,
    target: statement.target ?? session.server,
    session: sessionFacts(session),
    outcome: "accepted",
    severity: isAudit ? "info" : statement.severity,
    floor: isAudit ? "info" : undefined,
    raise: isAudit ? AUDIT_RAISE : (statement.raise ?? 0),
    isCertain: true,
    value: statement.value,
    observed: statement.observed,
    expected: `${statement.practice}; ${knownText(session, context, isAudit)}.`,
    why: statement.why,
    evidence: [{ time, frame, capture, note: statement.note }],
  };
}

/** Normal here: learned, allowed by the policy, or being learned. */
function isLearned(session: Session, context: DetectContext): boolean {
  if (context.baseline === undefined) return context.phase === "learning";
  return noveltyOf(session, context) === "known";
}

function knownText(session: Session, { baseline, phase }: DetectContext, isAudit: boolean): string {
  const pair = `${nameOf(session.client)} and ${nameOf(session.server)}`;
  if (baseline === undefined) {
    return phase === "learning" ? "this pair is being learned" : "there is no baseline that knows this pair";
  }
  const has = isAudit ? "has" : "does not have";
  return `${baselineName(baseline)} ${has} ${serviceName(session)} of ${pair}`;
}
