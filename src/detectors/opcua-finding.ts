import type { Severity } from "../catalog/severity.js";
import type { Outcome } from "../contracts/alert.js";
import type { Finding, FindingEvidence } from "../contracts/detector.js";
import type { OpcuaResponse } from "../contracts/opcua-event.js";
import type { Session, Sighting } from "../contracts/sensor-event.js";
import { nameOf } from "./wording.js";

/** What a detector says of something in an OPC UA session, in words and levels. */
export interface OpcuaVerdict {
  readonly key: readonly string[];
  readonly observed: string;
  readonly expected: string;
  readonly why: string;
  /** What the frame shows. */
  readonly note: string;
  readonly severity?: Severity | undefined;
  readonly floor?: Severity | undefined;
  readonly raise?: number;
  readonly outcome?: Outcome;
  readonly isCertain?: boolean;
  /** The server did it; the client unless told. */
  readonly isByServer?: boolean;
  readonly point?: string | undefined;
  readonly value?: string | undefined;
  readonly previous?: string | undefined;
}

/** The finding about an event; with the server's answer it is one about the request, told once more. */
export function opcuaFinding(
  event: Sighting & { readonly session: Session },
  verdict: OpcuaVerdict,
  answer?: OpcuaResponse,
): Finding {
  const { time, frame, capture, session } = event;
  const { client, server } = session;
  const { key, observed, expected, why, note, severity, floor, raise = 0, isCertain = false } = verdict;
  const evidence: FindingEvidence[] = [{ time, frame, capture, note }];
  if (answer !== undefined) {
    const answered = `${nameOf(server)} ${answerText(answer)}`;
    evidence.push({ time: answer.time, frame: answer.frame, capture: answer.capture, note: answered });
  }
  return {
    key,
    time,
    frame,
    capture,
    isAmendment: answer !== undefined,
    actor: verdict.isByServer === true ? server : client,
    target: verdict.isByServer === true ? client : server,
    session,
    outcome: verdict.outcome ?? answer?.outcome ?? "unknown",
    severity,
    floor,
    raise,
    isCertain,
    point: verdict.point,
    value: verdict.value,
    previous: verdict.previous,
    observed,
    expected,
    why,
    evidence,
  };
}

/** `accepted it`, `refused it (BadNotWritable)`. */
function answerText({ outcome, status, statuses }: OpcuaResponse): string {
  if (outcome === "accepted") return "accepted it";
  const reason = status === "Good" ? statuses.find((one) => one !== undefined && one !== "Good") : status;
  return reason === undefined ? "refused it" : `refused it (${reason})`;
}

/** How an observation ends: `; no answer was seen yet`, `; the server accepted it`. */
export function answerClause(answer: OpcuaResponse | undefined): string {
  return answer === undefined ? "; no answer was seen yet" : `; the server ${answerText(answer)}`;
}
