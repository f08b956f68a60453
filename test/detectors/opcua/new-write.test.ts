import { describe, expect, it } from "vitest";
import type { Policy } from "../../../src/contracts/policy.js";
import { newWrite } from "../../../src/detectors/opcua/new-write.js";
import { LAPTOP, MIXER, OpcuaTalk, SCADA, STATUS, TANK, talk, usualOpcua } from "../../sensor/opcua-plant.js";
import { findingsOf, opcuaRecords, opcuaTold, saidBy, usualBaseline } from "../../sensor/opcua-watched.js";
import { alertsIn } from "../../sensor/watched.js";
import { policyOf } from "../policy-stub.js";

const by =
  (client = SCADA, server = TANK) =>
  (node: string, status: number = STATUS.good, attribute = 13) =>
    talk(usualOpcua(), 33, client, server, new OpcuaTalk().begin().write(node, 99, status, attribute).close());

describe("opcua/new-write", () => {
  it("is silent on what was learned", () => {
    expect(opcuaTold(usualOpcua())).toEqual([]);
    expect(opcuaTold(by()("SetPoint"))).toEqual([]);
  });

  // What was learned in a minute counts one level less than its severity.
  it.each([
    { name: "a known writer writes what it never wrote", plant: by()("Valve"), want: "medium accepted" },
    { name: "a known writer writes what it reads", plant: by()("Level"), want: "low accepted" },
    { name: "a reader writes", plant: by(SCADA, MIXER)("Speed"), want: "low accepted" },
    { name: "an attribute", plant: by()("Level", STATUS.good, 17), want: "medium accepted" },
    { name: "a refused write counts one less", plant: by()("Valve", STATUS.notWritable), want: "low rejected" },
    { name: "a stranger writes", plant: by(LAPTOP)("SetPoint"), want: "critical accepted" },
    { name: "a stranger is refused", plant: by(LAPTOP)("SetPoint", STATUS.notWritable), want: "critical rejected" },
  ])("$name: $want", ({ plant, want }) => {
    expect(saidBy("opcua/new-write", plant)).toEqual([want]);
  });

  it("says who wrote what, what is known and why it matters", () => {
    const [alert] = alertsIn(opcuaRecords(by()("Valve")));
    expect(alert?.observed).toBe("10.0.0.21 wrote ns=2;s=Valve = 99 on 10.0.0.31; the server accepted it.");
    expect(alert?.expected).toMatch(
      /10\.0\.0\.21 only wrote ns=2;s=SetPoint on 10\.0\.0\.31 \(\d+ answered requests\)/,
    );
    expect(alert).toMatchObject({ point: "ns=2;s=Valve", value: "99" });
  });

  it("finds the same when its memory is saved", () => {
    expect(findingsOf(newWrite, by()("Valve"))).toHaveLength(2);
  });

  it("tells of what the policy forbids, however well known it is", () => {
    const zones = {
      a: { type: "supervisory", ips: ["10.0.0.21"] },
      b: { type: "control", ips: ["10.0.0.31"] },
    } as const;
    const conduits = [{ from: "a", to: "b", ports: [4840], effects: ["read"] }] as const;
    const found = (policy: Policy) => findingsOf(newWrite, by()("SetPoint"), usualBaseline(), { policy });
    expect(found(policyOf({ zones, conduits }))).toMatchObject([
      { severity: "critical", isAmendment: false, expected: expect.stringContaining("does not allow this write") },
      { severity: "critical", isAmendment: true },
      { severity: "critical", isAmendment: false },
      { severity: "critical", isAmendment: true },
    ]);
    const at = { file: "policy.yaml", line: 7, place: "limits[0]" };
    const limitsOf = () => ({ at, min: undefined, max: undefined, isReadOnly: true });
    expect(found(policyOf({ zones, over: { limitsOf } }))).toHaveLength(4);
    expect(found(policyOf({ zones }))).toEqual([]);
  });
});
