import type { Severity } from "../catalog/severity.js";
import type { Finding, FindingEvidence } from "../contracts/detector.js";
import type { Party } from "../contracts/sensor-event.js";
import type { PacketTime } from "../core/packet-time.js";
import { FINDING_DEFAULTS } from "./finding-defaults.js";

/** When and where something became true. */
export interface FindingPlace {
  readonly time: PacketTime;
  readonly frame: number;
  readonly capture: number;
}

/** What there is to say of an asset. */
export interface AssetStatement {
  readonly key: readonly string[];
  readonly actor: Party;
  readonly target?: Party | undefined;
  readonly severity?: Severity | undefined;
  readonly floor?: Severity | undefined;
  readonly raise?: number;
  readonly isAmendment?: boolean;
  readonly isCertain?: boolean;
  readonly observed: string;
  readonly expected: string;
  readonly why: string;
  /** What the statement is about, as a word. */
  readonly value?: string;
  readonly evidence: readonly FindingEvidence[];
}

/** A finding about an asset itself, not about one of its sessions. */
export function assetFinding({ time, frame, capture }: FindingPlace, statement: AssetStatement): Finding {
  return {
    ...FINDING_DEFAULTS,
    key: statement.key,
    time,
    frame,
    capture,
    isAmendment: statement.isAmendment ?? false,
    actor: statement.actor,
    target: statement.target,
    severity: statement.severity,
    floor: statement.floor,
    raise: statement.raise ?? 0,
    isCertain: statement.isCertain ?? false,
    value: statement.value,
    observed: statement.observed,
    expected: statement.expected,
    why: statement.why,
    evidence: [...statement.evidence],
  };
}
