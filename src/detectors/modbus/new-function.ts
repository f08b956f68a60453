import type { ModbusEffect } from "../../catalog/modbus-functions.js";
import type { Severity } from "../../catalog/severity.js";
import type { Baseline } from "../../contracts/baseline.js";
import type { Detector } from "../../contracts/detector.js";
import type { ModbusRequest, ModbusResponse } from "../../contracts/sensor-event.js";
import { doubtfulOperations, knownOperations, operationsOnUnit } from "../known-operations.js";
import { functionText } from "../point-wording.js";
import { requestFinding } from "../request-finding.js";
import { baselineName, capitalised, counted, listed, nameOf } from "../wording.js";

/** What a function can do says how bad it is; effects without a severity have detectors of their own. */
const SEVERITIES: Readonly<Partial<Record<ModbusEffect, Severity>>> = {
  read: "low",
  identify: "medium",
  write: "high",
};
/** Why another function of this kind matters. */
const RISKS: Readonly<Partial<Record<ModbusEffect, string>>> = {
  read: "Another function reads other points than the project of this client needed so far.",
  identify: "Asking a device what it is tells an intruder which flaws it has.",
  write: "Another way of writing can change points that this client never commanded.",
};
/** Write File Record has a detector of its own. */
const WRITE_FILE_RECORD = 21;

/** A function code that a known client never used on this unit. Keeps nothing: the baseline says it all. */
export const newFunction: Detector<"modbus-request" | "modbus-response", null> = {
  doc: {
    id: "modbus/new-function",
    title: "Function code never used on this client-server-unit",
    summary:
      "A known Modbus client uses a function that the baseline does not have for it on this unit: low for reading, " +
      "medium for identification, high for a write by a known writer; one level less when the client uses it on " +
      "servers that it polls in the same way.",
    spec: ["MODBUS-AP §5.1", "IEC 62443-3-3 SR 7.7"],
    version: 1,
    severity: "medium",
    floor: "low",
    cap: "critical",
    classes: ["NOV"],
    fr: ["UC"],
    sr: ["2.1", "7.7"],
    attack: ["T1692.001", "T0888", "T0861", "T0836"],
    iso24392: ["6.2.g", "6.2.p"],
    coverage: "reads",
    blindTo:
      "Misuse of a function that the client uses anyway; clients that the baseline does not know, which others report.",
    falseAlarms: "A changed HMI or driver, and functions that run less often than learning lasted.",
    triage: [
      "Ask whether the HMI, its driver or the project of the client was changed.",
      "Look at what the function read or wrote, and at what else the client did at that time.",
      "If it is meant, approve the function into the baseline.",
    ],
  },
  options: {},
  hears: ["modbus-request", "modbus-response"],
  ignores: "known-reads",
  open: () => null,
  hear(event, _, context) {
    const { baseline } = context;
    const request = event.type === "modbus-request" ? event : event.request;
    if (request === undefined || baseline === undefined) return;
    // What is never answered was not learned either: a device that is switched off is no news.
    if (event.type === "modbus-request" && request.effect !== "write") return;
    const severity = SEVERITIES[request.effect];
    if (severity === undefined || request.functionCode === WRITE_FILE_RECORD) return;
    const operations = operationsOnUnit(request, baseline);
    if (operations?.fc[request.functionCode] !== undefined) return;
    if (!knownOperations(request.session, baseline).isClient) return;
    if (request.effect === "write") {
      // A client that never wrote here is told of by unauthorised-writer.
      if ((operations?.writes ?? 0) > 0) context.alert(findingOf(event, request, severity, baseline));
      return;
    }
    context.alert({ ...findingOf(event, request, severity, baseline), isAmendment: false });
  },
  save: () => null,
};

function findingOf(
  event: ModbusRequest | ModbusResponse,
  request: ModbusRequest,
  severity: Severity,
  baseline: Baseline,
) {
  const { session, functionCode, unit, effect } = request;
  const { client, server } = session;
  const rare = doubtfulOperations(request, baseline)?.fc[functionCode];
  const peers = baseline
    .modbusPeers(client.asset, server.asset, unit)
    .filter(({ fc }) => fc[functionCode] !== undefined).length;
  const isWrite = effect === "write";
  const isEarly = isWrite && !baseline.isMature("writes");
  return requestFinding(event, {
    key: [client.asset, server.asset, effect],
    severity,
    raise: (rare === undefined ? 0 : -1) + (peers === 0 ? 0 : -1) + (isEarly ? -1 : 0),
    isCertain: isWrite,
    expected:
      expectedText(request, baseline) +
      (peers === 0 ? "" : `; it uses it on ${counted(peers, "unit")} that it polls in the same way`) +
      (rare === undefined ? "" : `; it did so ${rare.n} times, too rarely or too long ago to be a habit`) +
      ".",
    why:
      `${RISKS[effect] ?? RISKS.read} A client of a plant keeps to the functions of its project; ask what was ` +
      `changed on ${nameOf(client)}, and approve the function if it is meant.`,
  });
}

function expectedText({ session, unit, functionCode }: ModbusRequest, baseline: Baseline): string {
  const { client, server } = session;
  const { own } = knownOperations(session, baseline);
  const known = own.find((operations) => operations.unit === unit) ?? (own.length === 1 ? own[0] : undefined);
  const where = `in ${baselineName(baseline)} ${nameOf(client)}`;
  if (known === undefined || known.unit !== unit) {
    const units = own.map((operations) => String(operations.unit));
    const what = units.length === 0 ? "no operation was learned" : `it only talks to unit ${listed(units)} there`;
    return capitalised(`${where} is a client of ${nameOf(server)}, but ${what}, not to unit ${unit}`);
  }
  const codes = listed(Object.keys(known.fc).map((code) => functionText(Number(code))));
  return capitalised(
    `${where} uses ${codes} on unit ${unit} of ${nameOf(server)} (${counted(known.n, "request")}), ` +
      `never ${functionText(functionCode)}`,
  );
}
