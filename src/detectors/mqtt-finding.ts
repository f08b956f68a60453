import type { Finding, FindingEvidence } from "../contracts/detector.js";
import type { MqttEvent } from "../contracts/mqtt-event.js";
import type { Party, Session } from "../contracts/sensor-event.js";
import { assert } from "../core/assert.js";

/** What a detector says of something an MQTT client did, in words and levels. */
export interface MqttVerdict {
  readonly key: readonly string[];
  readonly observed: string;
  readonly expected: string;
  readonly why: string;
  /** What the frame shows. */
  readonly note: string;
  readonly severity?: Finding["severity"];
  readonly floor?: Finding["floor"];
  readonly raise?: number;
  readonly isCertain?: boolean;
  readonly isAmendment?: boolean;
  readonly outcome?: Finding["outcome"];
  /** Instead of the client and the broker of the event. */
  readonly actor?: Party;
  readonly target?: Party;
  /** Topic or filter. */
  readonly point?: string | undefined;
  readonly value?: string | undefined;
  readonly previous?: string | undefined;
  /** Beside that of the event. */
  readonly evidence?: readonly FindingEvidence[];
}

/** When, in which frame and in which session; without one the verdict names the actor. */
type Where = Pick<MqttEvent, "time" | "frame" | "capture"> & { readonly session: Session | undefined };

/** The finding about an event of MQTT. */
export function mqttFinding(event: Where, verdict: MqttVerdict): Finding {
  const { session, time, frame, capture } = event;
  const { note, evidence = [], actor = session?.client, target = session?.server } = verdict;
  assert(actor !== undefined, "a finding without a session names its actor");
  return {
    key: verdict.key,
    time,
    frame,
    capture,
    isAmendment: verdict.isAmendment ?? false,
    actor,
    target,
    session,
    outcome: verdict.outcome ?? "unknown",
    severity: verdict.severity,
    floor: verdict.floor,
    raise: verdict.raise ?? 0,
    isCertain: verdict.isCertain ?? false,
    point: verdict.point,
    value: verdict.value,
    previous: verdict.previous,
    observed: verdict.observed,
    expected: verdict.expected,
    why: verdict.why,
    evidence: [{ time, frame, capture, note }, ...evidence],
  };
}
