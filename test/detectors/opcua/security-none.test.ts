import { describe, expect, it } from "vitest";
import { securityNone } from "../../../src/detectors/opcua/security-none.js";
import {
  endpoint,
  endpointsTalk,
  LAPTOP,
  OpcuaTalk,
  POLICY,
  TANK,
  talk,
  usualOpcua,
} from "../../sensor/opcua-plant.js";
import { findingsOf, saidBare, saidBy } from "../../sensor/opcua-watched.js";

const DETECTOR = "opcua/security-none";
const laptop = (said: OpcuaTalk) => talk(usualOpcua(), 33, LAPTOP, TANK, said);

describe("opcua/security-none", () => {
  it("keeps a pair that was learned so as an audit event, once", () => {
    expect(saidBy(DETECTOR, usualOpcua())).toEqual(["info", "info"]);
  });

  it.each([
    {
      name: "a client that only asks for endpoints",
      said: endpointsTalk(endpoint("opc.tcp://10.0.0.31:4840", POLICY.none, 1)),
      want: [],
    },
  ])("$name: $want", ({ said, want }) => {
    expect(saidBy(DETECTOR, laptop(said)).filter((one) => !one.startsWith("info"))).toEqual(want);
  });

  it("says nothing of weight without a baseline", () => {
    expect(saidBare(DETECTOR, usualOpcua())).toEqual([]);
  });

  it("finds the same when its memory is saved", () => {
    expect(
      findingsOf(securityNone, laptop(new OpcuaTalk().begin().write("SetPoint", 1).write("SetPoint", 2).close())),
    ).toHaveLength(14);
  });

  // In the whole it is part of an alert that explains it.
  it("is low for a new client, and high once that writes", () => {
    const found = findingsOf(securityNone, laptop(new OpcuaTalk().begin().write("SetPoint", 1).close())).map(
      ({ severity }) => severity,
    );
    expect(new Set(found)).toEqual(new Set(["info", "low", "high"]));
  });
});
