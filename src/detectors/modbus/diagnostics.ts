import type { Severity } from "../../catalog/severity.js";
import type { Baseline } from "../../contracts/baseline.js";
import type { DetectContext, Detector, Finding } from "../../contracts/detector.js";
import type { ModbusRequest, ModbusResponse } from "../../contracts/sensor-event.js";
import { doubtfulOperations, learnedUnits, operationsOnUnit } from "../known-operations.js";
import { requestFinding } from "../request-finding.js";
import { baselineName, capitalised, counted, nameOf } from "../wording.js";

interface Diagnostic {
  readonly severity: Severity;
  readonly action: string;
  /** A client may do it by habit. */
  readonly isHarmless: boolean;
}

const DIAGNOSTICS = 8;
const FORCE_LISTEN_ONLY = 4;
/** Gateway Path Unavailable, Gateway Target Device Failed to Respond. [MODBUS-AP §7] */
const GATEWAY_EXCEPTIONS: readonly number[] = [10, 11];
/** Unit identifiers by which a device without a line behind it is addressed. [MODBUS-TCP §4.4.1.2] */
const PLAIN_UNITS: readonly number[] = [0, 1, 255];
const ECHO: Diagnostic = { severity: "info", action: "sent an echo request", isHarmless: true };
const COUNTER: Diagnostic = { severity: "low", action: "read diagnostic counters", isHarmless: true };
const CLEAR: Diagnostic = { severity: "medium", action: "cleared diagnostic counters", isHarmless: false };
const RESERVED: Diagnostic = { severity: "low", action: "used a reserved diagnostic", isHarmless: false };

/** By sub-function. [MODBUS-AP §6.8.1] */
const SUB_FUNCTIONS: ReadonlyMap<number, Diagnostic> = new Map<number, Diagnostic>([
  [0, ECHO],
  [1, { severity: "high", action: "restarted the communication", isHarmless: false }],
  [2, COUNTER],
  [3, { severity: "medium", action: "changed the ASCII delimiter", isHarmless: false }],
  [4, { severity: "critical", action: "forced listen-only mode", isHarmless: false }],
  [10, CLEAR],
  [11, COUNTER],
  [12, COUNTER],
  [13, COUNTER],
  [14, COUNTER],
  [15, COUNTER],
  [16, COUNTER],
  [17, COUNTER],
  [18, COUNTER],
  [20, CLEAR],
]);

/** A diagnostic of the serial line, sent over TCP. Keeps nothing: repeats are one alert. */
export const diagnostics: Detector<"modbus-request" | "modbus-response", null> = {
  doc: {
    id: "modbus/diagnostics",
    title: "Diagnostics that stop, restart or inspect a device",
    summary:
      "Function 8 by its sub-function: critical for Force Listen Only Mode, high for a restart of communication, " +
      "medium for what clears counters or changes the delimiter, low for reading counters, an audit event for an " +
      "echo. One level more on a device that is no gateway to a serial line; an audit event for reads by habit.",
    spec: ["MODBUS-AP §6.8", "IEC 62443-3-3 SR 7.1"],
    version: 1,
    severity: "medium",
    floor: "low",
    cap: "critical",
    classes: ["ABS"],
    fr: ["RA"],
    sr: ["7.1", "2.1"],
    attack: ["T0814", "T0816", "T1691.001", "T0872"],
    iso24392: ["6.2.g", "6.2.r"],
    blindTo: "Restarts by other protocols; whether a device that does not answer went silent or ignored the request.",
    falseAlarms: "Commissioning of serial lines behind gateways, and drivers that send an echo as a sign of life.",
    triage: [
      "After Force Listen Only Mode check that the device still answers; only a restart brings it back.",
      "Ask who works on the serial line; nobody else needs these functions.",
      "If nobody meant it, cut the client off, and look for what else it did to other devices.",
    ],
  },
  options: {},
  hears: ["modbus-request", "modbus-response"],
  ignores: "reads",
  open: () => null,
  hear(event, _, context) {
    const request = event.type === "modbus-request" ? event : event.request;
    if (request?.functionCode === DIAGNOSTICS) context.alert(findingOf(event, request, context));
  },
  save: () => null,
};

