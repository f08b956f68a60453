import type { Finding } from "../contracts/detector.js";
import type { ModbusResponse } from "../contracts/sensor-event.js";
import { FINDING_DEFAULTS } from "./finding-defaults.js";
import { nameOf } from "./wording.js";

/** What a detector makes of one response. */
export interface ResponseVerdict {
  readonly severity?: Finding["severity"];
  readonly floor?: Finding["floor"];
  /** Follows the name of the server. */
  readonly action: string;
  readonly expected: string;
  readonly why: string;
}

/** A finding about a response that should not be: who answers in the name of the server is its actor. */
export function responseFinding(event: ModbusResponse, verdict: ResponseVerdict): Finding {
  const { session, time, frame, capture, unit, request } = event;
  const { client, server } = session;
  const { severity, floor, action, expected, why } = verdict;
  const answered =
    request === undefined
      ? []
      : [
          {
            time: request.time,
            frame: request.frame,
            capture: request.capture,
            note: `${nameOf(client)} asked ${nameOf(server)}`,
          },
        ];
  return {
    ...FINDING_DEFAULTS,
    key: [server.asset, client.asset],
    time,
    frame,
    capture,
    actor: server,
    target: client,
    session,
    severity,
    floor,
    isCertain: true,
    observed: `${nameOf(server)}, unit ${unit}, ${action}.`,
    expected,
    why,
    evidence: [...answered, { time, frame, capture, note: `${nameOf(server)} ${action}` }],
  };
}
