import type { Baseline } from "../../contracts/baseline.js";
import type { DetectContext, Detector, Finding } from "../../contracts/detector.js";
import type { ModbusRequest, ModbusResponse } from "../../contracts/sensor-event.js";
import { BoundedMap } from "../../core/bounded-map.js";
import type { Json } from "../../core/json.js";
import { doubtfulOperations, learnedUnits, operationsOnUnit } from "../known-operations.js";
import { requestFinding } from "../request-finding.js";
import { baselineName, capitalised, counted, nameOf } from "../wording.js";

/** To every device behind a gateway at once. [MODBUS-TCP §4.4.1.2] */
const BROADCAST = 0;
/** The device itself, where it is no gateway. */
const OWN_UNIT = 255;
const SERVERS_MAX = 16_384;
const GATEWAY_UNITS_MIN = 2;

/** Units that answered by server; no more than it takes to know a gateway. */
type Memory = BoundedMap<readonly number[]>;

/** A write to all devices behind a gateway at once. */
export const broadcastWrite: Detector<"modbus-request" | "modbus-response", Memory> = {
  doc: {
    id: "modbus/broadcast-write",
    title: "Unit 0 write through a gateway",
    summary:
      "A Modbus write to unit 0 of a server behind which several units answered, in the baseline or in this run: " +
      "every device on the serial line obeys it, and none confirms it.",
    spec: ["MODBUS-TCP §4.4.1.2", "IEC 62443-3-3 SR 2.1"],
    version: 1,
    severity: "high",
    floor: "medium",
    cap: "critical",
    classes: ["ABS"],
    fr: ["UC"],
    sr: ["2.1"],
    attack: ["T1692.001", "T0806"],
    iso24392: ["6.2.g", "6.2.o"],
    blindTo: "A gateway of which only one unit was ever seen; what the devices behind it made of the command.",
    falseAlarms: "A master that sets clocks or set points of all devices at once, before it is learned.",
    triage: [
      "Find out what was written, and check it on the devices behind the gateway: none of them confirms it.",
      "Ask the operators whether they commanded all devices at once.",
      "If nobody meant it, cut the client off; if it is a habit, approve it into the baseline.",
    ],
  },
  options: {},
  hears: ["modbus-request", "modbus-response"],
  ignores: "read-requests",
  open(_, saved) {
    const memory = new BoundedMap<readonly number[]>(SERVERS_MAX);
    for (const [server, units] of (saved ?? []) as unknown as [string, number[]][]) memory.set(server, units);
    return memory;
  },
  hear(event, memory, context) {
    if (event.type === "modbus-response") noteUnit(event, memory);
    const request = event.type === "modbus-request" ? event : event.request;
    if (request?.unit !== BROADCAST || request.effect !== "write") return;
    const { asset } = request.session.server;
    const { baseline } = context;
    const learned = baseline === undefined ? 0 : learnedUnits(asset, baseline).size;
    const units = Math.max(learned, memory.get(asset)?.length ?? 0);
    if (units < GATEWAY_UNITS_MIN || writesByHabit(request, baseline)) return;
    context.alert(findingOf(event, request, learned, context));
  },
  save: (memory) => [...memory.entries()] as unknown as Json,
};

function noteUnit({ session, unit, outcome }: ModbusResponse, memory: Memory): void {
  if (unit === BROADCAST || unit === OWN_UNIT || outcome !== "accepted") return;
  const units = memory.get(session.server.asset) ?? [];
  if (units.length >= GATEWAY_UNITS_MIN || units.includes(unit)) return;
  memory.set(session.server.asset, [...units, unit]);
}

function writesByHabit(request: ModbusRequest, baseline: Baseline | undefined): boolean {
  return baseline !== undefined && (operationsOnUnit(request, baseline)?.fc[request.functionCode]?.n ?? 0) > 0;
}

function findingOf(
  event: ModbusRequest | ModbusResponse,
  request: ModbusRequest,
  learned: number,
  { baseline }: DetectContext,
): Finding {
  const { client, server } = request.session;
  const rare = baseline === undefined ? undefined : doubtfulOperations(request, baseline);
  const gateway = nameOf(server);
  const known =
    baseline === undefined || learned < GATEWAY_UNITS_MIN
      ? `Several units behind ${gateway} answered in this run, so unit 0 is all of them`
      : capitalised(
          `in ${baselineName(baseline)} ${gateway} has ${learned} units behind it, and ${nameOf(client)} writes to ` +
            `none of them by broadcast${rare === undefined ? "" : `, but for ${counted(rare.n, "time")}`}`,
        );
  return requestFinding(event, {
    key: [client.asset, server.asset],
    raise: rare === undefined ? 0 : -1,
    isCertain: true,
    expected: `${known}.`,
    why:
      "Every device on the line obeys at once and none confirms it. Check the written points on the devices behind " +
      `${gateway}, and ask who commanded it from ${nameOf(client)}.`,
  });
}
