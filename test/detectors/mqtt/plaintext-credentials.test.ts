import { describe, expect, it } from "vitest";
import type { MqttConnect } from "../../../src/contracts/mqtt-event.js";
import { plaintextCredentials } from "../../../src/detectors/mqtt/plaintext-credentials.js";
import { MqttTalk, TABLET, talk } from "../../sensor/mqtt-plant.js";
import { at, findingsOf } from "../given.js";
import { attacked, toldOf } from "./attacked.js";
import { client, connected, mqttSession } from "./mqtt-events.js";

const comes = (seconds: number, name: string, hasPassword: boolean): MqttConnect => {
  const {
    time: _,
    isAccepted: __,
    reasonCode: ___,
    reason: ____,
    ...rest
  } = connected(mqttSession(1), client(name, { hasPassword, userName: "scada" }), seconds);
  return { ...rest, type: "mqtt-connect", time: at(seconds) };
};

describe("mqtt/plaintext-credentials", () => {
  it.each<[string, MqttConnect[], number]>([
    ["with a password", [comes(1, "a", true)], 1],
    ["without", [comes(1, "a", false)], 0],
    ["twice on one day", [comes(1, "a", true), comes(86_400, "a", true)], 1],
    ["a day later", [comes(1, "a", true), comes(86_401, "a", true)], 2],
    ["two clients", [comes(1, "a", true), comes(2, "b", true)], 2],
  ])("%s", (_, events, count) => {
    expect(findingsOf(plaintextCredentials, undefined, events)).toHaveLength(count);
  });

  it("+ a password that is nowhere shown", () => {
    const says = new MqttTalk().connect("tablet", { user: "root", password: "hunter2-secret" });
    const alerts = attacked((plant) => talk(plant, 20, TABLET, says));
    const alert = alerts.find(({ detector, actor }) => detector.includes("plaintext") && actor.ip === "10.0.0.54");
    expect(alert).toMatchObject({ severityName: "low" });
    expect(JSON.stringify(alerts)).not.toContain("hunter2");
  });

  it("- a user name alone", () => {
    const told = toldOf(attacked((plant) => talk(plant, 20, TABLET, new MqttTalk().connect("tablet", { user: "u" }))));
    expect(told.filter((line) => line.includes("plaintext"))).toHaveLength(0);
  });
});
