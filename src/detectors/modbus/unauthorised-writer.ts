import type { Baseline } from "../../contracts/baseline.js";
import type { DetectContext, Detector, Finding } from "../../contracts/detector.js";
import type { ModbusRequest, ModbusResponse } from "../../contracts/sensor-event.js";
import { assetName, baselineName, capitalised, counted, listed, nameOf } from "../wording.js";
import { actionOf, beforehand, pointOf, valuesText } from "../write-wording.js";

/** How far a client is from being a writer: no client at all, only a reader, a writer of twin servers. */
type Tier = "stranger" | "reader" | "peer-writer";

const PEER_WRITERS_MIN = 2;

/** Write by a client that is not a learned writer of the server. Keeps nothing: the baseline says it all. */
export const unauthorisedWriter: Detector<"modbus-request" | "modbus-response", null> = {
  doc: {
    id: "modbus/unauthorised-writer",
    title: "Write by a client that is not a known writer",
    summary:
      "A Modbus request that changes coils, registers, files, program or state of a server, from a client that the " +
      "baseline does not know as a writer of this server and unit. Critical when the client was no client of the " +
      "server at all; less when it only read so far; an audit event when it writes the same points of twin servers.",
    spec: ["MODBUS-AP §6", "IEC 62443-3-3 SR 2.1"],
    version: 1,
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
  open: () => null,
  hear(event, _, context) {
    const request = event.type === "modbus-request" ? event : event.request;
    if (request?.change === undefined || context.baseline === undefined) return;
    const tier = tierOf(request, context.baseline);
    if (tier === undefined) return;
    context.alert(findingOf(request, event.type === "modbus-response" ? event : undefined, tier, context));
  },
  save: () => null,
};

/** Undefined for a known writer. */
function tierOf(request: ModbusRequest, baseline: Baseline): Tier | undefined {
  const { client, server } = request.session;
  const own = baseline.modbusOperations(client.asset, server.asset);
  if (own.some(({ unit, writes }) => unit === request.unit && writes > 0)) return undefined;
  const isClient =
    own.length > 0 ||
    baseline
      .conduitsBetween(client.asset, server.asset)
      .some((conduit) => conduit.isDirected && conduit.client === client.asset && conduit.service === "modbus");
  if (!isClient) return "stranger";
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
  tier: Tier,
  context: DetectContext,
): Finding {
  const { session, time, frame, capture } = request;
  const { client, server } = session;
  const baseline = context.baseline as Baseline;
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
    raise: 0,
    isCertain: true,
    point: pointOf(request),
    value: request.values.length > 0 ? valuesText(request, request.values) : undefined,
    previous: request.previous.some((value) => value !== undefined) ? valuesText(request, request.previous) : undefined,
    observed:
      `${nameOf(client)} ${action} on ${nameOf(server)}, unit ${request.unit}` +
      `${response === undefined ? "; no answer was seen yet." : `; the device ${answerText(response)}.`}`,
    expected: expectedText(request, tier, baseline),
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

function severityOf(request: ModbusRequest, tier: Tier, baseline: Baseline): Finding["severity"] {
  if (tier === "stranger") return "critical";
  if (tier === "peer-writer") return "info";
  if (baseline.modbusWriters(request.session.server.asset).length > 0) return "high";
  return baseline.isMature("writes") ? "medium" : "low";
}

function answerText(response: ModbusResponse): string {
  return response.outcome === "accepted" ? "accepted" : `rejected it with exception ${response.exceptionCode ?? "?"}`;
}

function expectedText(request: ModbusRequest, tier: Tier, baseline: Baseline): string {
  const { client, server } = request.session;
  const writers = baseline.modbusWriters(server.asset);
  const known = writers.map((writer) => `${assetName(baseline, writer.client)} (${counted(writer.writes, "write")})`);
  const who =
    known.length > 0
      ? `only ${listed(known)} ${known.length === 1 ? "writes" : "write"} to ${nameOf(server)}`
      : `nobody was seen to write to ${nameOf(server)}`;
  const self = `in ${baselineName(baseline)} ${who}`;
  if (tier === "stranger") return capitalised(`${self}; ${strangerText(client.asset, nameOf(client), baseline)}.`);
  if (tier === "reader") return capitalised(`${self}; ${nameOf(client)} only read from it.`);
  return capitalised(`${self}, but ${nameOf(client)} writes to servers that it polls in exactly the same way.`);
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
