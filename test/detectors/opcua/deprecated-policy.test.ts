import { describe, expect, it } from "vitest";
import { deprecatedPolicy } from "../../../src/detectors/opcua/deprecated-policy.js";
import { OpcuaTalk, POLICY, SCADA, TANK, talk, usualOpcua } from "../../sensor/opcua-plant.js";
import { findingsOf, saidBare, saidBy } from "../../sensor/opcua-watched.js";

const DETECTOR = "opcua/deprecated-policy";

const PREFIX = "http://opcfoundation.org/UA/SecurityPolicy#";
const under = (policy: string) =>
  talk(usualOpcua(), 33, SCADA, TANK, new OpcuaTalk().hello().sealedOpen(policy, [], []).sealed());

describe(DETECTOR, () => {
  it.each([
    { name: "none", plant: usualOpcua(), want: [] },
    { name: "Basic128Rsa15", plant: under(`${PREFIX}Basic128Rsa15`), want: ["low unknown"] },
    { name: "Basic256", plant: under(`${PREFIX}Basic256`), want: ["low unknown"] },
    { name: "Basic256Sha256", plant: under(POLICY.basic256Sha256), want: [] },
    { name: "elliptic curves", plant: under(`${PREFIX}ECC_nistP256`), want: [] },
    { name: "one of its own", plant: under("urn:own"), want: ["medium unknown"] },
  ])("$name: $want", ({ plant, want }) => {
    expect(saidBy(DETECTOR, plant)).toEqual(want);
    expect(saidBare(DETECTOR, plant)).toEqual(want);
    expect(findingsOf(deprecatedPolicy, plant)).toHaveLength(want.length);
  });
});
