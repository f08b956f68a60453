import type { Severity } from "../../catalog/severity.js";
import type { Baseline, ModbusOperationsEntity } from "../../contracts/baseline.js";
import type { Detector, Finding, OptionValues } from "../../contracts/detector.js";
import type { ModbusRange, ModbusRequest, ModbusResponse } from "../../contracts/sensor-event.js";
import { isKnownRange, knownRanges, operationsOnUnit, unknownPart } from "../known-operations.js";
import { rangeText, tableText } from "../point-wording.js";
import { requestFinding } from "../request-finding.js";
import { baselineName, capitalised, counted, listed, nameOf } from "../wording.js";

interface Memory {
  readonly options: OptionValues<typeof OPTIONS>;
}

/** Points of a request that the baseline does not have for the client and unit. */
interface Novelty {
  readonly request: ModbusRequest;
  readonly operations: ModbusOperationsEntity;
  readonly part: ModbusRange;
  readonly how: "R" | "W";
}

const OPTIONS = {
  extensionCount: {
    default: 4,
    min: 0,
    max: 125,
    help: "How many points next to a known range are read without more than a low alert.",
  },
} as const;

/** Points that a known client never read or wrote on this unit. */
export const newAddress: Detector<"modbus-request" | "modbus-response", Memory, typeof OPTIONS> = {
  doc: {
    id: "modbus/new-address",
    title: "Register or coil range outside the learned range",
    summary:
      "A known Modbus client reads or writes points that the baseline does not have for it on this unit. Low for a " +
      "few points next to a known range, medium for others that are read, high for points written that were neither " +
      "written nor read before; a write into the polled range is an audit event.",
    spec: ["MODBUS-AP §4.4", "IEC 62443-3-3 SR 2.1"],
    version: 1,
    severity: "medium",
    floor: "info",
    cap: "high",
    classes: ["NOV"],
    fr: ["UC"],
    sr: ["2.1", "3.5"],
    attack: ["T0861", "T0801", "T0836"],
    iso24392: ["6.2.g", "6.2.p"],
    coverage: "reads",
    blindTo:
      "Misuse of points that the client reads or writes anyway, and points inside files and engineering blocks. " +
      "Where the server refuses writes by habit, writes that nobody answers.",
    falseAlarms: "Pages of an HMI that nobody opened while learning, new trends, and a changed project.",
    triage: [
      "Look up the points in the documentation of the controller: what they hold, and who needs them.",
      "Ask whether a page or a trend was added on the client.",
      "Treat points that do not exist in the project as probing; look for a scan in the same incident.",
      "If it is meant, approve the range into the baseline.",
    ],
  },
  options: OPTIONS,
  hears: ["modbus-request", "modbus-response"],
  ignores: "known-reads",
  open: (options) => ({ options }),
  hear(event, memory, context) {
    const request = event.type === "modbus-request" ? event : event.request;
    const { baseline } = context;
    if (request === undefined || baseline === undefined) return;
    const { reads, writes } = request;
    // Reads are told of when they are answered, so only then they are looked up.
    if (writes === undefined && (reads === undefined || event.type === "modbus-request")) return;
    const operations = operationsOnUnit(request, baseline);
    if (operations === undefined) return;
    const novelty = noveltyIn(request, operations);
    if (novelty === undefined) return;
    const isRefusedByHabit = (operations.fc[request.functionCode]?.rejected ?? 0) > 0;
    // What is refused was not learned as written: where refusals are a habit, only what is accepted is news.
    if (novelty.how === "W" && isRefusedByHabit && (event.type === "modbus-request" || event.outcome === "rejected"))
      return;
    const finding = findingOf(event, novelty, memory, baseline);
    if (novelty.how === "W") context.alert(isRefusedByHabit ? { ...finding, isAmendment: false } : finding);
    // What is never answered was not learned either: points of a device that is switched off are no news.
    else if (event.type === "modbus-response") context.alert({ ...finding, isAmendment: false });
  },
  save: () => null,
};

/** What a client writes that never wrote is told of by unauthorised-writer. */
function noveltyIn(request: ModbusRequest, operations: ModbusOperationsEntity): Novelty | undefined {
  const { reads, writes } = request;
  if (writes !== undefined && operations.writes > 0 && !isKnownRange(operations, writes, "W", request.functionCode)) {
    const part = unknownPart(writes, knownRanges(operations, writes.table, "W"));
    return { request, operations, part: part ?? writes, how: "W" };
  }
  if (reads === undefined || isKnownRange(operations, reads, "R", request.functionCode)) return undefined;
  const part = unknownPart(reads, knownRanges(operations, reads.table, "R"));
  return { request, operations, part: part ?? reads, how: "R" };
}

function findingOf(
  event: ModbusRequest | ModbusResponse,
  novelty: Novelty,
  { options }: Memory,
  baseline: Baseline,
): Finding {
  const { request, operations, part, how } = novelty;
  const { session, unit } = request;
  const { client, server } = session;
  const isEarly = how === "W" && !baseline.isMature("writes");
  return requestFinding(event, {
    key: [client.asset, server.asset, String(unit), part.table, how],
    severity: severityOf(novelty, options.extensionCount),
    raise: isEarly ? -1 : 0,
    isCertain: how === "W",
    expected: expectedText(novelty, operations, baseline),
    why: whyText(novelty),
  });
}

function severityOf({ request, operations, part, how }: Novelty, extensionCount: number): Severity {
  if (how === "W") return isPolled(request, operations) ? "info" : "high";
  const isNext = knownRanges(operations, part.table, "R").some(
    ([from, to]) => part.address === to + 1 || part.address + part.quantity === from,
  );
  return isNext && part.quantity <= extensionCount ? "low" : "medium";
}

function isPolled({ writes }: ModbusRequest, operations: ModbusOperationsEntity): boolean {
  return writes !== undefined && isKnownRange(operations, writes, "R");
}

function expectedText({ request, part, how }: Novelty, operations: ModbusOperationsEntity, baseline: Baseline): string {
  const { client, server } = request.session;
  const verb = how === "R" ? "reads" : "writes";
  const ranges = knownRanges(operations, part.table, how)
    .toSorted((a, b) => a[0] - b[0])
    .map(([from, to]) => (from === to ? String(from) : `${from}-${to}`));
  const known =
    ranges.length === 0
      ? `never ${verb} ${tableText(part.table)}`
      : `${verb} ${tableText(part.table)} ${listed([...new Set(ranges)])}`;
  return capitalised(
    `in ${baselineName(baseline)} ${nameOf(client)} ${known} on unit ${operations.unit} of ${nameOf(server)} ` +
      `(${counted(operations.n, "request")}), not ${rangeText(part)}.`,
  );
}

function whyText({ request, operations, how }: Novelty): string {
  const { client, server } = request.session;
  if (how === "R") {
    return (
      "Points outside the project of a client are read by somebody who looks for something. Find out what on " +
      `${nameOf(client)} needs them; approve the range if it is meant.`
    );
  }
  if (isPolled(request, operations)) return "A command into the range that the client polls, kept for the record.";
  return (
    "A command to a point that this client neither polls nor ever commanded can move another part of the process. " +
    `Verify the point on ${nameOf(server)}, and ask who commanded it from ${nameOf(client)}.`
  );
}
