import { describe, expect, it } from "vitest";
import { attackLegacyIds, attackTechniques } from "../../src/catalog/attack-ics.generated.js";
import { attackTactics, legacyIdOf, tacticOf } from "../../src/catalog/attack-ics.js";
import { detectors } from "../../src/detectors/index.js";

/** Revoked or deprecated up to version 19; must never be printed as current. */
const RETIRED = [
  ...["T0803", "T0804", "T0805", "T0812", "T0839", "T0855", "T0856", "T0857", "T0891"],
  ...["T0808", "T0810", "T0818", "T0824", "T0825", "T0833", "T0841", "T0844", "T0850", "T0854", "T0870", "T0875"],
];

describe("ATT&CK for ICS", () => {
  it("has no retired technique, and knows the old name of what replaced one", () => {
    expect(RETIRED.filter((id) => id in attackTechniques)).toEqual([]);
    expect(Object.values(attackLegacyIds).filter((id) => !RETIRED.includes(id))).toEqual([]);
    expect(Object.keys(attackLegacyIds).filter((id) => !(id in attackTechniques))).toEqual([]);
  });

  it("gives every technique tactics that exist", () => {
    const unknown = Object.entries(attackTechniques).filter(([, { tactics }]) =>
      tactics.some((tactic) => !(tactic in attackTactics)),
    );
    expect(unknown).toEqual([]);
  });

  it.each([
    ["T1692.001", "TA0106", "T0855"],
    ["T0848", "TA0108", undefined],
    ["T1693.002", "TA0110", "T0839"],
  ] as const)("places %s", (id, tactic, legacy) => {
    expect([tacticOf(id), legacyIdOf(id)]).toEqual([tactic, legacy]);
  });

  it("is what detectors name", () => {
    const named: string[] = detectors.flatMap(({ doc }) => doc.attack);
    expect(named.filter((id) => !(id in attackTechniques))).toEqual([]);
  });
});
