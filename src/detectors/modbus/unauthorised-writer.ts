import type { Baseline } from "../../contracts/baseline.js";
import type { DetectContext, Detector, Finding } from "../../contracts/detector.js";
import type { Policy, PolicyLine } from "../../contracts/policy.js";
import type { ModbusRequest, ModbusResponse } from "../../contracts/sensor-event.js";
import { doubtfulOperations, knownOperations, operationsOnUnit } from "../known-operations.js";
import { answerText } from "../modbus-wording.js";
import { operationsOf } from "../policy-operation.js";
import { assetName, baselineName, capitalised, counted, listed, nameOf } from "../wording.js";
import { actionOf, beforehand, pointOf, valuesText } from "../write-wording.js";

/** What makes a write wrong: the policy, or how far the client is from being a writer of this server. */
type Tier = "forbidden" | "stranger" | "reader" | "peer-writer";

/** A tier, and the line of the policy that forbids the write, where there is one. */
interface Judgement {
  readonly tier: Tier;
  readonly line: PolicyLine | undefined;
}

const PEER_WRITERS_MIN = 2;
/** Points of one request of which the policy is asked. */
const POINTS_ASKED_MAX = 128;

/** Write by a client that is not a learned writer of the server. Keeps nothing: the baseline says it all. */
export const unauthorisedWriter: Detector<"modbus-request" | "modbus-response", null> = {
  doc: {
    id: "modbus/unauthorised-writer",
    title: "Write by a client that is not a known writer",
    summary:
      "A Modbus request that changes coils, registers, files, program or state of a server, from a client that the " +
      "baseline does not know as a writer of this server and unit. Critical when the client was no client of the " +
      "server at all, or the policy lets it only read; less when it only read so far; an audit event when it writes " +
      "the same points of twin servers.",
    spec: ["MODBUS-AP §6", "IEC 62443-3-3 SR 2.1"],
    version: 2,
    severity: "critical",
    floor: "info",
    cap: "critical",
    classes: ["NOV", "POL"],
    fr: ["UC"],
    sr: ["2.1", "1.2", "3.6"],
    attack: ["T1692.001", "T0848", "T0831", "T0836"],
    iso24392: ["6.2.o"],
    blindTo:
      "A known writer that is itself taken over and writes points it may write; writes inside encrypted tunnels; " +
      "writes through a gateway whose far side is not mirrored.",
    falseAlarms:
      "A new HMI or a replaced network card, and operators whose first write to a controller comes after learning. " +
      "Servers polled in the same way by the same client vouch for each other.",
    triage: [
      "Ask the operators whether they sent this command, and from where.",
      "Compare the written value with the state of the process; put the point back if it was not meant.",
      "If nobody meant it, cut the writing station off at its switch port and keep it running for forensics.",
      "If it was meant, approve the writer into the baseline.",
    ],
  },
  options: {},
  hears: ["modbus-request", "modbus-response"],
  ignores: "reads",
  open: () => null,
  hear(event, _, context) {
    const request = event.type === "modbus-request" ? event : event.request;
    if (request?.change === undefined) return;
    const judgement = judge(request, context);
    if (judgement === undefined) return;
    context.alert(findingOf(request, event.type === "modbus-response" ? event : undefined, judgement, context));
  },
  save: () => null,
};

/** Undefined where nothing is wrong with the write. */
function judge(request: ModbusRequest, { baseline, policy }: DetectContext): Judgement | undefined {
  const line = policy === undefined ? undefined : forbiddenBy(request, policy);
  if (line !== undefined) return { tier: "forbidden", line };
  const tier = baseline === undefined ? undefined : tierOf(request, baseline);
  return tier === undefined ? undefined : { tier, line };
}

/**
 * The client may read only, the point is read-only, or the conduit is declared and does not allow this operation. A
 * conduit that is not declared at all is told of by the detectors of zones.
 */
function forbiddenBy(request: ModbusRequest, policy: Policy): PolicyLine | undefined {
  const { session, time, writes, unit } = request;
  const client = policy.readOnly(session.client);
  if (client !== undefined) return client;
  for (let i = 0; i < Math.min(writes?.quantity ?? 0, POINTS_ASKED_MAX); i++) {
    const point = `${session.server.asset}/${unit}/${writes?.table}/${(writes?.address ?? 0) + i}`;
    const limits = policy.limitsOf(session.server, point);
    if (limits?.isReadOnly === true) return limits.at;
  }
  const conduit = policy.judge(session, time);
  if (conduit.verdict !== "allowed") return undefined;
  for (const operation of operationsOf(request)) {
    if (operation.effect === "read") continue;
    const verdict = policy.judge(session, time, operation);
    if (verdict.verdict === "denied") return verdict.nearMisses[0]?.at ?? conduit.at;
  }
  return undefined;
}

/** Undefined for a known writer. */
function tierOf(request: ModbusRequest, baseline: Baseline): Tier | undefined {
  if (request.session.client.asset === request.session.server.asset) return undefined;
  const { own, isClient } = knownOperations(request.session, baseline);
  if ((operationsOnUnit(request, baseline)?.writes ?? 0) > 0) return undefined;
  if (own.length === 0 && !isClient) return "stranger";
  return isPeerWriter(request, baseline) ? "peer-writer" : "reader";
}

/**
 * The client writes with this function, into these points or points it polls, on at least two twins of the server.
 * What changes no points, such as a restart, is vouched for by nobody.
 */
