import type { Finding, FindingEvidence } from "../contracts/detector.js";
import type { ModbusRequest, ModbusResponse } from "../contracts/sensor-event.js";
import { answerText, requestText } from "./modbus-wording.js";
import { nameOf } from "./wording.js";
import { pointOf, valuesText } from "./write-wording.js";

/** What a detector makes of one request. */
export interface RequestVerdict {
  readonly key: readonly string[];
  readonly severity?: Finding["severity"];
  readonly floor?: Finding["floor"];
  readonly raise?: number;
  readonly isCertain?: boolean;
  /** Follows the name of the client; by default what `requestText` says. */
  readonly action?: string;
  readonly expected: string;
  readonly why: string;
}

/** A finding about one request: raised with it, and amended with its answer. */
export function requestFinding(event: ModbusRequest | ModbusResponse, verdict: RequestVerdict): Finding {
  const isAnswer = event.type === "modbus-response";
  const request = isAnswer ? (event.request as ModbusRequest) : event;
  const { session, time, frame, capture, unit, values, previous } = request;
  const { client, server } = session;
  const { key, severity, floor, raise = 0, isCertain = false, expected, why } = verdict;
  const action = verdict.action ?? requestText(request);
  return {
    key,
    time,
    frame,
    capture,
    isAmendment: isAnswer,
    actor: client,
    target: server,
    session,
    outcome: isAnswer ? event.outcome : "unknown",
    severity,
    floor,
    raise,
    isCertain,
    point: pointOf(request),
    value: request.writes !== undefined && values.length > 0 ? valuesText(request, values) : undefined,
    previous: previous.some((value) => value !== undefined) ? valuesText(request, previous) : undefined,
    observed:
      `${nameOf(client)} ${action} on ${nameOf(server)}, unit ${unit}` +
      `${isAnswer ? `; the device ${answerText(event)}.` : "; no answer was seen yet."}`,
    expected,
    why,
    evidence: [
      { time, frame, capture, note: `${nameOf(client)} ${action} on ${nameOf(server)}` },
      ...(isAnswer ? [answerEvidence(event)] : []),
    ],
  };
}

function answerEvidence(answer: ModbusResponse): FindingEvidence {
  const { time, frame, capture, session } = answer;
  return { time, frame, capture, note: `${nameOf(session.server)} ${answerText(answer)}` };
}
