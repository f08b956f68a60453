import { type Severity, severities } from "../catalog/severity.js";
import type { Outcome } from "../contracts/alert.js";
import type { DetectorDoc, Finding } from "../contracts/detector.js";

/** More than this many levels up is not reached by what the target and the service are. */
const RAISE_MAX = 2;

/** Severity from 0 (info) to 4 (critical), within the bounds of the detector or of the finding. */
export function rateFinding(doc: DetectorDoc, finding: Finding, isMature: boolean, outcome: Outcome): number {
  const base = levelOf(finding.severity ?? doc.severity);
  const coverage = isUnsure(doc, finding, isMature) ? 1 : 0;
  const rejected = outcome === "rejected" ? 1 : 0;
  const level = base + Math.min(finding.raise, RAISE_MAX) - coverage - rejected;
  return Math.max(levelOf(finding.floor ?? doc.floor), Math.min(levelOf(doc.cap), level));
}

const CLASS_CONFIDENCE = { ABS: 0.95, POL: 0.95, NOV: 0.85, STAT: 0.75 } as const;
const UNSURE_FACTOR = 0.7;
const MIDSTREAM_FACTOR = 0.7;
const SUPPORT = 0.3;

/** How likely it is true, on its own: 0.05 to 0.99. */
export function confidenceOf(doc: DetectorDoc, finding: Finding, isMature: boolean): number {
  const unsure = isUnsure(doc, finding, isMature) ? UNSURE_FACTOR : 1;
  const midstream = finding.session?.isMidstream === true ? MIDSTREAM_FACTOR : 1;
  return bounded(CLASS_CONFIDENCE[doc.classes[0]] * unsure * midstream);
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
