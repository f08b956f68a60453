import { legacyIdOf, tacticOf } from "../catalog/attack-ics.js";
import { severities } from "../catalog/severity.js";
import type { AlertEvidence, AlertParty, AlertRecord, AuditRecord } from "../contracts/alert.js";
import type { Party } from "../contracts/sensor-event.js";
import { formatPacketTime } from "../core/packet-time.js";
import type { KeptEvidence, OpenAlert } from "./open-alert.js";
import { supportedConfidence } from "./rate-finding.js";

/** What is the same for every record of a run. */
export interface RecordGround {
  readonly phase: AlertRecord["phase"];
  readonly baselineSha256: string | undefined;
  /** Base names of the captures; frames name theirs only when there are several. */
  readonly captures: readonly string[];
}

/** The alert as it stands; an audit record as long as its severity is info. */
export function renderRecord(alert: OpenAlert, ground: RecordGround): AlertRecord | AuditRecord {
  const { doc } = alert.lead;
  const facts = factsOf(alert, ground);
  if (alert.level === 0) return { ...facts, kind: "audit", source: doc.id };
  return {
    ...facts,
    kind: "alert",
    detector: doc.id,
    rule: `${doc.id}@${doc.version}`,
    severity: alert.level,
    severityName: severities[alert.level] ?? "critical",
  };
}

function factsOf(alert: OpenAlert, ground: RecordGround) {
  const { doc, finding, fingerprint, conduit, service, communityId } = alert.lead;
  const { target, point, value, previous, observed, expected, why } = finding;
  const file = fileOf(finding.capture, ground);
  return {
    v: 1,
    id: alert.id,
    fingerprint,
    incident: alert.incident,
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
    actor: partyOf(finding.actor),
    ...(target === undefined ? {} : { target: partyOf(target) }),
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
    suppressed: 0,
    ...(ground.baselineSha256 === undefined ? {} : { baseline: `sha256:${ground.baselineSha256}` }),
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

function partyOf({ asset, ip, mac, port }: Party): AlertParty {
  return {
    asset,
    ...(ip === undefined ? {} : { ip }),
    ...(mac === undefined ? {} : { mac }),
    ...(port === undefined ? {} : { port }),
  };
}
