import { describe, expect, it } from "vitest";
import type { SensorEvent } from "../../../src/contracts/sensor-event.js";
import { sysTopic } from "../../../src/detectors/mqtt/sys-topic.js";
import { HISTORIAN, MqttTalk, TABLET, talk } from "../../sensor/mqtt-plant.js";
import { baselineOf, findingsOf } from "../given.js";
import { attacked, toldOf } from "./attacked.js";
import { client, fact, mqttSession, publish, subscribed } from "./mqtt-events.js";

const baseline = baselineOf(
  fact("mqtt.sub", 3, "monitor", "$SYS/#"),
  fact("mqtt.pub", 3, "bridge", "$SYS/broker/connection/b/state"),
);
const asks = (n: number, name: string, filter: string, code = 0) =>
  subscribed(mqttSession(n), client(name), 1, filter, code);
const says = (n: number, name: string, topic: string) => publish(mqttSession(n), client(name), 1, topic);

describe("mqtt/sys-topic", () => {
  it.each<[string, SensorEvent, (string | undefined)[]]>([
    ["the monitor", asks(3, "monitor", "$SYS/broker/load/#"), []],
    ["a stranger listens", asks(9, "x", "$SYS/#"), ["low"]],
    ["a stranger publishes", says(9, "x", "$SYS/broker/uptime"), ["medium"]],
    ["a bridge publishes its state", says(3, "bridge", "$SYS/broker/connection/b/state"), []],
    ["a stranger administers", says(9, "x", "$CONTROL/dynamic-security/v1"), ["high"]],
    ["a stranger listens to the administration", asks(9, "x", "$CONTROL/#"), ["medium"]],
    ["other topics", asks(9, "x", "a/$SYS/#"), []],
    ["topics that begin alike", asks(9, "x", "$SYSTEM/a"), []],
  ])("%s", (_, event, expected) => {
    expect(findingsOf(sysTopic, baseline, [event]).map(({ severity }) => severity)).toEqual(expected);
  });

  it("+ a tablet changes the rights of the broker", () => {
    const changes = new MqttTalk().connect("tablet").publish("$CONTROL/dynamic-security/v1", '{"commands":[]}');
    const alert = attacked((plant) => talk(plant, 20, TABLET, changes)).find(
      ({ detector }) => detector === "mqtt/sys-topic",
    );
    expect(alert).toMatchObject({ severityName: "medium", point: "$CONTROL/dynamic-security/v1" });
  });

  it("- a known client without such topics", () => {
    const known = new MqttTalk().connect("historian", { user: "hist" }).subscribe("line1/temp");
    const told = toldOf(attacked((plant) => talk(plant, 120, HISTORIAN, known)));
    expect(told.filter((line) => line.includes("sys-topic"))).toEqual([]);
  });
});
