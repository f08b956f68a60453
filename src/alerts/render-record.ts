import { legacyIdOf, tacticOf } from "../catalog/attack-ics.js";
import { severities } from "../catalog/severity.js";
import type { AlertEvidence, AlertRecord, AuditRecord, Unchained } from "../contracts/alert.js";
import type { Baseline } from "../contracts/baseline.js";
import { formatPacketTime } from "../core/packet-time.js";
import { alertParty, type PartyGround } from "./alert-party.js";
import { captureFilters } from "./capture-filters.js";
import { rootOf } from "./incidents.js";
import type { KeptEvidence, OpenAlert } from "./open-alert.js";
import { supportedConfidence } from "./rate-finding.js";

/** What is the same for every record of a run. */
export interface RecordGround extends PartyGround {
  readonly phase: AlertRecord["phase"];
  readonly baseline: Baseline | undefined;
  /** Base names of the captures; frames name theirs only when there are several. */
  readonly captures: readonly string[];
}

/** The alert as it stands; an audit record as long as its severity is info. */
export function renderRecord(alert: OpenAlert, ground: RecordGround): Unchained<AlertRecord | AuditRecord> {
  const { doc } = alert.lead;
  const facts = factsOf(alert, ground);
  if (alert.level === 0) return { ...facts, kind: "audit", source: doc.id };
  return {
    ...facts,
    kind: "alert",
    incident: rootOf(alert.incident)?.id ?? "",
    detector: doc.id,
    rule: `${doc.id}@${doc.version}`,
    severity: alert.level,
    severityName: severities[alert.level] ?? "critical",
  };
}

function factsOf(alert: OpenAlert, ground: RecordGround) {
  const { doc, finding, conduit, service, communityId } = alert.lead;
  const { target, point, value, previous, observed, expected, why } = finding;
  const file = fileOf(finding.capture, ground);
  return {
    v: 1,
    id: alert.id,
    fingerprint: alert.fingerprint,
    ts: formatPacketTime(alert.firstTime),
    lastTs: formatPacketTime(alert.lastTime),
    phase: ground.phase,
    title: doc.title,
    confidence: supportedConfidence(alert.confidence, [...alert.supports.values()]),
    class: doc.classes[0],
    fr: doc.fr,
    sr: doc.sr,
    attack: doc.attack,
    attackLegacy: doc.attack.map(legacyIdOf).filter((id) => id !== undefined),
    tactic: tacticOf(doc.attack[0]),
    iso24392: doc.iso24392,
    actor: alertParty(finding.actor, ground),
    ...(target === undefined ? {} : { target: alertParty(target, ground) }),
    ...(conduit === undefined ? {} : { conduit }),
    ...(service === undefined ? {} : { service }),
    ...(communityId === undefined ? {} : { communityId }),
    ...(point === undefined ? {} : { point }),
    ...(value === undefined ? {} : { value }),
    ...(previous === undefined ? {} : { previous }),
    observed,
    expected,
    why,
    outcome: alert.outcome,
    evidence: alert.evidence.map((item) => evidenceOf(item, doc.id, ground)),
    count: alert.count,
    firstFrame: alert.frames[0] ?? finding.frame,
    lastFrame: alert.lastFrame,
    sampleFrames: [...alert.frames],
    ...(file === undefined ? {} : { file }),
    recurrence: alert.recurrence,
    suppressed: alert.suppressed,
    ...(ground.baseline === undefined ? {} : { baseline: `sha256:${ground.baseline.sha256}` }),
    ...(ground.policy === undefined ? {} : { policy: `sha256:${ground.policy.sha256}` }),
    filters: captureFilters(finding),
  } as const;
}

function evidenceOf(item: KeptEvidence, lead: string, ground: RecordGround): AlertEvidence {
  const { frame, time, note, detector, capture } = item;
  const file = fileOf(capture, ground);
  return {
    frame,
    ...(file === undefined ? {} : { file }),
    ts: formatPacketTime(time),
    note,
    ...(detector === lead ? {} : { detector }),
  };
}

function fileOf(capture: number, { captures }: RecordGround): string | undefined {
  return captures.length > 1 ? captures[capture] : undefined;
}
