import { describe, expect, it } from "vitest";
import type { MqttWill } from "../../../src/contracts/mqtt-event.js";
import { willAbuse } from "../../../src/detectors/mqtt/will-abuse.js";
import { edgeTalk, MqttTalk, SENSOR, TABLET, talk } from "../../sensor/mqtt-plant.js";
import { baselineOf, findingsOf } from "../given.js";
import { attacked, toldOf } from "./attacked.js";
import { client, connected, fact, mqttSession } from "./mqtt-events.js";

const baseline = baselineOf(
  fact("mqtt.client", 1, "temp", "", { traits: ["level 4", "will line1/temp/state"] }),
  fact("mqtt.pub", 1, "temp", "line1/temp"),
  fact("mqtt.pub", 3, "pump", "line1/pump/state"),
  fact("spb.edge", 3, "edge", "G/E1"),
  fact("mqtt.pub", 3, "scada", "spBv1.0/STATE/main"),
  fact("mqtt.client", 4, "?"),
);
const dies = { messageType: "NDEATH", group: "G", edgeNode: "E1" };
const will = (topic: string, over: Partial<MqttWill> = {}): MqttWill => ({
  ...{ topic, habit: topic, isCommand: /\/set$/.test(topic), qos: 0, retain: false, payloadBytes: 3 },
  ...{ delaySeconds: 0, sparkplug: undefined, ...over },
});
const comes = (n: number, name: string, left: MqttWill, code = 0) =>
  connected(mqttSession(n), client(name, { will: left }), 1, code);

describe("mqtt/will-abuse", () => {
  it.each<[string, ReturnType<typeof comes>, (string | undefined)[]]>([
    ["the learned will", comes(1, "temp", will("line1/temp/state")), []],
    ["a topic of its own", comes(1, "temp", will("line1/temp")), []],
    ["a topic where it never published", comes(1, "temp", will("line1/other")), ["low"]],
    ["a topic of another", comes(1, "temp", will("line1/pump/state")), ["medium"]],
    ["a topic of another, by a stranger", comes(9, "x", will("line1/pump/state")), ["medium"]],
    ["a command", comes(9, "x", will("line1/estop/set")), ["high"]],
    ["a command, refused", comes(9, "x", will("line1/estop/set"), 5), []],
    ["the state of a host", comes(9, "x", will("spBv1.0/STATE/main")), ["high"]],
    ["the death of another edge node", comes(9, "x", will("spBv1.0/G/NDEATH/E1", { sparkplug: dies })), ["medium"]],
    ["its own death", comes(3, "edge", will("spBv1.0/G/NDEATH/E1", { sparkplug: dies })), []],
    ["after two days", comes(9, "x", will("new/x", { delaySeconds: 172_800 })), ["medium"]],
    ["a stranger's own affair", comes(9, "x", will("new/x")), []],
    ["of a client learned without CONNECT", comes(4, "y", will("new/x")), []],
  ])("%s", (_, event, expected) => {
    expect(findingsOf(willAbuse, baseline, [event]).map(({ severity }) => severity)).toEqual(expected);
  });

  it("+ a tablet leaves a command as its will", () => {
    const leaves = new MqttTalk().connect("tablet", { will: { topic: "line1/valve/set", payload: "1" } });
    const alert = attacked((plant) => talk(plant, 20, TABLET, leaves)).find(
      ({ detector }) => detector === "mqtt/will-abuse",
    );
    expect(alert?.observed).toBe(
      '10.0.0.54 (client "tablet") connected with a will on "line1/valve/set": a command topic.',
    );
  });

  it("- the edge node leaves its death", () => {
    expect(toldOf(attacked((plant) => talk(plant, 20, SENSOR, edgeTalk(1))))).toEqual([]);
  });
});
