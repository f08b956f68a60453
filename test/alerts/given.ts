import { AlertBook } from "../../src/alerts/alert-book.js";
import type { AlertRecord, AuditRecord, IncidentRecord, Unchained } from "../../src/contracts/alert.js";
import type { DetectorDoc, Finding } from "../../src/contracts/detector.js";
import type { AlertsSuppressed } from "../../src/contracts/finding-event.js";
import type { Policy } from "../../src/contracts/policy.js";
import type { Session } from "../../src/contracts/sensor-event.js";
import { PacketClock } from "../../src/core/packet-clock.js";
import type { PacketTime } from "../../src/core/packet-time.js";
import { at, baselineOf, party, session } from "../detectors/given.js";

export function docOf(over: Partial<DetectorDoc>): DetectorDoc {
  return {
    id: "test/finding",
    title: "A finding",
    summary: "For tests.",
    spec: [],
    version: 1,
    severity: "medium",
    floor: "low",
    cap: "critical",
    classes: ["NOV"],
    fr: ["RDF"],
    sr: ["5.2"],
    attack: ["T0886"],
    iso24392: [],
    blindTo: "nothing",
    falseAlarms: "none",
    triage: ["look"],
    ...over,
  };
}

export const WRITER = docOf({ id: "modbus/unauthorised-writer", severity: "critical", attack: ["T1692.001"] });
export const CONDUIT = docOf({ id: "conduit/new" });
export const DEVICE = docOf({ id: "asset/new-device" });

/** Of host 1 against host 2, at the start; `seconds` moves it. */
export function findingOf(
  over: Partial<Finding> & { readonly seconds?: number } = {},
  of: Partial<Session> | undefined = {},
): Finding {
  const { seconds = 0, ...rest } = over;
  const frame = over.frame ?? 1;
  const about = of === undefined ? undefined : session(of);
  return {
    key: ["key"],
    time: at(seconds),
    frame,
    capture: 0,
    isAmendment: false,
    actor: about?.client ?? party(1),
    target: about?.server,
    session: about,
    outcome: "unknown",
    severity: undefined,
    floor: undefined,
    raise: 0,
    isCertain: false,
    point: undefined,
    value: undefined,
    previous: undefined,
    observed: `observed ${frame}`,
    expected: "expected",
    why: "why",
    evidence: [{ time: at(seconds), frame, capture: 0, note: `note ${frame}` }],
    ...rest,
  };
}

/** A book whose clock follows the findings, and everything it tells. */
export function openBook(captures: readonly string[] = ["plant.pcap"], baseline = baselineOf(), policy?: Policy) {
  const clock = new PacketClock();
  const told: Unchained<AlertRecord | AuditRecord>[] = [];
  const incidents: Unchained<IncidentRecord>[] = [];
  const suppressed: AlertsSuppressed[] = [];
  const assets = { asset: () => undefined, assets: () => [], withMac: () => [] };
  const book = new AlertBook({
    clock,
    phase: "detect",
    baseline,
    policy,
    assets,
    captures,
    emit: (record) => {
      if (record.kind === "incident") incidents.push(record);
      else told.push(record);
    },
    onSuppressed: (event) => suppressed.push(event),
  });
  const raise = (doc: DetectorDoc, finding: Finding) => {
    clock.advanceTo(finding.time);
    book.raise(doc, finding);
  };
  const pass = (seconds: number) => clock.advanceTo(at(seconds) as PacketTime);
  return { book, raise, pass, told, incidents, suppressed, last: () => told.at(-1) };
}
