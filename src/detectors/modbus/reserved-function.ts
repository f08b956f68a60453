import { modbusFunction } from "../../catalog/modbus-functions.js";
import type { Severity } from "../../catalog/severity.js";
import type { Baseline, ModbusFunctionUse } from "../../contracts/baseline.js";
import type { DetectContext, Detector, Finding } from "../../contracts/detector.js";
import type { ModbusRequest, ModbusResponse } from "../../contracts/sensor-event.js";
import { doubtfulOperations, operationsOnUnit } from "../known-operations.js";
import { requestFinding } from "../request-finding.js";
import { baselineName, capitalised, counted, nameOf } from "../wording.js";

/** Loads firmware into controllers of one maker. */
const FIRMWARE = 125;
/** Codes that companies used before the standard. [MODBUS-AP Annex A] */
const LEGACY: readonly number[] = [9, 10, 13, 14, 18, 19, 40, 41, 42, 91, 126, 127];

type Kind = "firmware" | "vendor" | "legacy" | "invalid";

const KINDS: Readonly<Record<Kind, string>> = {
  firmware: "which loads firmware into controllers of one maker",
  vendor: "which the standard leaves to the maker of the device",
  legacy: "which is reserved for products older than the standard",
  invalid: "which the standard does not define",
};

/** A function code that the standard reserves, leaves free or does not know. Keeps nothing: repeats are one alert. */
export const reservedFunction: Detector<"modbus-request" | "modbus-response", null> = {
  doc: {
    id: "modbus/reserved-function",
    title: "Reserved, user-defined or invalid function code",
    summary:
      "A Modbus request with a function code that is no public function. High for the code that loads firmware, low " +
      "for user-defined codes while there is no baseline, an audit event for those that the client uses by habit.",
    spec: ["MODBUS-AP §5", "MODBUS-AP Annex A", "IEC 62443-3-3 SR 3.5"],
    version: 1,
    severity: "medium",
    floor: "low",
    cap: "high",
    classes: ["ABS"],
    fr: ["SI"],
    sr: ["3.5", "7.7"],
    attack: ["T0888", "T0820", "T1692.001"],
    iso24392: ["6.2.r", "6.2.g"],
    blindTo: "What a maker's own function does, and its misuse by a client that uses it anyway.",
    falseAlarms: "Configuration tools and devices of makers that have functions of their own, before they are learned.",
    triage: [
      "Look up the code in the documentation of the device's maker.",
      "Ask which tool on the client sends it, and whether somebody works with it now.",
      "Many codes in a row are a scan or a fuzzer: isolate the client.",
      "If it is meant, approve it into the baseline.",
    ],
  },
  options: {},
  hears: ["modbus-request", "modbus-response"],
  ignores: "reads",
  open: () => null,
  hear(event, _, context) {
    const request = event.type === "modbus-request" ? event : event.request;
    if (request?.effect !== "other" || modbusFunction(request.functionCode) !== undefined) return;
    context.alert(findingOf(event, request, context));
  },
  save: () => null,
};

function findingOf(
  event: ModbusRequest | ModbusResponse,
  request: ModbusRequest,
  { baseline }: DetectContext,
): Finding {
  const { session, functionCode, unit } = request;
  const { client, server } = session;
  const kind = kindOf(functionCode);
  const use = baseline === undefined ? undefined : operationsOnUnit(request, baseline)?.fc[functionCode];
  const severity = severityOf(kind, baseline, isApproved(request, baseline), use);
  const rare = baseline === undefined ? undefined : doubtfulOperations(request, baseline)?.fc[functionCode];
  return requestFinding(event, {
    key: [client.asset, server.asset, severity === "info" ? "usual" : kind === "firmware" ? kind : "reserved"],
    severity,
    floor: severity === "info" ? "info" : undefined,
    raise: rare === undefined ? 0 : -1,
    action: `sent function ${functionCode}, ${KINDS[kind]},`,
    expected: expectedText(request, baseline, use?.n, rare?.n),
    why:
      kind === "firmware"
        ? `Firmware that is not the maker's takes over the controller for good. Stop ${nameOf(client)} unless an ` +
          `update of ${nameOf(server)} is under way, and compare its firmware with the released one afterwards.`
        : "Nobody but the device's maker knows what such a code does, and probing for it is how flaws are found. " +
          `Find out what on ${nameOf(client)} sends it to unit ${unit}; approve it if it is meant.`,
  });
}

function kindOf(functionCode: number): Kind {
  if (functionCode === FIRMWARE) return "firmware";
  if ((functionCode >= 65 && functionCode <= 72) || (functionCode >= 100 && functionCode <= 110)) return "vendor";
  return LEGACY.includes(functionCode) ? "legacy" : "invalid";
}

/** A person vouches for the client's operations. */
function isApproved(request: ModbusRequest, baseline: Baseline | undefined): boolean {
  const src = baseline === undefined ? undefined : operationsOnUnit(request, baseline)?.src;
  return src === "approved" || src === "declared";
}

function severityOf(
  kind: Kind,
  baseline: Baseline | undefined,
  isMeant: boolean,
  use: ModbusFunctionUse | undefined,
): Severity {
  if (use !== undefined && (isMeant || kind === "vendor")) return "info";
  if (kind === "firmware") return "high";
  return kind === "vendor" && baseline === undefined ? "low" : "medium";
}

function expectedText(
  { session, unit }: ModbusRequest,
  baseline: Baseline | undefined,
  known: number | undefined,
  rare: number | undefined,
): string {
  const { client, server } = session;
  if (baseline === undefined) return "Clients keep to the public functions of the standard; there is no baseline yet.";
  const where = `in ${baselineName(baseline)} ${nameOf(client)}`;
  const place = `unit ${unit} of ${nameOf(server)}`;
  if (known !== undefined) return capitalised(`${where} uses it on ${place} (${counted(known, "request")}).`);
  const seldom = rare === undefined ? "" : `, but for ${counted(rare, "time")}, too rare or too old to be a habit`;
  return capitalised(`${where} never uses it on ${place}${seldom}.`);
}
