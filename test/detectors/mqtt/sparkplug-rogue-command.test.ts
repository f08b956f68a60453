import { describe, expect, it } from "vitest";
import type { MqttPublish } from "../../../src/contracts/mqtt-event.js";
import { sparkplugRogueCommand } from "../../../src/detectors/mqtt/sparkplug-rogue-command.js";
import { HMI, MqttTalk, sparkplug, TABLET, talk } from "../../sensor/mqtt-plant.js";
import { baselineOf, findingsOf } from "../given.js";
import { attacked, toldOf } from "./attacked.js";
import { client, fact, mqttSession, spoken } from "./mqtt-events.js";

const command = ["mqtt.pub", 3, "panel", "spBv1.0/G/NCMD/E2"] as const;
const baseline = baselineOf(
  fact("spb.host", 1, "scada", "main"),
  fact("mqtt.pub", 4, "batch", "spBv1.0/G/NCMD/E1", { traits: ["command"] }),
  fact(...command, { traits: ["command"] }),
);
const host = (over = {}, how = {}) => spoken(mqttSession(1), client("scada"), 1, "NCMD", over, how);
const stranger = (over = {}, how = {}) => spoken(mqttSession(9), client("laptop"), 1, "NCMD", over, how);
const panel = (over = {}, how = {}) => spoken(mqttSession(3), client("panel"), 1, "NCMD", over, how);
const reboot = { metrics: [{ name: "Node Control/Reboot", value: true }] };

describe("mqtt/sparkplug-rogue-command", () => {
  it.each<[string, MqttPublish, [string | undefined, number][]]>([
    ["the host commands", host(), []],
    ["a known commander", spoken(mqttSession(4), client("batch"), 1, "NCMD"), []],
    ["the host, of which no CONNECT was seen", spoken(mqttSession(1), client(undefined), 1, "NCMD"), []],
    ["a stranger", stranger(), [["critical", 0]]],
    ["a stranger to a device", spoken(mqttSession(9), client("x"), 1, "DCMD", { device: "D1" }), [["critical", 0]]],
    ["what a broker passes on", stranger({}, { from: "server" }), []],
    ["data of a stranger", spoken(mqttSession(9), client("x"), 1, "NDATA"), []],
    [
      "another client under the name of the host",
      spoken(mqttSession(9), client("scada"), 1, "NCMD"),
      [["critical", 0]],
    ],
    ["who commands another node", panel(), [["medium", 0]]],
    ["who commands another node, to reboot", panel(reboot), [["medium", 1]]],
    ["who commands another node, retained", panel({}, { retain: true }), [["medium", 1]]],
    ["the host, retained", host({}, { retain: true }), [["medium", 0]]],
    ["the host with QoS 1", host({}, { qos: 1 }), [["medium", 0]]],
    ["the host with a sequence number", host({ seq: 4 }), [["medium", 0]]],
  ])("%s", (_, event, expected) => {
    const found = findingsOf(sparkplugRogueCommand, baseline, [event]);
    expect(found.map(({ severity, raise }) => [severity, raise])).toEqual(expected);
  });

  it("says without a baseline only that the form is wrong", () => {
    expect(findingsOf(sparkplugRogueCommand, undefined, [stranger()])).toEqual([]);
    expect(findingsOf(sparkplugRogueCommand, undefined, [stranger({}, { qos: 2 })])).toHaveLength(1);
  });

  const speed = sparkplug(undefined, ["Speed", "Double", 99]);
  const setting = new MqttTalk().connect("tablet").publish("spBv1.0/G/DCMD/E1/D1", speed);

  it("+ a tablet sets the speed of a device", () => {
    const alerts = attacked((plant) => talk(plant, 20, TABLET, setting));
    const alert = alerts.find(({ detector }) => detector === "mqtt/sparkplug-rogue-command");
    expect(alert).toMatchObject({ severityName: "critical", value: "Speed = 99", point: "spBv1.0/G/DCMD/E1/D1" });
    expect(alert?.observed).toBe('10.0.0.54 (client "tablet") published the command DCMD for G/E1/D1: Speed = 99.');
  });

  it("- the host sets it", () => {
    const again = new MqttTalk().connect("scada", { user: "scada" }).publish("spBv1.0/G/DCMD/E1/D1", speed);
    const told = toldOf(attacked((plant) => talk(plant, 20, HMI, again)));
    expect(told.filter((line) => line.includes("rogue"))).toEqual([]);
  });
});
