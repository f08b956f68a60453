import { describe, expect, it } from "vitest";
import type { SensorEvent } from "../../../src/contracts/sensor-event.js";
import { sparkplugImpersonation } from "../../../src/detectors/mqtt/sparkplug-impersonation.js";
import { edgeTalk, MqttTalk, SENSOR, sparkplug, TABLET, talk } from "../../sensor/mqtt-plant.js";
import { baselineOf, findingsOf, party } from "../given.js";
import { attacked, toldOf } from "./attacked.js";
import { client, fact, gone, mqttSession, spoken } from "./mqtt-events.js";

const baseline = baselineOf(fact("spb.edge", 1, "edge", "G/E1"));
const says = (n: number, name: string, seconds: number, type: string, id = n) =>
  spoken(mqttSession(n, id), client(name), seconds, type);
const birth = says(1, "edge", 1, "NBIRTH");

describe("mqtt/sparkplug-impersonation", () => {
  it.each<[string, SensorEvent[], number[]]>([
    ["one client", [birth, says(1, "edge", 2, "NDATA")], []],
    ["data of another", [birth, says(9, "x", 2, "NDATA")], [9]],
    ["a birth of another", [birth, says(9, "x", 2, "NBIRTH")], [9]],
    ["data of another client of the same asset", [birth, says(1, "x", 2, "DDATA", 7)], [1]],
    ["the same client on a new connection", [birth, says(1, "edge", 2, "NBIRTH", 7)], []],
    ["a command of another", [birth, says(9, "host", 2, "NCMD")], []],
    [
      "another after the connection has ended",
      [birth, gone(mqttSession(1), client("edge"), 2), says(9, "x", 3, "NBIRTH")],
      [],
    ],
    [
      "another after the death by the broker",
      [birth, spoken(mqttSession(5), client("host"), 2, "NDEATH", {}, { from: "server" }), says(9, "x", 3, "NBIRTH")],
      [],
    ],
    ["another after its own forged death", [birth, says(9, "x", 2, "NDEATH"), says(9, "x", 3, "NBIRTH")], [9]],
    ["the impostor first, then the learned one", [says(9, "x", 1, "NBIRTH"), says(1, "edge", 2, "NDATA")], [9]],
    [
      "the impostor first, and on",
      [says(9, "x", 1, "NBIRTH"), says(1, "edge", 2, "NDATA"), says(9, "x", 3, "NDATA")],
      [9, 9],
    ],
  ])("%s", (_, events, actors) => {
    const found = findingsOf(sparkplugImpersonation, baseline, events);
    expect(found.map(({ actor }) => actor.asset)).toEqual(actors.map((n) => party(n).asset));
  });

  it("needs no baseline", () => {
    expect(findingsOf(sparkplugImpersonation, undefined, [birth, says(9, "x", 2, "NDATA")])).toHaveLength(1);
  });

  it("+ a tablet tells data of the edge node", () => {
    const lie = new MqttTalk().connect("tablet").publish("spBv1.0/G/NDATA/E1", sparkplug(4, ["Level", "Double", 99]));
    const alert = attacked((plant) => talk(plant, 20, TABLET, lie)).find(({ detector }) =>
      detector.endsWith("impersonation"),
    );
    expect(alert).toMatchObject({ severityName: "critical", actor: { ip: "10.0.0.54" } });
    expect(alert?.observed).toBe(
      '10.0.0.54 (client "tablet") speaks for the Sparkplug edge node "G/E1" while 10.0.0.51 (client "edge-1") does ' +
        "(NDATA).",
    );
  });

  it("- the edge node connects anew", () => {
    const told = toldOf(attacked((plant) => talk(plant, 20, SENSOR, edgeTalk(1))));
    expect(told.filter((line) => line.includes("impersonation"))).toEqual([]);
  });
});
