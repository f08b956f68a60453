import { type Severity, severities } from "../../catalog/severity.js";
import type { DetectContext, Detector, FindingEvidence } from "../../contracts/detector.js";
import type { ConduitEvent, ModbusRequest, ModbusResponse, Session } from "../../contracts/sensor-event.js";
import { BoundedMap } from "../../core/bounded-map.js";
import type { Json } from "../../core/json.js";
import type { PacketTime } from "../../core/packet-time.js";
import { FINDING_DEFAULTS } from "../finding-defaults.js";
import { knownOperations, operationsOnUnit } from "../known-operations.js";
import { operationsOf } from "../policy-operation.js";
import { type UmasStep, umasStep } from "../umas-codes.js";
import { type UmasStory, umasExpected, umasObserved, umasWhy } from "../umas-wording.js";
import { nameOf } from "../wording.js";

const UMAS = 90;
/** Connections with a story; the one heard of longest ago is forgotten. */
const STORIES_MAX = 4096;
const EVIDENCE_MAX = 8;

/** What happened over one connection since its first step that is no habit. */
interface Story extends UmasStory {
  readonly time: PacketTime;
  readonly frame: number;
  readonly capture: number;
  readonly steps: UmasStep[];
  blocks: number;
  toldBlocks: number;
  outcome: UmasStory["outcome"];
  isTold: boolean;
  severity: Severity;
  readonly evidence: FindingEvidence[];
}

/** By session id. */
type Memory = BoundedMap<Story>;

type Heard = "modbus-request" | "modbus-response" | "conduit";

