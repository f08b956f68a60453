import type { Finding } from "../../../src/sensor/doctor/finding.js";

/** `verdict check: message`, one a finding, so that a whole list can be compared. */
export function told(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ verdict, check, message }) => `${verdict} ${check}: ${message}`);
}
