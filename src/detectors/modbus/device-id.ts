import type { Baseline } from "../../contracts/baseline.js";
import type { DetectContext, Detector } from "../../contracts/detector.js";
import type { ModbusRequest } from "../../contracts/sensor-event.js";
import { doubtfulOperations, knownOperations } from "../known-operations.js";
import { functionText } from "../point-wording.js";
import { requestFinding } from "../request-finding.js";
import { baselineName, capitalised, counted, nameOf } from "../wording.js";

const REPORT_SERVER_ID = 17;
const ENCAPSULATED = 43;
/** The MEI type that is no identification. */
const CANOPEN = 13;

/** A client asks a device what it is. Keeps nothing: repeats are one alert. */
export const deviceId: Detector<"modbus-request" | "modbus-response", null> = {
  doc: {
    id: "modbus/device-id",
    title: "Identification requests to a Modbus device",
    summary:
      "Read Device Identification (43/14) or Report Server ID (17) by a client that the baseline does not know to " +
      "ask them of this server. An audit event when it asks other servers by habit, or is declared as a scanner.",
    spec: ["MODBUS-AP §6.13", "MODBUS-AP §6.21", "IEC 62443-3-3 SR 6.2"],
    version: 1,
    severity: "low",
    floor: "info",
    cap: "medium",
    classes: ["ABS", "NOV"],
    fr: ["TRE"],
    sr: ["6.2", "2.1"],
    attack: ["T0888", "T0861"],
    iso24392: ["6.2.i", "6.2.g"],
    blindTo: "Identification by other protocols, and by reading registers that hold names and versions.",
    falseAlarms: "Engineering and asset management tools, and drivers that identify the device when they connect.",
    triage: [
      "Find out which tool on the client asks, and whether an inventory was planned.",
      "Look whether it asks other devices too: that is how a target is chosen.",
      "If it is meant, approve it into the baseline, or declare the tool as a scanner in the policy.",
    ],
  },
  options: {},
  hears: ["modbus-request", "modbus-response"],
  ignores: "reads",
  open: () => null,
  hear(event, _, context) {
    const request = event.type === "modbus-request" ? event : event.request;
    if (request === undefined || !isIdentification(request)) return;
    const { baseline, policy } = context;
    const { session, functionCode, time } = request;
    const { client, server } = session;
    if (baseline !== undefined && asksByHabit(request, baseline)) return;
    const rare = baseline === undefined ? undefined : doubtfulOperations(request, baseline)?.fc[functionCode];
    const isUsual = isUsualElsewhere(request, context) || policy?.isScanner(client, time) === true;
    context.alert(
      requestFinding(event, {
        key: [client.asset, server.asset],
        severity: isUsual ? "info" : undefined,
        raise: rare === undefined ? 0 : -1,
        action: `asked what device it is with ${functionText(functionCode)}`,
        expected: expectedText(request, baseline, rare?.n),
        why:
          "Maker, product and version tell an intruder which flaws a device has. Find out which tool on " +
          `${nameOf(client)} asks; approve it if it is meant.`,
      }),
    );
  },
  save: () => null,
};

function isIdentification({ functionCode, subFunction }: ModbusRequest): boolean {
  return functionCode === REPORT_SERVER_ID || (functionCode === ENCAPSULATED && subFunction !== CANOPEN);
}

function asksByHabit({ session, functionCode }: ModbusRequest, baseline: Baseline): boolean {
  return knownOperations(session, baseline).own.some(({ fc }) => fc[functionCode] !== undefined);
}

/** Servers that the client polls in the same way are asked by habit. */
function isUsualElsewhere({ session, unit, functionCode }: ModbusRequest, { baseline }: DetectContext): boolean {
  const peers = baseline?.modbusPeers(session.client.asset, session.server.asset, unit) ?? [];
  return peers.some(({ fc }) => fc[functionCode] !== undefined);
}

function expectedText({ session }: ModbusRequest, baseline: Baseline | undefined, rare: number | undefined): string {
  const { client, server } = session;
  if (baseline === undefined) return "There is no baseline that knows who may identify devices here.";
  const known = counted(
    knownOperations(session, baseline).own.reduce((sum, { n }) => sum + n, 0),
    "request",
  );
  const seldom = rare === undefined ? "" : `, but for ${counted(rare, "time")}, too rare or too old to be a habit`;
  return capitalised(
    `in ${baselineName(baseline)} ${nameOf(client)} never asks ${nameOf(server)} what it is ` +
      `(${known} between them)${seldom}.`,
  );
}