/** Engineering of Schneider controllers; what happens over one connection is one story. */
export const umasEngineering: Detector<Heard, Memory> = {
  doc: {
    id: "modbus/umas-engineering",
    title: "Schneider UMAS (function 90) engineering",
    summary:
      "Engineering requests to a Schneider controller by their code: reservation medium, upload medium, download of " +
      "a program high and critical from a station that is no engineering station, start and stop critical, reading " +
      "low or an audit event. Reservation, download and start of one connection are one alert that counts the blocks.",
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
  ignores: "reads",
  open(_, saved) {
    const memory = new BoundedMap<Story>(STORIES_MAX);
    for (const [id, story] of (saved ?? []) as unknown as [string, Story][]) memory.set(id, story);
    return memory;
  },
  hear(event, memory, context) {
    if (event.type === "conduit") end(event, memory, context);
    else if (event.functionCode !== UMAS) return;
    else if (event.type === "modbus-request") go(event, memory, context);
    else settle(event, memory, context);
  },
  save: (memory) => [...memory.entries()] as unknown as Json,
};

function go(request: ModbusRequest, memory: Memory, context: DetectContext): void {
  const { session, time, frame, capture, subFunction } = request;
  const id = String(session.id);
  const step = umasStep(subFunction);
  const severity = severityOf(step, request, context);
  const known = memory.touch(id);
  if (severity === undefined) return;
  const story = known ?? begin(request);
  if (known === undefined) memory.set(id, story);
  const isNew = !story.steps.includes(step);
  if (isNew) story.steps.push(step);
  if (step === "block") story.blocks++;
  const isWorse = severities.indexOf(severity) > severities.indexOf(story.severity);
  if (isWorse) {
    // What was an audit event so far becomes an alert of its own.
    if (story.severity === "info") story.isTold = false;
    story.severity = severity;
  }
  if (isNew && story.evidence.length < EVIDENCE_MAX) {
    const code = subFunction === undefined ? "missing" : `0x${subFunction.toString(16).padStart(2, "0")}`;
    const what = request.change === undefined ? "" : ` (${request.change})`;
    const note = `${nameOf(session.client)} to ${nameOf(session.server)}: UMAS code ${code}${what}`;
    story.evidence.push({ time, frame, capture, note });
  }
  const isMore = step === "block" && isPowerOfTen(story.blocks);
  const isDone = step === "end" && story.blocks > story.toldBlocks;
  if (isNew || isWorse || isMore || isDone) tell(story, session, context);
}

function begin({ time, frame, capture }: ModbusRequest): Story {
  const counts = { blocks: 0, toldBlocks: 0 };
  return {
    time,
    frame,
    capture,
    steps: [],
    ...counts,
    outcome: "unknown",
    isTold: false,
    severity: "info",
    evidence: [],
  };
}

/** Undefined for what is a habit, and for a write that unauthorised-writer tells of. */
function severityOf(step: UmasStep, request: ModbusRequest, context: DetectContext): Severity | undefined {
  const { baseline } = context;
  const isKnown = isKnownEngineer(request, context);
  if (isPlanned(request, context)) return "info";
  switch (step) {
    case "session":
      return isKnown ? undefined : baseline === undefined ? "info" : "low";
    case "read":
      return isKnown ? undefined : "low";
    case "write":
      if (baseline === undefined) return "info";
      return (operationsOnUnit(request, baseline)?.writes ?? 0) > 0 ? "info" : undefined;
    case "unknown":
      return request.subFunction === undefined ? "info" : "low";
    case "memory":
    case "upload":
    case "reservation":
      return "medium";
    case "start":
    case "stop":
      return "critical";
    case "download":
    case "block":
    case "end":
      return baseline === undefined || isKnown || isEngineeringStation(request, context) ? "high" : "critical";
  }
}

/** Engineers this controller by habit. */
function isKnownEngineer({ session }: ModbusRequest, { baseline }: DetectContext): boolean {
  return baseline !== undefined && knownOperations(session, baseline).own.some(({ fc }) => fc[UMAS] !== undefined);
}

function isEngineeringStation({ session }: ModbusRequest, { assets }: DetectContext): boolean {
  return assets.asset(session.client.asset)?.deviceClass === "engineering-station";
}

/** The policy allows engineering over this conduit, and a maintenance window is open. */
function isPlanned(request: ModbusRequest, { policy }: DetectContext): boolean {
  if (policy === undefined) return false;
  const { session, time } = request;
  const isOpen =
    policy.maintenance(session.client, time) !== undefined || policy.maintenance(session.server, time) !== undefined;
  return isOpen && operationsOf(request).every((asked) => policy.judge(session, time, asked).verdict === "allowed");
}

function isPowerOfTen(count: number): boolean {
  return count > 1 && 10 ** Math.round(Math.log10(count)) === count;
}

/** The answer to a step: one that was obeyed counts more than others that were refused. */
function settle({ session, outcome, request }: ModbusResponse, memory: Memory, context: DetectContext): void {
  const story = memory.get(String(session.id));
  if (story === undefined || request === undefined || story.outcome === "accepted" || story.outcome === outcome) return;
  if (!story.steps.includes(umasStep(request.subFunction))) return;
  story.outcome = outcome;
  tell(story, session, context);
}

/** Blocks that were not told of yet are told when the connection ends. */
function end({ stage, session }: ConduitEvent, memory: Memory, context: DetectContext): void {
  if (stage !== "ended") return;
  const id = String(session.id);
  const story = memory.get(id);
  if (story === undefined) return;
  memory.delete(id);
  if (story.blocks > story.toldBlocks) tell(story, session, context);
}

function tell(story: Story, session: Session, context: DetectContext): void {
  const { client, server } = session;
  const { time, frame, capture, isTold, severity, outcome, steps } = story;
  context.alert({
    ...FINDING_DEFAULTS,
    key: [client.asset, server.asset, severity === "info" ? "usual" : "engineering"],
    time,
    frame,
    capture,
    isAmendment: isTold,
    actor: client,
    target: server,
    session,
    outcome,
    severity,
    floor: severity === "info" ? "info" : undefined,
    isCertain: true,
    observed: umasObserved(story, session),
    expected: umasExpected(steps, session, context.baseline),
    why: umasWhy(steps, session),
    evidence: [...story.evidence],
  });
  story.isTold = true;
  story.toldBlocks = story.blocks;
}
