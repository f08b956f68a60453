import { type Severity, severities } from "../catalog/severity.js";
import type { Outcome } from "../contracts/alert.js";
import type { DetectorDoc, Finding } from "../contracts/detector.js";

/** More than this many levels up is not reached by what the target and the service are. */
const RAISE_MAX = 2;
/** Target security levels: from the one on a finding is worse than usual, below the other less bad. */
const HIGH_SECURITY = 3;
const USUAL_SECURITY = 2;

/** What the policy says of the ends of a finding. */
export interface Surroundings {
  /** Highest target security level of the zones, for the requirement that the detector serves. */
  readonly securityLevel: number;
  /** An end, the conduit or the point is part of an essential function. */
  readonly isEssential: boolean;
  readonly isInMaintenance: boolean;
}

/** Without a policy: the middle of everything. */
export const UNKNOWN_SURROUNDINGS: Surroundings = { securityLevel: 2, isEssential: false, isInMaintenance: false };

/** Severity from 0 (info) to 4 (critical), within the bounds of the detector or of the finding. */
export function rateFinding(
  doc: DetectorDoc,
  finding: Finding,
  isMature: boolean,
  outcome: Outcome,
  { securityLevel, isEssential, isInMaintenance }: Surroundings = UNKNOWN_SURROUNDINGS,
): number {
  const base = levelOf(finding.severity ?? doc.severity);
  const raise = finding.raise + (securityLevel >= HIGH_SECURITY ? 1 : 0) + (isEssential ? 1 : 0);
  const lower =
    (securityLevel < USUAL_SECURITY ? 1 : 0) +
    (isUnsure(doc, finding, isMature) ? 1 : 0) +
    (isInMaintenance && doc.classes.every((kind) => kind === "NOV" || kind === "STAT") ? 1 : 0) +
    (outcome === "rejected" ? 1 : 0);
  const level = base + Math.min(raise, RAISE_MAX) - lower;
  const isAbsolute = doc.classes[0] === "ABS" || doc.classes[0] === "POL";
  const floor = Math.max(
    levelOf(finding.floor ?? doc.floor),
    securityLevel < USUAL_SECURITY && isAbsolute && base > 0 ? 1 : 0,
  );
  return Math.max(floor, Math.min(levelOf(doc.cap), level));
}

const CLASS_CONFIDENCE = { ABS: 0.95, POL: 0.95, NOV: 0.85, STAT: 0.75 } as const;
const UNSURE_FACTOR = 0.7;
const MIDSTREAM_FACTOR = 0.7;
/** More than a thousandth of the traffic was not seen. */
const BLIND_FACTOR = 0.7;
const SUPPORT = 0.3;

/** How likely it is true, on its own: 0.05 to 0.99. `isBlind` when the sensor misses part of the traffic. */
export function confidenceOf(doc: DetectorDoc, finding: Finding, isMature: boolean, isBlind = false): number {
  const unsure = isUnsure(doc, finding, isMature) ? UNSURE_FACTOR : 1;
  const midstream = finding.session?.isMidstream === true ? MIDSTREAM_FACTOR : 1;
  return bounded(CLASS_CONFIDENCE[doc.classes[0]] * unsure * midstream * (isBlind ? BLIND_FACTOR : 1));
}

/** Joined with what other detectors found independently. */
export function supportedConfidence(own: number, others: readonly number[]): number {
  let doubt = 1 - own;
  for (const other of others) doubt *= 1 - SUPPORT * other;
  return bounded(1 - doubt);
}

function isUnsure(doc: DetectorDoc, finding: Finding, isMature: boolean): boolean {
  return doc.coverage !== undefined && !finding.isCertain && !isMature;
}

function bounded(confidence: number): number {
  return Math.round(100 * Math.max(0.05, Math.min(0.99, confidence))) / 100;
}

function levelOf(severity: Severity): number {
  return severities.indexOf(severity);
}
