import type { DetectContext, Finding } from "../contracts/detector.js";
import type { ModbusRequest, ModbusResponse } from "../contracts/sensor-event.js";
import { FINDING_DEFAULTS } from "./finding-defaults.js";
import { knownOperations } from "./known-operations.js";
import { requestText } from "./modbus-wording.js";
import { baselineName, capitalised, counted, nameOf } from "./wording.js";

/** What a scan looks like so far. */
export interface ScanVerdict {
  readonly severity?: Finding["severity"];
  /** Follows the names of the client and the server. */
  readonly observed: string;
  /** What the client has of this in the baseline: `uses 3 functions there`. */
  readonly known: string;
  readonly why: string;
}

/** A finding about one more probe of a scan; all probes of a client on a server are one alert. */
export function scanFinding(
  event: ModbusRequest | ModbusResponse,
  { severity, observed, known, why }: ScanVerdict,
  { baseline, policy }: DetectContext,
): Finding {
  const { session, time, frame, capture } = event;
  const { client, server } = session;
  const isDeclared = policy?.isScanner(client, time) === true;
  const request = event.type === "modbus-request" ? event : event.request;
  const isRefusal = event.type === "modbus-response" && event.outcome === "rejected";
  const probe = request === undefined ? "sent a request" : requestText(request);
  const note = isRefusal ? `${nameOf(server)} refused a probe` : `${nameOf(client)} ${probe}`;
  return {
    ...FINDING_DEFAULTS,
    key: [client.asset, server.asset],
    time,
    frame,
    capture,
    actor: client,
    target: server,
    session,
    // What a scan learns from a refusal is as good as an answer, so it counts as neither.
    severity: isDeclared ? "info" : severity,
    floor: isDeclared ? "info" : undefined,
    isCertain: true,
    observed: `${nameOf(client)} ${observed}.`,
    expected: expectedText(event, known, baseline, isDeclared),
    why,
    evidence: [{ time, frame, capture, note }],
  };
}

function expectedText(
  { session }: ModbusRequest | ModbusResponse,
  known: string,
  baseline: DetectContext["baseline"],
  isDeclared: boolean,
): string {
  const [who, whom] = [nameOf(session.client), nameOf(session.server)];
  const declared = isDeclared ? "; the policy declares it a scanner at this time" : "";
  if (baseline === undefined) {
    return `A client asks for what it knows is there; there is no baseline that knows the habits of ${who}${declared}.`;
  }
  const { own } = knownOperations(session, baseline);
  const n = own.reduce((sum, operations) => sum + operations.n, 0);
  const habit = n === 0 ? `never was a client of ${whom}` : `${known} (${counted(n, "request")})`;
  return capitalised(`in ${baselineName(baseline)} ${who} ${habit}${declared}.`);
}