function findingOf(
  event: ModbusRequest | ModbusResponse,
  request: ModbusRequest,
  { baseline }: DetectContext,
): Finding {
  const { session, subFunction } = request;
  const { client, server } = session;
  const kind = SUB_FUNCTIONS.get(subFunction ?? -1) ?? RESERVED;
  const isUsual = kind.isHarmless && baseline !== undefined && usesOf(request, baseline) > 0;
  const rare = baseline === undefined ? undefined : doubtfulOperations(request, baseline)?.fc[DIAGNOSTICS];
  const severity = isUsual ? "info" : kind.severity;
  const isOddHere = !isUsual && isPlainDevice(request, baseline);
  const finding = requestFinding(event, {
    key: [client.asset, server.asset, severity, kind.action],
    severity,
    floor: severity === "info" ? "info" : undefined,
    raise: (isOddHere ? 1 : 0) - (rare === undefined ? 0 : 1),
    action: `${kind.action} with function 8, sub-function ${subFunction ?? "?"},`,
    expected: expectedText(request, baseline, rare?.n),
    why: whyText(request, kind),
  });
  // Who has fallen silent as told does not answer the gateway either.
  const isObeyed = subFunction === FORCE_LISTEN_ONLY && finding.outcome === "rejected" && !isRefusal(event);
  return isObeyed ? { ...finding, outcome: "no-response" } : finding;
}

function isRefusal(event: ModbusRequest | ModbusResponse): boolean {
  return event.type === "modbus-response" && !GATEWAY_EXCEPTIONS.includes(event.exceptionCode ?? 0);
}

/** No gateway to a serial line: one unit alone was learned, and it is one of those that stand for the device itself. */
function isPlainDevice({ session }: ModbusRequest, baseline: Baseline | undefined): boolean {
  const [unit, ...others] = baseline === undefined ? [] : learnedUnits(session.server.asset, baseline);
  return unit !== undefined && others.length === 0 && PLAIN_UNITS.includes(unit);
}

function usesOf(request: ModbusRequest, baseline: Baseline): number {
  return operationsOnUnit(request, baseline)?.fc[DIAGNOSTICS]?.n ?? 0;
}

function expectedText(request: ModbusRequest, baseline: Baseline | undefined, rare: number | undefined): string {
  const { session, unit } = request;
  if (baseline === undefined) {
    return "Diagnostics are for serial lines [MODBUS-AP §6.8]; there is no baseline that knows who needs them here.";
  }
  const [who, whom] = [nameOf(session.client), nameOf(session.server)];
  const n = usesOf(request, baseline);
  const known =
    n > 0
      ? `sends function 8 to unit ${unit} of ${whom} (${counted(n, "request")})`
      : `never sends function 8 to ${whom}`;
  const seldom = rare === undefined ? "" : `, but for ${counted(rare, "time")}, too rare or too old to be a habit`;
  const hint =
    learnedUnits(session.server.asset, baseline).size === 1 ? `; ${whom} is no gateway to a serial line` : "";
  return capitalised(`in ${baselineName(baseline)} ${who} ${known}${seldom}${hint}.`);
}

function whyText({ session, subFunction }: ModbusRequest, { isHarmless }: Diagnostic): string {
  const [who, whom] = [nameOf(session.client), nameOf(session.server)];
  if (subFunction === FORCE_LISTEN_ONLY) {
    return (
      `In this mode ${whom} hears every command and answers and obeys none, so the plant runs on blind. Check that ` +
      `it still answers, restart it if not, and cut ${who} off if nobody meant it.`
    );
  }
  if (subFunction === 1) {
    return (
      `While it restarts ${whom} does not answer, and its event log may be lost. Ask who restarted it, and look ` +
      `for what ${who} did before.`
    );
  }
  if (isHarmless) return `It shows how the line to ${whom} is used. Find out which tool on ${who} asks.`;
  return `It removes traces of what happened on the line. Ask who works on the line of ${whom} with ${who}.`;
}
