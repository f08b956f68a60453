import { describe, expect, it } from "vitest";
import type { ProtocolAnomaly } from "../../../src/contracts/sensor-event.js";
import { protocolViolation } from "../../../src/detectors/mqtt/protocol-violation.js";
import { HMI, MqttTalk, TABLET, talk } from "../../sensor/mqtt-plant.js";
import { at, baselineOf, findingsOf } from "../given.js";
import { attacked, toldOf } from "./attacked.js";
import { fact, mqttSession } from "./mqtt-events.js";

const baseline = baselineOf(
  fact("mqtt.client", 1, "temp"),
  fact("mqtt.client", 3, "odd", "", { traits: ["quirk dupWithoutQos"] }),
);
const wrong = (n: number, seconds: number, codes: string[], over: Partial<ProtocolAnomaly> = {}): ProtocolAnomaly => ({
  type: "protocol-anomaly",
  time: at(seconds),
  frame: 100 + seconds,
  capture: 0,
  session: mqttSession(n),
  protocol: "mqtt",
  from: "client",
  codes,
  ...over,
});
const row = (n: number, count: number) => Array.from({ length: count }, (_, i) => wrong(n, 1 + i, ["qosInvalid"]));

describe("mqtt/protocol-violation", () => {
  it.each<[string, ProtocolAnomaly[], (string | undefined)[]]>([
    ["one of a known client", row(1, 1), ["low"]],
    ["three of a known client", row(1, 3), ["low", "low", "medium"]],
    ["one of a stranger", row(9, 1), ["medium"]],
    ["three of a stranger", row(9, 3), ["medium", "medium", "high"]],
    ["one of a broker", [wrong(1, 1, ["qosInvalid"], { from: "server" })], ["low"]],
    ["by habit", [wrong(3, 1, ["dupWithoutQos"])], []],
    ["by habit, and more", [wrong(3, 1, ["dupWithoutQos", "qosInvalid"])], ["low"]],
    ["cut by the capture", [wrong(9, 1, ["captureCut"])], []],
    ["of Sparkplug", [wrong(9, 1, ["sparkplugTimestampMissing", "sparkplugSequenceJump"])], []],
    ["of another protocol", [wrong(9, 1, ["packetTooShort"], { protocol: "opcua" })], []],
  ])("%s", (_, events, expected) => {
    expect(findingsOf(protocolViolation, baseline, events).map(({ severity }) => severity)).toEqual(expected);
  });

  it("is low for a single one while nobody is known", () => {
    expect(findingsOf(protocolViolation, undefined, row(9, 1)).map(({ severity }) => severity)).toEqual(["low"]);
  });

  it("+ a tablet sends QoS 3", () => {
    const sends = new MqttTalk().connect("tablet").raw(0x36, 7, 0, 1, 0x61, 0, 1, 0x31, 0x32);
    const told = toldOf(attacked((plant) => talk(plant, 20, TABLET, sends)));
    expect(told).toContain("mqtt/protocol-violation medium");
  });

  it("- a connection that was under way", () => {
    const goesOn = new MqttTalk().publish("line1/valve/set", "1").ping();
    const told = toldOf(attacked((plant) => talk(plant, 20, HMI, goesOn, { hasHandshake: false, clientPort: 41_000 })));
    expect(told).toEqual([]);
  });
});
