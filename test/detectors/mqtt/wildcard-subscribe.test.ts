import { describe, expect, it } from "vitest";
import type { SensorEvent } from "../../../src/contracts/sensor-event.js";
import { wildcardSubscribe } from "../../../src/detectors/mqtt/wildcard-subscribe.js";
import { HMI, MqttTalk, TABLET, talk } from "../../sensor/mqtt-plant.js";
import { baselineOf, findingsOf } from "../given.js";
import { attacked, toldOf } from "./attacked.js";
import { client, fact, mqttSession, subscribed } from "./mqtt-events.js";

const topics = Array.from({ length: 10 }, (_, i) => fact("mqtt.pub", 1, "t", i < 8 ? `plant/t${i}` : `other/t${i}`));
const baseline = baselineOf(fact("mqtt.client", 3, "hist"), fact("mqtt.sub", 3, "hist", "#"), ...topics);
const asks = (n: number, name: string | undefined, filter: string, code = 0) =>
  subscribed(mqttSession(n), client(name), 1, filter, code);

describe("mqtt/wildcard-subscribe", () => {
  it.each<[string, SensorEvent, string[]]>([
    ["everything", asks(9, "x", "#"), ["accepted"]],
    ["everything, refused", asks(9, "x", "#", 0x80), ["rejected"]],
    ["all that begins anyhow", asks(9, "x", "+/t1"), ["accepted"]],
    ["all of Sparkplug", asks(9, "x", "spBv1.0/#"), ["accepted"]],
    ["most known topics", asks(9, "x", "plant/+"), ["accepted"]],
    ["some known topics", asks(9, "x", "other/+"), []],
    ["the historian", asks(3, "hist", "#"), []],
    ["the historian, more narrowly", asks(3, "hist", "+/t1"), []],
    ["the historian without CONNECT", asks(3, undefined, "#"), []],
    ["topics of the broker", asks(9, "x", "$SYS/#"), []],
  ])("%s", (_, event, expected) => {
    expect(findingsOf(wildcardSubscribe, baseline, [event]).map(({ outcome }) => outcome)).toEqual(expected);
  });

  it("+ mosquitto_sub -t '#'", () => {
    const all = new MqttTalk().connect("mosq-dRkAMvJQvimi16jz72").subscribe("#");
    const alert = attacked((plant) => talk(plant, 20, TABLET, all)).find(({ detector }) =>
      detector.includes("wildcard"),
    );
    expect(alert).toMatchObject({ severityName: "medium", point: "#" });
    expect(alert?.expected).toMatch(/the filter covers 11 of 11 known topics\.$/);
  });

  it("- the host asks for all of Sparkplug again", () => {
    const again = new MqttTalk().connect("scada", { user: "scada" }).subscribe("spBv1.0/#");
    const told = toldOf(attacked((plant) => talk(plant, 120, HMI, again)));
    expect(told.filter((line) => line.includes("subscri"))).toEqual([]);
  });
});
