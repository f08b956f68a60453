import { describe, expect, it } from "vitest";
import { securityDowngrade } from "../../../src/detectors/opcua/security-downgrade.js";
import { OpcuaTalk, POLICY, SCADA, TANK, talk, usualOpcua } from "../../sensor/opcua-plant.js";
import { findingsOf, saidBy } from "../../sensor/opcua-watched.js";
import { Plant } from "../../sensor/plant.js";
import { learnedFrom } from "../../sensor/watched.js";
import { START } from "../given.js";

const POLICIES = "http://opcfoundation.org/UA/SecurityPolicy#";
const sealed = (policy: string) => {
  const said = new OpcuaTalk().hello().sealedOpen(policy, [], []);
  for (let i = 0; i < 6; i++) said.sealed();
  return said;
};
const strong = (plant = new Plant()) => talk(plant, 1, SCADA, TANK, sealed(`${POLICIES}Aes256_Sha256_RsaPss`));
const baseline = learnedFrom(strong().frames(START));
const DETECTOR = "opcua/security-downgrade";

describe("opcua/security-downgrade", () => {
  it.each([
    { name: "as learned", said: sealed(`${POLICIES}Aes256_Sha256_RsaPss`), want: [] },
    { name: "an older policy", said: sealed(POLICY.basic256Sha256), want: ["high unknown"] },
    { name: "no security at all", said: new OpcuaTalk().begin().read("Level").close(), want: ["high unknown"] },
    { name: "a stronger one", said: sealed(`${POLICIES}ECC_nistP256`), want: [] },
    { name: "a policy nobody knows", said: sealed("urn:own-policy"), want: [] },
  ])("$name: $want", ({ said, want }) => {
    expect(saidBy(DETECTOR, talk(strong(), 30, SCADA, TANK, said), baseline)).toEqual(want);
  });

  it("is silent on weak security that the pair used beside the strong one", () => {
    const both = () => talk(strong(), 30, SCADA, TANK, sealed(POLICY.basic256Sha256));
    expect(saidBy(DETECTOR, both(), learnedFrom(both().frames(START)))).toEqual([]);
  });

  it("does not count asking for endpoints without security", () => {
    const asked = new OpcuaTalk()
      .hello()
      .open()
      .ask(428, [...new Array<number>(12).fill(0)])
      .answer(431, [0, 0, 0, 0]);
    expect(saidBy(DETECTOR, talk(strong(), 30, SCADA, TANK, asked), baseline)).toEqual([]);
  });

  it("is silent on a pair that never used any", () => {
    expect(saidBy(DETECTOR, usualOpcua())).toEqual([]);
  });

  it("finds the same when its memory is saved", () => {
    expect(
      findingsOf(securityDowngrade, talk(strong(), 30, SCADA, TANK, sealed(POLICY.basic256Sha256)), baseline),
    ).toHaveLength(1);
  });
});
