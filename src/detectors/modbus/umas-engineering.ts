import { type Severity, severities } from "../../catalog/severity.js";
import type { DetectContext, Detector } from "../../contracts/detector.js";
import type { ConduitEvent, ModbusRequest, ModbusResponse } from "../../contracts/sensor-event.js";
import { BoundedMap } from "../../core/bounded-map.js";
import type { Json } from "../../core/json.js";
import { knownOperations, operationsOnUnit } from "../known-operations.js";
import { operationsOf } from "../policy-operation.js";
import { requestFinding } from "../request-finding.js";
import { type ProgramWork, STEP_SEVERITIES, type UmasStep, type UmasUse, umasStep, umasUse } from "../umas-codes.js";
import { programExpected, programObserved, programWhy, useAction, useExpected, useWhy } from "../umas-wording.js";
import { nameOf } from "../wording.js";

const UMAS = 90;
/** Connections with a story; the one heard of longest ago is forgotten. */
const WORKS_MAX = 4096;
const EVIDENCE_MAX = 8;

/** By session id. */
type Memory = BoundedMap<ProgramWork>;

type Heard = "modbus-request" | "modbus-response" | "conduit";

/** Engineering of Schneider controllers; changing a program is one story per connection. */
export const umasEngineering: Detector<Heard, Memory> = {
  doc: {
    id: "modbus/umas-engineering",
    title: "Schneider UMAS (function 90) engineering",
    summary:
      "Engineering requests to a Schneider controller by their code: reservation medium, upload medium, download of a " +
      "program high and critical from a station that is no engineering station, start and stop critical, reading low " +
      "or an audit event. Reservation, download and start of one connection are one alert that counts the blocks.",
    spec: ["MODBUS-AP §5", "IEC 62443-3-3 SR 2.1", "IEC 62443-3-3 SR 3.4"],
    version: 1,
    severity: "medium",
    floor: "low",
    cap: "critical",
    classes: ["ABS", "NOV"],
    fr: ["UC"],
    sr: ["2.1", "3.4", "2.12"],
    attack: ["T0843", "T0845", "T0858", "T0889", "T0888"],
    iso24392: ["6.2.r", "6.2.g"],
    blindTo: "What the downloaded blocks do; engineering over USB or over protocols other than UMAS.",
    falseAlarms:
      "Every planned change of a program: declare the engineering station and a maintenance window in the policy.",
    triage: [
      "Ask who changed the program of this controller now, and compare with the change schedule.",
      "Compare the program in the controller with the released one before the process relies on it.",
      "If nobody meant it, cut the station off, put the key switch to run, and load the released program.",
    ],
  },
  options: {},
  hears: ["modbus-request", "modbus-response", "conduit"],
  open(_, saved) {
    const memory = new BoundedMap<ProgramWork>(WORKS_MAX);
    for (const [id, work] of (saved ?? []) as unknown as [string, ProgramWork][]) memory.set(id, work);
    return memory;
  },
  hear(event, memory, context) {
    if (event.type === "conduit") {
      end(event, memory, context);
      return;
    }
    const request = event.type === "modbus-request" ? event : event.request;
    if (request?.functionCode !== UMAS) return;
    const step = umasStep(request.subFunction);
    if (step === undefined) use(event, request, context);
    else if (event.type === "modbus-request") go(event, step, memory, context);
    else settle(event, request, memory, context);
  },
  save: (memory) => [...memory.entries()] as unknown as Json,
};

function use(event: ModbusRequest | ModbusResponse, request: ModbusRequest, context: DetectContext): void {
  const what = umasUse(request.subFunction);
  const severity = severityOfUse(what, request, context);
  if (severity === undefined) return;
  const { client, server } = request.session;
  context.alert(
    requestFinding(event, {
      key: [client.asset, server.asset, severity, what],
      severity,
      floor: severity === "info" ? "info" : undefined,
      action: useAction(what, request),
      expected: useExpected(request, context.baseline),
      why: useWhy(what, request),
    }),
  );
}

/** Undefined for a write by somebody who is no known writer: unauthorised-writer tells of it. */
function severityOfUse(what: UmasUse, request: ModbusRequest, context: DetectContext): Severity | undefined {
  const { baseline } = context;
  const isKnown = isKnownEngineer(request, context);
  const isNew = baseline !== undefined && !isKnown;
  if (isPlanned(request, context)) return "info";
  switch (what) {
    case "routine":
      return isNew ? "low" : "info";
    case "read":
      return isKnown ? "info" : "low";
    case "write":
      if (baseline === undefined) return "info";
      return (operationsOnUnit(request, baseline)?.writes ?? 0) > 0 ? "info" : undefined;
    case "memory":
    case "upload":
      return "medium";
    case "unknown":
      return "low";
  }
}

