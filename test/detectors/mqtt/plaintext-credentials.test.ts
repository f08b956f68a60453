import { describe, expect, it } from "vitest";
import type { MqttConnect } from "../../../src/contracts/mqtt-event.js";
import { plaintextCredentials } from "../../../src/detectors/mqtt/plaintext-credentials.js";
import { MqttTalk, TABLET, talk } from "../../sensor/mqtt-plant.js";
import { at, findingsOf } from "../given.js";
import { attacked, toldOf } from "./attacked.js";
import { client, connected, mqttSession } from "./mqtt-events.js";

const comes = (seconds: number, name: string, hasPassword: boolean, passwordHash?: string): MqttConnect => {
  const {
    time: _,
    isAccepted: __,
    reasonCode: ___,
    reason: ____,
    ...rest
  } = connected(mqttSession(1), client(name, { hasPassword, userName: "scada", passwordHash }), seconds);
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

  const sharing = (count: number, seconds = 1) =>
    Array.from({ length: count }, (_, i) => comes(seconds + i, `c${i}`, true, "a1b2c3"));
  const sharedIn = (events: readonly MqttConnect[]) =>
    findingsOf(plaintextCredentials, undefined, events).filter(({ key }) => key[1] === "shared");

  it.each<[string, MqttConnect[], number]>([
    ["four clients with one password", sharing(4), 0],
    ["five clients with one password", sharing(5), 1],
    ["seven clients, on one day", sharing(7), 1],
    ["five clients, on two days", [...sharing(5), ...sharing(5, 90_000)], 2],
    ["one client, five times", [1, 2, 3, 4, 5].map((second) => comes(second, "c", true, "a1b2c3")), 0],
    ["five clients with passwords of their own", [1, 2, 3, 4, 5].map((i) => comes(i, `c${i}`, true, `a1b2c${i}`)), 0],
  ])("%s", (_, events, count) => {
    expect(sharedIn(events)).toHaveLength(count);
  });

  const logins = (passwordOf: (i: number) => string, user = "line") =>
    attacked((plant) => {
      for (let i = 0; i < 5; i++) {
        talk(plant, 20 + i, TABLET, new MqttTalk().connect(`tool-${"abcde"[i]}`, { user, password: passwordOf(i) }));
      }
    }).filter(({ detector, severityName }) => detector === "mqtt/plaintext-credentials" && severityName === "high");

  it("+ five clients with one password, and one that devices are shipped with", () => {
    const [shared, ...more] = logins(() => "Pumpe-7-links");
    expect(more).toEqual([]);
    expect(shared?.observed).toContain('the same password in clear text as others: "tool-a", "tool-b", "tool-c"');
    const shipped = logins((i) => (i === 3 ? "admin" : `Pumpe-${i}-links`), "admin");
    expect(shipped.map(({ observed }) => observed.replace(/^.* in clear text/, ""))).toEqual([
      "; devices are shipped with it.",
    ]);
  });

  it("- five clients with passwords of their own", () => {
    expect(logins((i) => `Pumpe-${i}-links`)).toEqual([]);
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
