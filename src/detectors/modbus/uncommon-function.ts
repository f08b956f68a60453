import type { Severity } from "../../catalog/severity.js";
import type { Baseline } from "../../contracts/baseline.js";
import type { Detector, Finding } from "../../contracts/detector.js";
import type { ModbusRequest, ModbusResponse } from "../../contracts/sensor-event.js";
import { doubtfulOperations, operationsOnUnit } from "../known-operations.js";
import { functionText } from "../point-wording.js";
import { requestFinding } from "../request-finding.js";
import { baselineName, capitalised, counted, nameOf } from "../wording.js";

interface Uncommon {
  readonly severity: Severity;
  /** What it is good for. */
  readonly risk: string;
}

const ENCAPSULATED = 43;
/** The MEI type that carries CANopen. */
const CANOPEN = 13;
const CANOPEN_USE: Uncommon = { severity: "low", risk: "CANopen over Modbus reaches the drives behind a gateway." };

const UNCOMMON: ReadonlyMap<number, Uncommon> = new Map<number, Uncommon>([
  [20, { severity: "medium", risk: "File records hold programs and recipes; reading them is how they are stolen." }],
  [
    21,
    { severity: "high", risk: "File records hold programs and recipes; writing them changes what the device does." },
  ],
  [22, { severity: "medium", risk: "It changes single bits of a register, which readers of whole values overlook." }],
  [23, { severity: "medium", risk: "It writes and reads at once, so a command looks like a poll." }],
  [24, { severity: "low", risk: "Queues hold records of the process that few clients need." }],
]);

/** A function that few plants use, by a client that never used it here. Keeps nothing: the baseline says it all. */
export const uncommonFunction: Detector<"modbus-request" | "modbus-response", null> = {
  doc: {
    id: "modbus/uncommon-function",
    title: "File record, mask write, FIFO or CANopen function",
    summary:
      "Functions 20, 21, 22, 23, 24 and 43/13 between a client and a unit for which the baseline does not have them. " +
      "High for writing file records, low for queues and CANopen.",
    spec: ["MODBUS-AP §6.14", "MODBUS-AP §6.15", "MODBUS-AP §6.16", "MODBUS-AP §6.17", "MODBUS-AP §6.18"],
    version: 1,
    severity: "medium",
    floor: "low",
    cap: "high",
    classes: ["NOV"],
    fr: ["UC"],
    sr: ["2.1", "3.4"],
    attack: ["T0843", "T0845", "T0811", "T0836"],
    iso24392: ["6.2.r", "6.2.g"],
    coverage: "engineering",
    blindTo: "What the records hold; misuse by a client that uses the function anyway.",
    falseAlarms: "Recipe downloads, event logs and drives that are read or written less often than learning lasted.",
    triage: [
      "Look up in the documentation of the device what the function does there.",
      "For file records: compare the program or recipe in the device with the released one.",
      "Ask who worked with the client; approve the function if it is meant.",
    ],
  },
  options: {},
  hears: ["modbus-request", "modbus-response"],
  ignores: "reads",
  open: () => null,
  hear(event, _, context) {
    const { baseline } = context;
    const request = event.type === "modbus-request" ? event : event.request;
    if (request === undefined || baseline === undefined) return;
    const uncommon = useOf(request);
    if (uncommon === undefined || request.session.client.asset === request.session.server.asset) return;
    if (operationsOnUnit(request, baseline)?.fc[request.functionCode] !== undefined) return;
    context.alert(findingOf(event, request, uncommon, baseline));
  },
  save: () => null,
};

function useOf({ functionCode, subFunction }: ModbusRequest): Uncommon | undefined {
  if (functionCode === ENCAPSULATED) return subFunction === CANOPEN ? CANOPEN_USE : undefined;
  return UNCOMMON.get(functionCode);
}

function findingOf(
  event: ModbusRequest | ModbusResponse,
  request: ModbusRequest,
  { severity, risk }: Uncommon,
  baseline: Baseline,
): Finding {
  const { session, functionCode, unit } = request;
  const { client, server } = session;
  const [who, whom] = [nameOf(client), nameOf(server)];
  const rare = doubtfulOperations(request, baseline)?.fc[functionCode];
  const known = operationsOnUnit(request, baseline);
  const volume = known === undefined ? "" : ` (${counted(known.n, "request")})`;
  const seldom = rare === undefined ? "" : `, but for ${counted(rare.n, "time")}, too rare or too old to be a habit`;
  return requestFinding(event, {
    key: [client.asset, server.asset, String(functionCode)],
    severity,
    raise: rare === undefined ? 0 : -1,
    expected: capitalised(
      `in ${baselineName(baseline)} ${who} never uses ${functionText(functionCode)} on unit ${unit} of ` +
        `${whom}${volume}${seldom}.`,
    ),
    why: `${risk} Find out what on ${who} uses it and for what; approve the function if it is meant.`,
  });
}
