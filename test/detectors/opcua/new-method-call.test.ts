import { describe, expect, it } from "vitest";
import { newMethodCall } from "../../../src/detectors/opcua/new-method-call.js";
import { standardNode } from "../../protocols/opcua/opcua-bytes.js";
import { LAPTOP, OpcuaTalk, SCADA, STATUS, TANK, talk, textNode, usualOpcua } from "../../sensor/opcua-plant.js";
import { findingsOf, opcuaRecords, saidBy } from "../../sensor/opcua-watched.js";
import { alertsIn } from "../../sensor/watched.js";

const SERVER = standardNode(2253);
const call =
  (client = SCADA) =>
  (object: readonly number[], method: readonly number[], status: number = STATUS.good) =>
    talk(usualOpcua(), 33, client, TANK, new OpcuaTalk().begin().call(object, method, status).close());

describe("opcua/new-method-call", () => {
  it.each([
    { name: "a learned call", plant: call()(textNode("Tank"), textNode("Fill")), want: [] },
    { name: "a method never called", plant: call()(textNode("Tank"), textNode("Drain")), want: ["medium accepted"] },
    { name: "on another object", plant: call()(textNode("Tank2"), textNode("Fill")), want: ["medium accepted"] },
    { name: "RequestServerStateChange", plant: call()(SERVER, standardNode(12_886)), want: ["high accepted"] },
    { name: "GetMonitoredItems", plant: call()(SERVER, standardNode(11_492)), want: ["low accepted"] },
    { name: "a stranger calls", plant: call(LAPTOP)(textNode("Tank"), textNode("Fill")), want: ["critical accepted"] },
    {
      name: "a refused call",
      plant: call()(SERVER, standardNode(12_886), STATUS.userAccessDenied),
      want: ["medium rejected"],
    },
  ])("$name: $want", ({ plant, want }) => {
    expect(saidBy("opcua/new-method-call", plant)).toEqual(want);
  });

  it("names the method and what it does", () => {
    const alerts = alertsIn(opcuaRecords(call()(SERVER, standardNode(12_886))));
    const alert = alerts.find(({ detector }) => detector === "opcua/new-method-call");
    expect(alert?.observed).toBe(
      "10.0.0.21 called RequestServerStateChange (i=12886) on i=2253 on 10.0.0.31; the server accepted it.",
    );
    expect(alert?.why).toContain("can stop or restart the server");
  });

  it("finds the same when its memory is saved", () => {
    expect(findingsOf(newMethodCall, call()(textNode("Tank"), textNode("Drain")))).toHaveLength(2);
  });
});
