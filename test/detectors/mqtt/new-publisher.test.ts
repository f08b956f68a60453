import { describe, expect, it } from "vitest";
import type { MqttPublish } from "../../../src/contracts/mqtt-event.js";
import { newPublisher } from "../../../src/detectors/mqtt/new-publisher.js";
import { MqttTalk, SENSOR, TABLET, talk } from "../../sensor/mqtt-plant.js";
import { baselineOf, findingsOf } from "../given.js";
import { attacked, toldOf } from "./attacked.js";
import { client, fact, mqttSession, publish } from "./mqtt-events.js";

const baseline = baselineOf(
  fact("mqtt.client", 1, "temp"),
  fact("mqtt.pub", 1, "temp", "line1/temp"),
  fact("mqtt.pub", 1, "temp", "own/a/value"),
  fact("mqtt.pub", 3, "b", "shared/x"),
  fact("mqtt.pub", 4, "c", "shared/x"),
  fact("mqtt.pub", 3, "b", "many/+/value"),
  fact("mqtt.pub", 5, "?", "midstream/x"),
  fact("mqtt.pub", 6, "seldom", "alarm", { state: "rare" }),
);
const sends = (n: number, name: string | undefined, topic: string, over = {}) =>
  publish(mqttSession(n), client(name), 1, topic, over);

describe("mqtt/new-publisher", () => {
  it.each<[string, MqttPublish, [string | undefined, number][]]>([
    ["its own topic", sends(1, "temp", "line1/temp"), []],
    ["its own topic, no CONNECT seen", sends(1, undefined, "line1/temp"), []],
    ["learned without CONNECT", sends(5, "late", "midstream/x"), []],
    ["the topic of one other", sends(9, "x", "line1/temp"), [["high", 0]]],
    ["the topic of one other, as another client of its asset", sends(1, "x", "line1/temp"), [["high", 0]]],
    ["the topic of several others", sends(9, "x", "shared/x"), [["medium", 0]]],
    ["one of many, its own", sends(3, "b", "many/77/value"), []],
    ["one of many, of another", sends(9, "x", "many/77/value"), [["high", 0]]],
    ["none of many", sends(3, "b", "many/word/value"), [["info", 0]]],
    ["beside its own", sends(1, "temp", "own/a/unit"), [["info", 0]]],
    ["further up beside its own", sends(1, "temp", "own/b/c/unit"), [["info", 0]]],
    ["beside those of several", sends(3, "b", "shared/y"), [["medium", 0]]],
    ["a topic that nobody has", sends(9, "x", "brand/new"), [["medium", 0]]],
    ["its own, too rare", sends(6, "seldom", "alarm"), [["medium", -1]]],
    ["a command", sends(9, "x", "line1/set"), []],
    ["a topic of the broker", sends(9, "x", "$SYS/x"), []],
    ["what a broker passes on", sends(9, "x", "brand/new", { from: "server" }), []],
    ["while refused", publish(mqttSession(9), client("x", { isRefused: true }), 1, "brand/new"), []],
  ])("%s", (_, event, expected) => {
    const found = findingsOf(newPublisher, baseline, [event]);
    expect(found.map(({ severity, raise }) => [severity, raise])).toEqual(expected);
  });

  it("+ a second client publishes the temperature", () => {
    const lie = new MqttTalk().connect("tablet").publish("line1/temp", "80");
    const alert = attacked((plant) => talk(plant, 20, TABLET, lie)).find(
      ({ detector }) => detector === "mqtt/new-publisher",
    );
    expect(alert).toMatchObject({ severityName: "medium", point: "line1/temp", value: "80" });
    expect(alert?.expected).toContain('only 10.0.0.51 (client "temp-1"), 20 messages publishes there');
  });

  it("- the sensor publishes a further metric", () => {
    const more = new MqttTalk(5).connect("temp-1").publish("line1/temp/unit", "C");
    const told = toldOf(attacked((plant) => talk(plant, 120, SENSOR, more)));
    expect(told.filter((line) => line.includes("publisher"))).toEqual([]);
  });
});