/** Engineers this controller by habit. */
function isKnownEngineer({ session }: ModbusRequest, { baseline }: DetectContext): boolean {
  return baseline !== undefined && knownOperations(session, baseline).own.some(({ fc }) => fc[UMAS] !== undefined);
}

/** The policy allows engineering over this conduit, and a maintenance window is open. */
function isPlanned(request: ModbusRequest, { policy }: DetectContext): boolean {
  if (policy === undefined) return false;
  const { session, time } = request;
  const isOpen =
    policy.maintenance(session.client, time) !== undefined || policy.maintenance(session.server, time) !== undefined;
  return isOpen && operationsOf(request).every((asked) => policy.judge(session, time, asked).verdict === "allowed");
}

function go(request: ModbusRequest, step: UmasStep, memory: Memory, context: DetectContext): void {
  const { session, time, frame, capture } = request;
  const id = String(session.id);
  const known = memory.touch(id);
  const work = known ?? begin(request);
  if (known === undefined) memory.set(id, work);
  const isNew = !work.steps.includes(step);
  if (isNew) work.steps.push(step);
  if (step === "block") work.blocks++;
  work.severity = worse(work.severity, severityOfStep(step, request, context));
  if (isNew && work.evidence.length < EVIDENCE_MAX) {
    const note = `${nameOf(session.client)} to ${nameOf(session.server)}: ${request.change ?? "Take Reservation"}`;
    work.evidence.push({ time, frame, capture, note });
  }
  const isMore = step === "block" && isPowerOfTen(work.blocks);
  if (isNew || isMore || (step === "end" && work.blocks > work.toldBlocks)) tell(work, request, context);
}

function begin({ time, frame, capture }: ModbusRequest): ProgramWork {
  const now = { time, frame, capture };
  return {
    ...now,
    steps: [],
    blocks: 0,
    toldBlocks: 0,
    outcome: "unknown",
    isTold: false,
    severity: "info",
    evidence: [],
  };
}

function severityOfStep(step: UmasStep, request: ModbusRequest, context: DetectContext): Severity {
  if (isPlanned(request, context)) return "info";
  const usual = STEP_SEVERITIES[step];
  if (usual !== "high" || context.baseline === undefined || isKnownEngineer(request, context)) return usual;
  const { client } = request.session;
  return context.assets.asset(client.asset)?.deviceClass === "engineering-station" ? usual : "critical";
}

function worse(one: Severity, other: Severity): Severity {
  return severities.indexOf(one) < severities.indexOf(other) ? other : one;
}

function isPowerOfTen(count: number): boolean {
  return count > 1 && 10 ** Math.round(Math.log10(count)) === count;
}

/** The answer to a step. */
function settle(event: ModbusResponse, request: ModbusRequest, memory: Memory, context: DetectContext): void {
  const work = memory.get(String(event.session.id));
  if (work === undefined || work.outcome === "accepted" || work.outcome === event.outcome) return;
  work.outcome = event.outcome;
  tell(work, request, context);
}

/** Blocks that were not told of yet are told when the connection ends. */
function end({ stage, session }: ConduitEvent, memory: Memory, context: DetectContext): void {
  if (stage !== "ended") return;
  const id = String(session.id);
  const work = memory.get(id);
  if (work === undefined) return;
  memory.delete(id);
  if (work.blocks > work.toldBlocks) tell(work, { session }, context);
}

function tell(work: ProgramWork, { session }: Pick<ModbusRequest, "session">, context: DetectContext): void {
  const { client, server } = session;
  const { time, frame, capture, isTold, severity, outcome } = work;
  context.alert({
    key: [client.asset, server.asset, "program"],
    time: time as ModbusRequest["time"],
    frame,
    capture,
    isAmendment: isTold,
    actor: client,
    target: server,
    session,
    outcome,
    severity,
    floor: severity === "info" ? "info" : undefined,
    raise: 0,
    isCertain: true,
    point: undefined,
    value: undefined,
    previous: undefined,
    observed: programObserved(work, session),
    expected: programExpected(session, context.baseline),
    why: programWhy(work, session),
    evidence: [...work.evidence],
  });
  work.isTold = true;
  work.toldBlocks = work.blocks;
}
