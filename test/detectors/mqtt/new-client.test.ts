import { describe, expect, it } from "vitest";
import type { SensorEvent } from "../../../src/contracts/sensor-event.js";
import { newClient } from "../../../src/detectors/mqtt/new-client.js";
import { MqttTalk, SENSOR, TABLET, talk } from "../../sensor/mqtt-plant.js";
import { baselineOf, findingsOf } from "../given.js";
import { attacked, toldOf } from "./attacked.js";
import { client, connected, fact, mqttSession, publish, subscribed } from "./mqtt-events.js";

const baseline = baselineOf(
  fact("mqtt.client", 1, "temp", "", { traits: ["level 4", "no user"] }),
  fact("mqtt.client", 3, "hist", "", { traits: ["level 4", "user hist"] }),
  fact("mqtt.client", 4, "?"),
  fact("mqtt.client", 6, "wrong", "", { traits: ["refused"] }),
  fact("mqtt.client", 5, "seldom", "", { state: "rare" }),
);
const comes = (n: number, name: string, over = {}, code = 0) => connected(mqttSession(n), client(name, over), 1, code);

describe("mqtt/new-client", () => {
  it.each<[string, SensorEvent, [string | undefined, number, string][]]>([
    ["a known client", comes(1, "temp"), []],
    ["a known one with a random part", comes(1, "temp-81f2", { template: "temp" }), []],
    ["a known one under its user name", comes(3, "hist", { userName: "hist" }), []],
    ["a known one under another user name", comes(3, "hist", { userName: "root" }), [["medium", 0, "accepted"]]],
    ["another of the same asset", comes(1, "x"), [["medium", 0, "accepted"]]],
    ["the name of another asset", comes(9, "temp"), [["medium", 0, "accepted"]]],
    ["refused", comes(9, "x", {}, 5), [["low", 0, "rejected"]]],
    ["one that is refused by habit", comes(6, "wrong", { isRefused: true }, 5), []],
    ["one that was refused by habit, and is let in", comes(6, "wrong"), [["medium", 0, "accepted"]]],
    ["a client on the broker itself", comes(2, "x"), []],
    ["an asset learned without CONNECT", comes(4, "x"), []],
    ["one that came too seldom", comes(5, "seldom"), [["medium", -1, "accepted"]]],
  ])("%s", (_, event, expected) => {
    const found = findingsOf(newClient, baseline, [event]);
    expect(found.map(({ severity, raise, outcome }) => [severity, raise, outcome])).toEqual(expected);
  });

  it("says nothing of the clients of a broker that is new itself", () => {
    expect(findingsOf(newClient, baselineOf(), [comes(9, "x")])).toEqual([]);
  });

  it("tells what it does in its first ten seconds", () => {
    const [session, by] = [mqttSession(9), client("x")];
    const found = findingsOf(newClient, baseline, [
      connected(session, by, 1),
      publish(session, by, 2, "a/b"),
      publish(session, by, 3, "a/b"),
      subscribed(session, by, 4, "#"),
      publish(session, by, 12, "a/set"),
    ]);
    expect(found.map(({ isAmendment, raise }) => [isAmendment, raise])).toEqual([
      [false, 0],
      [true, 0],
      [true, 1],
    ]);
    expect(found.at(-1)?.observed).toContain('It published on "a/b" and subscribed to "#".');
  });

  it("+ a tool on a tablet", () => {
    const tool = new MqttTalk().connect("mqtt-explorer-4f2a").subscribe("line1/pump/state");
    const alerts = attacked((plant) => talk(plant, 20, TABLET, tool));
    const alert = alerts.find(({ detector }) => detector === "mqtt/new-client");
    expect(alert?.observed).toContain('10.0.0.54 (client "mqtt-explorer-4f2a") connected without a user name');
  });

  it("- a known client with another random part", () => {
    const told = toldOf(attacked((plant) => talk(plant, 120, SENSOR, new MqttTalk(5).connect("temp-1"))));
    expect(told.filter((line) => line.includes("new-client"))).toEqual([]);
  });
});