function isPeerWriter(request: ModbusRequest, baseline: Baseline): boolean {
  const range = request.writes;
  if (range === undefined) return false;
  const { client, server } = request.session;
  const peers = baseline.modbusPeers(client.asset, server.asset, request.unit);
  const writers = peers.filter(({ fc }) => fc[request.functionCode]?.W !== undefined);
  if (writers.length < PEER_WRITERS_MIN) return false;
  const end = range.address + range.quantity - 1;
  return peers.some((peer) =>
    Object.values(peer.fc).some((use) =>
      [use.W, use.R].some((sets) =>
        (sets?.[range.table] ?? []).some(([from, to]) => from <= range.address && end <= to),
      ),
    ),
  );
}

function findingOf(
  request: ModbusRequest,
  response: ModbusResponse | undefined,
  { tier, line }: Judgement,
  context: DetectContext,
): Finding {
  const { session, time, frame, capture } = request;
  const { client, server } = session;
  const { baseline } = context;
  const rare = baseline === undefined ? undefined : doubtfulOperations(request, baseline);
  const isRareWriter = tier !== "forbidden" && rare !== undefined && rare.writes > 0;
  const outcome = response?.outcome ?? "unknown";
  const action = actionOf(request);
  const evidence = [{ time, frame, capture, note: `${nameOf(client)} ${action} on ${nameOf(server)}` }];
  if (response !== undefined) {
    const { time: answered, frame: answer, capture: from } = response;
    evidence.push({ time: answered, frame: answer, capture: from, note: `${nameOf(server)} ${answerText(response)}` });
  }
  return {
    key: keyOf(request, tier),
    time,
    frame,
    capture,
    isAmendment: response !== undefined,
    actor: client,
    target: server,
    session,
    outcome,
    severity: severityOf(request, tier, baseline),
    floor: tier === "stranger" ? "medium" : undefined,
    raise: isRareWriter ? -1 : 0,
    isCertain: true,
    point: pointOf(request),
    value: request.values.length > 0 ? valuesText(request, request.values) : undefined,
    previous: request.previous.some((value) => value !== undefined) ? valuesText(request, request.previous) : undefined,
    observed:
      `${nameOf(client)} ${action} on ${nameOf(server)}, unit ${request.unit}` +
      `${response === undefined ? "; no answer was seen yet." : `; the device ${answerText(response)}.`}`,
    expected: expectedText(request, { tier, line }, baseline, isRareWriter ? rare.writes : 0),
    why: whyText(request, tier),
    evidence,
  };
}

/** A stranger is one finding whatever it writes; commands of an operator station are told apart by point. */
function keyOf(request: ModbusRequest, tier: Tier): string[] {
  const { client, server } = request.session;
  const key = [client.asset, server.asset, String(request.unit), tier];
  return tier === "peer-writer" ? [...key, pointOf(request) ?? String(request.functionCode)] : key;
}

function severityOf(request: ModbusRequest, tier: Tier, baseline: Baseline | undefined): Finding["severity"] {
  if (tier === "stranger" || tier === "forbidden" || baseline === undefined) return "critical";
  if (tier === "peer-writer") return "info";
  if (baseline.modbusWriters(request.session.server.asset).length > 0) return "high";
  return baseline.isMature("writes") ? "medium" : "low";
}

function expectedText(
  request: ModbusRequest,
  { tier, line }: Judgement,
  baseline: Baseline | undefined,
  rareWrites: number,
): string {
  const { client, server } = request.session;
  const name = nameOf(client);
  if (line !== undefined)
    return `The policy does not allow this write: ${line.place} in ${line.file}, line ${line.line}.`;
  if (baseline === undefined) return "There is no baseline.";
  const writers = baseline.modbusWriters(server.asset);
  const known = writers.map((writer) => `${assetName(baseline, writer.client)} (${counted(writer.writes, "write")})`);
  const who =
    known.length > 0
      ? `only ${listed(known)} ${known.length === 1 ? "writes" : "write"} to ${nameOf(server)}`
      : `nobody was seen to write to ${nameOf(server)}`;
  const self = `in ${baselineName(baseline)} ${who}`;
  const seldom =
    rareWrites === 0 ? "" : `; ${counted(rareWrites, "write")} of ${name} are too rare or too old to be a habit`;
  if (tier === "stranger") return capitalised(`${self}; ${strangerText(client.asset, name, baseline)}${seldom}.`);
  if (tier === "reader") return capitalised(`${self}; ${name} only read from it${seldom}.`);
  return capitalised(`${self}, but ${name} writes to servers that it polls in exactly the same way.`);
}

function strangerText(asset: string, name: string, baseline: Baseline): string {
  const known = baseline.asset(asset);
  if (known === undefined) return `${name} does not appear there at all`;
  const served = known.roles["modbus/server"] ?? 0;
  if (served === 0 || (known.roles["modbus/client"] ?? 0) > 0) return `${name} was never a client of it`;
  return `${name} has been a Modbus server only (${counted(served, "conversation")})`;
}

function whyText(request: ModbusRequest, tier: Tier): string {
  const { client, server } = request.session;
  const state = beforehand(request);
  if (tier === "peer-writer") return `A command of a known operator station, kept for the record. ${state}`;
  if (tier === "forbidden") {
    return (
      `${state} What the policy forbids is either an attack or a change that nobody declared. Check the written ` +
      `point on ${nameOf(server)}, ask who works at ${nameOf(client)}, and cut it off if nobody does.`
    );
  }
  if (tier === "reader") {
    return (
      `${state} A reader that begins to write was either given new rights or is misused. ` +
      `Ask who works at ${nameOf(client)}; approve the writer if it is meant.`
    );
  }
  return (
    `${state} A station that commands a controller it never talked to is misconfigured or compromised. ` +
    `Check ${nameOf(client)}, verify the written point on ${nameOf(server)}, and cut ${nameOf(client)} off ` +
    "if nobody meant it."
  );
}
