import { describe, expect, it } from "vitest";
import type { MqttPublish } from "../../../src/contracts/mqtt-event.js";
import { commandTopic } from "../../../src/detectors/mqtt/command-topic.js";
import { HMI, MqttTalk, TABLET, talk } from "../../sensor/mqtt-plant.js";
import { baselineOf, findingsOf } from "../given.js";
import { attacked, toldOf } from "./attacked.js";
import { client, fact, mqttSession, publish } from "./mqtt-events.js";

const command = { traits: ["command"] };
const baseline = baselineOf(
  fact("mqtt.client", 1, "panel"),
  fact("mqtt.pub", 1, "panel", "line1/valve/set", command),
  fact("mqtt.client", 3, "meter"),
  fact("mqtt.pub", 4, "twice", "line2/cmd", { ...command, state: "rare" }),
  fact("mqtt.client", 4, "twice"),
);
const sends = (n: number, name: string | undefined, topic: string, over = {}) =>
  publish(mqttSession(n), client(name), 1, topic, over);

describe("mqtt/command-topic", () => {
  it.each<[string, MqttPublish, [string | undefined, number][]]>([
    ["the panel", sends(1, "panel", "line1/valve/set"), []],
    ["the panel, of which no CONNECT was seen", sends(1, undefined, "line1/valve/set"), []],
    ["a stranger", sends(9, "x", "line1/valve/set"), [["critical", 0]]],
    ["a stranger, retained", sends(9, "x", "line1/valve/set", { retain: true }), [["critical", 1]]],
    ["a known client that never commanded", sends(3, "meter", "line1/valve/set"), [["high", 0]]],
    ["the panel, another valve", sends(1, "panel", "line2/valve/set"), [["medium", 0]]],
    ["a command given once before", sends(4, "twice", "line2/cmd"), [["high", -1]]],
    ["another client of the panel's asset", sends(1, "x", "line1/valve/set"), [["critical", 0]]],
    ["no command", sends(9, "x", "line1/valve/setting"), []],
    ["a command to the broker itself", sends(9, "x", "$CONTROL/dynamic-security/cmd"), []],
    ["a command of Sparkplug", sends(9, "x", "spBv1.0/G/NCMD/E1"), []],
    ["what a broker passes on", sends(9, "x", "line1/valve/set", { from: "server" }), []],
  ])("%s", (_, event, expected) => {
    const found = findingsOf(commandTopic, baseline, [event]);
    expect(found.map(({ severity, raise }) => [severity, raise])).toEqual(expected);
  });

  it("+ a tablet opens the valve", () => {
    const opens = new MqttTalk().connect("tablet").publish("line1/valve/set", "1", { retain: true });
    const alert = attacked((plant) => talk(plant, 20, TABLET, opens)).find(
      ({ detector }) => detector === "mqtt/command-topic",
    );
    expect(alert).toMatchObject({ severityName: "critical", point: "line1/valve/set", value: "1" });
    expect(alert?.observed).toBe(
      '10.0.0.54 (client "tablet") published 1 on the command topic "line1/valve/set", retained.',
    );
  });

  it("- the panel opens it", () => {
    const opens = new MqttTalk().connect("panel").publish("line1/valve/set", "1");
    const told = toldOf(attacked((plant) => talk(plant, 20, HMI, opens)));
    expect(told.filter((line) => line.includes("command"))).toEqual([]);
  });
});
