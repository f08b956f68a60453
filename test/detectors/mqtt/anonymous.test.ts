import { describe, expect, it } from "vitest";
import type { SensorEvent } from "../../../src/contracts/sensor-event.js";
import { anonymous } from "../../../src/detectors/mqtt/anonymous.js";
import { MqttTalk, SENSOR, TABLET, talk } from "../../sensor/mqtt-plant.js";
import { baselineOf, findingsOf } from "../given.js";
import { attacked, toldOf } from "./attacked.js";
import { client, connected, fact, mqttSession, publish } from "./mqtt-events.js";

const baseline = baselineOf(
  fact("mqtt.client", 1, "temp", "", { traits: ["no user"] }),
  fact("mqtt.client", 3, "hist", "", { traits: ["user hist"] }),
  fact("mqtt.client", 4, "?"),
);
const comes = (n: number, name: string, over = {}, code = 0) => connected(mqttSession(n), client(name, over), 1, code);

describe("mqtt/anonymous", () => {
  it.each<[string, SensorEvent[], (string | undefined)[]]>([
    ["a sensor that always comes so", [comes(1, "temp")], []],
    ["a stranger", [comes(9, "x")], ["low"]],
    ["a stranger that publishes", [comes(9, "x"), publish(mqttSession(9), client("x"), 2, "a")], ["low", "medium"]],
    ["a stranger, refused", [comes(9, "x", {}, 5)], []],
    ["a stranger with a user name", [comes(9, "x", { userName: "u" })], []],
    ["a stranger with another proof", [comes(9, "x", { hasOwnAuthentication: true })], []],
    ["one that used to log in", [comes(3, "hist")], ["medium"]],
    ["one of which no CONNECT was seen", [connected(mqttSession(9), client(undefined), 1)], []],
    ["one learned without CONNECT", [comes(4, "y")], []],
  ])("%s", (_, events, expected) => {
    expect(findingsOf(anonymous, baseline, events).map(({ severity }) => severity)).toEqual(expected);
  });

  it("+ an anonymous publisher", () => {
    const told = toldOf(
      attacked((plant) => talk(plant, 20, TABLET, new MqttTalk().connect("tablet").publish("a/b", "1"))),
    );
    expect(told).toContain("mqtt/anonymous low");
  });

  it("- a learned sensor", () => {
    const told = toldOf(attacked((plant) => talk(plant, 120, SENSOR, new MqttTalk(5).connect("temp-1"))));
    expect(told.filter((line) => line.includes("anonymous"))).toEqual([]);
  });
});
