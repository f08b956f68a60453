import type { Baseline } from "../../contracts/baseline.js";
import type { DetectContext, Detector } from "../../contracts/detector.js";
import type { ModbusRequest, ModbusResponse } from "../../contracts/sensor-event.js";
import { doubtfulOperations, knownOperations, operationsInto } from "../known-operations.js";
import { operationsOf } from "../policy-operation.js";
import { requestFinding } from "../request-finding.js";
import { assetName, baselineName, capitalised, counted, listed, nameOf } from "../wording.js";

/** A master that reads from a server whose client it never was. Keeps nothing: the baseline says it all. */
export const unauthorisedReader: Detector<"modbus-request" | "modbus-response", null> = {
  doc: {
    id: "modbus/unauthorised-reader",
    title: "New master reading",
    summary:
      "A Modbus read by a station that the baseline does not know as a client of this server. A read by a conduit " +
      "that the policy declares is none.",
    spec: ["MODBUS-AP §6", "IEC 62443-3-3 SR 2.1", "IEC 62443-3-3 SR 5.2"],
    version: 1,
    severity: "high",
    floor: "medium",
    cap: "critical",
    classes: ["NOV"],
    fr: ["UC"],
    sr: ["2.1", "5.2"],
    attack: ["T0848", "T0801", "T0861"],
    iso24392: ["6.2.g", "6.2.h"],
    coverage: "conduits",
    blindTo: "A known client that is taken over; a host behind the same address translator as a known client.",
    falseAlarms: "A second HMI, a historian or a test tool that was put into service after learning.",
    triage: [
      "Find out which program on the client sends these reads, and who started it.",
      "Look in the same incident for scans and writes: reading is what an intruder does before commanding.",
      "If nobody answers for it, block the client at its switch port.",
      "If it is meant, approve the conduit or declare it in the policy.",
    ],
  },
  options: {},
  hears: ["modbus-request", "modbus-response"],
  ignores: "known-reads",
  open: () => null,
  hear(event, _, context) {
    const request = event.type === "modbus-request" ? event : event.request;
    const { baseline } = context;
    if (request?.effect !== "read" || baseline === undefined) return;
    const { session } = request;
    if (knownOperations(session, baseline).isClient || session.client.asset === session.server.asset) return;
    if (isDeclared(request, context)) return;
    // Of a session that was under way before, one answer must show that it is alive.
    if (!session.isMidstream) context.alert(findingOf(event, request, baseline));
    else if (event.type === "modbus-response")
      context.alert({ ...findingOf(event, request, baseline), isAmendment: false });
  },
  save: () => null,
};

/** A conduit of the policy allows the read. */
function isDeclared(request: ModbusRequest, { policy }: DetectContext): boolean {
  if (policy === undefined) return false;
  const { session, time } = request;
  return operationsOf(request).every((operation) => policy.judge(session, time, operation).verdict === "allowed");
}

function findingOf(event: ModbusRequest | ModbusResponse, request: ModbusRequest, baseline: Baseline) {
  const { client, server } = request.session;
  const [who, whom] = [nameOf(client), nameOf(server)];
  const rare = doubtfulOperations(request, baseline);
  return requestFinding(event, {
    key: [client.asset, server.asset],
    raise: rare === undefined ? 0 : -1,
    expected: `${expectedText(request, baseline)}${rare === undefined ? "" : rareText(who, whom, rare.n)}.`,
    why:
      `Modbus asks nobody for a password: who can read can learn the process, and write next. Find out what on ` +
      `${who} reads from ${whom}, and approve the conduit if it is meant.`,
  });
}

function expectedText({ session }: ModbusRequest, baseline: Baseline): string {
  const { client, server } = session;
  const readers = new Set(operationsInto(server.asset, baseline).map((operations) => operations.client));
  const names = [...readers].map((reader) => assetName(baseline, reader));
  const known =
    names.length === 0
      ? `nobody is a Modbus client of ${nameOf(server)}`
      : `the Modbus ${names.length === 1 ? "client" : "clients"} of ${nameOf(server)} are ${listed(names)}`;
  return capitalised(`in ${baselineName(baseline)} ${known}; ${nameOf(client)} ${roleText(client.asset, baseline)}`);
}

function roleText(asset: string, baseline: Baseline): string {
  const roles = baseline.asset(asset)?.roles;
  if (roles === undefined) return "does not appear there at all";
  const served = roles["modbus/server"] ?? 0;
  if (served === 0 || (roles["modbus/client"] ?? 0) > 0) return "never was one of them";
  return `has been a Modbus server only (${counted(served, "conversation")})`;
}

function rareText(who: string, whom: string, n: number): string {
  return `, but for ${counted(n, "request")} of ${who} to ${whom}, too rare or too old to be a habit`;
}
