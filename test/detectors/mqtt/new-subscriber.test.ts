import { describe, expect, it } from "vitest";
import type { SensorEvent } from "../../../src/contracts/sensor-event.js";
import { newSubscriber } from "../../../src/detectors/mqtt/new-subscriber.js";
import { HISTORIAN, MqttTalk, TABLET, talk } from "../../sensor/mqtt-plant.js";
import { baselineOf, findingsOf } from "../given.js";
import { attacked, toldOf } from "./attacked.js";
import { client, fact, mqttSession, subscribed } from "./mqtt-events.js";

const baseline = baselineOf(
  fact("mqtt.client", 3, "hist"),
  fact("mqtt.sub", 3, "hist", "line1/#"),
  fact("mqtt.sub", 3, "hist", "line2/temp", { state: "rare" }),
);
const asks = (n: number, name: string, filter: string, code = 0) =>
  subscribed(mqttSession(n), client(name), 1, filter, code);

describe("mqtt/new-subscriber", () => {
  it.each<[string, SensorEvent, (string | undefined | number)[][]]>([
    ["what it always does", asks(3, "hist", "line1/#"), []],
    ["part of that", asks(3, "hist", "line1/+/state"), []],
    ["something else", asks(3, "hist", "line3/temp"), [["low", 0, "accepted"]]],
    ["something else, refused", asks(3, "hist", "line3/temp", 0x87), [["low", 0, "rejected"]]],
    ["what it did once", asks(3, "hist", "line2/temp"), [["low", -1, "accepted"]]],
    ["recipes", asks(9, "x", "plant/+/recipe"), [["medium", 0, "accepted"]]],
    ["everything, which is told elsewhere", asks(9, "x", "#"), []],
    ["topics of the broker, which are too", asks(9, "x", "$SYS/broker/load"), []],
  ])("%s", (_, event, expected) => {
    const found = findingsOf(newSubscriber, baseline, [event]);
    expect(found.map(({ severity, raise, outcome }) => [severity, raise, outcome])).toEqual(expected);
  });

  it("+ a tablet asks for recipes", () => {
    const asking = new MqttTalk().connect("tablet").subscribe("plant/+/recipe");
    const told = toldOf(attacked((plant) => talk(plant, 20, TABLET, asking)));
    expect(told.filter((line) => line.includes("new-subscriber"))).toHaveLength(1);
  });

  it("- the historian subscribes again", () => {
    const again = new MqttTalk().connect("historian", { user: "hist" }).subscribe("line1/+/state");
    const told = toldOf(attacked((plant) => talk(plant, 120, HISTORIAN, again)));
    expect(told.filter((line) => line.includes("subscri"))).toEqual([]);
  });
});
