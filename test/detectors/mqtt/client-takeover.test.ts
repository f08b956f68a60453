import { describe, expect, it } from "vitest";
import type { SensorEvent, Session } from "../../../src/contracts/sensor-event.js";
import { clientTakeover } from "../../../src/detectors/mqtt/client-takeover.js";
import { edgeTalk, MqttTalk, SENSOR, TABLET, talk } from "../../sensor/mqtt-plant.js";
import { baselineOf, findingsOf, party } from "../given.js";
import { attacked, toldOf } from "./attacked.js";
import { client, connected, fact, gone, mqttSession } from "./mqtt-events.js";

const baseline = baselineOf(
  fact("mqtt.client", 1, "gw"),
  fact("spb.edge", 1, "gw", "G/E1"),
  fact("mqtt.client", 1, "plain"),
);
const comes = (n: number, seconds: number, id = n, name = "plain", code = 0) =>
  connected(mqttSession(n, id), client(name), seconds, code);
const behindRouter = (n: number, id: number, seconds: number) => {
  const over: Partial<Session> = { client: { ...party(n, 40_000), asset: `a:ip:10.9.0.${n}` } };
  return connected(mqttSession(n, id, over), client("plain"), seconds);
};

describe("mqtt/client-takeover", () => {
  it.each<[string, SensorEvent[], [string | undefined, number][]]>([
    ["one connection", [comes(1, 1)], []],
    ["another asset", [comes(1, 1), comes(9, 2)], [["high", 0]]],
    ["another asset is refused", [comes(1, 1), comes(9, 2, 9, "plain", 5)], []],
    ["another asset as an edge node", [comes(1, 1, 1, "gw"), comes(9, 2, 9, "gw")], [["high", 1]]],
    ["other identifiers", [comes(1, 1), comes(9, 2, 9, "other")], []],
    ["no identifiers", [comes(1, 1, 1, ""), comes(9, 2, 9, "")], []],
    ["after the first has ended", [comes(1, 1), gone(mqttSession(1), client("plain"), 2), comes(9, 3)], []],
    ["after the first was silent for too long", [comes(1, 1), comes(9, 92)], []],
    ["the same asset again", [comes(1, 1), comes(1, 2, 7)], []],
    ["the same asset again and again", [comes(1, 1), comes(1, 2, 7), comes(1, 3, 8), comes(1, 4, 9)], [["low", 0]]],
    ["behind routers", [behindRouter(1, 1, 1), behindRouter(9, 2, 2)], [["medium", 0]]],
  ])("%s", (_, events, expected) => {
    const found = findingsOf(clientTakeover, baseline, events);
    expect(found.map(({ severity, raise }) => [severity, raise])).toEqual(expected);
  });

  it("tells of two that drop each other", () => {
    const found = findingsOf(clientTakeover, undefined, [comes(1, 1), comes(9, 2), comes(1, 3, 7), comes(9, 4, 8)]);
    expect(found.map(({ why }) => why.includes("denial of service"))).toEqual([false, false, true]);
  });

  it("+ a tablet connects as the edge node", () => {
    const alerts = attacked((plant) => talk(plant, 20, TABLET, new MqttTalk().connect("edge-1")));
    const alert = alerts.find(({ detector }) => detector === "mqtt/client-takeover");
    expect(alert).toMatchObject({ severityName: "critical", actor: { ip: "10.0.0.54" }, outcome: "accepted" });
  });

  it("- the edge node roams", () => {
    const told = toldOf(attacked((plant) => talk(plant, 20, SENSOR, edgeTalk(1))));
    expect(told.filter((line) => line.includes("takeover"))).toEqual([]);
  });
});
