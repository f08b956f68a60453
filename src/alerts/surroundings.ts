import type { DetectorDoc, Finding } from "../contracts/detector.js";
import type { Policy } from "../contracts/policy.js";
import { type Surroundings, UNKNOWN_SURROUNDINGS } from "./rate-finding.js";

const UNZONED = 2;

/** What the policy says of the ends of a finding, its conduit and its point. */
export function surroundingsOf(doc: DetectorDoc, finding: Finding, policy: Policy | undefined): Surroundings {
  if (policy === undefined) return UNKNOWN_SURROUNDINGS;
  const { actor, target, session, point, time } = finding;
  const parties = target === undefined ? [actor] : [actor, target];
  const requirement = doc.fr[0] ?? "RDF";
  const levels = parties.map((party) => policy.zoneOf(party)?.securityLevels[requirement]);
  const known = levels.filter((level) => level !== undefined);
  return {
    securityLevel: known.length === 0 ? UNZONED : Math.max(...known),
    isEssential:
      parties.some((party) => policy.isEssential({ asset: party.asset, party })) ||
      (session !== undefined && policy.isEssential({ conduit: session.conduit })) ||
      (point !== undefined && policy.isEssential({ point })),
    isInMaintenance: parties.some((party) => policy.maintenance(party, time) !== undefined),
  };
}
