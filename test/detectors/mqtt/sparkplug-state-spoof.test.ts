import { describe, expect, it } from "vitest";
import type { SensorEvent } from "../../../src/contracts/sensor-event.js";
import { sparkplugStateSpoof } from "../../../src/detectors/mqtt/sparkplug-state-spoof.js";
import { HMI, MqttTalk, stateOf, TABLET, talk } from "../../sensor/mqtt-plant.js";
import { baselineOf, findingsOf } from "../given.js";
import { attacked, toldOf } from "./attacked.js";
import { client, fact, gone, mqttSession, spoken } from "./mqtt-events.js";

const baseline = baselineOf(fact("spb.host", 1, "scada", "main"));
const kept = { retain: true, qos: 1 } as const;
const state = (n: number, name: string, seconds: number, online: boolean, timestamp: number, id = n) =>
  spoken(mqttSession(n, id), client(name), seconds, "STATE", { state: { hostId: "main", online, timestamp } }, kept);
const own = state(1, "scada", 1, true, 1000);

describe("mqtt/sparkplug-state-spoof", () => {
  it.each<[string, SensorEvent[], (string | undefined)[]]>([
    ["the host itself", [own], []],
    [
      "the host goes offline and comes again",
      [own, state(1, "scada", 2, false, 1000), state(1, "scada", 3, true, 3000)],
      [],
    ],
    ["a stranger says offline", [own, state(9, "x", 2, false, 1000)], [undefined]],
    ["a stranger, before the host was heard", [state(9, "x", 2, true, 1000)], [undefined]],
    ["another client of the host's computer", [state(1, "x", 2, false, 1000)], [undefined]],
    ["the host on a new connection", [own, state(1, "scada", 2, true, 2000, 7)], []],
    ["an old state again", [state(1, "scada", 1, true, 100_000), state(1, "scada", 2, true, 39_999)], ["high"]],
    ["a state a little older", [state(1, "scada", 1, true, 100_000), state(1, "scada", 2, true, 40_000)], []],
    ["offline with the time of the start", [state(1, "scada", 1, true, 100_000), state(1, "scada", 2, false, 9)], []],
  ])("%s", (_, events, expected) => {
    expect(findingsOf(sparkplugStateSpoof, baseline, events).map(({ severity }) => severity)).toEqual(expected);
  });

  it.each<[string, SensorEvent[], number]>([
    ["two clients at once", [own, state(9, "x", 2, false, 1000)], 1],
    [
      "the second after the first is gone",
      [own, gone(mqttSession(1), client("scada"), 2), state(9, "x", 3, true, 3000)],
      0,
    ],
    ["the second after the first was silent for its keep alive", [own, state(9, "x", 92, true, 3000)], 0],
  ])("without a baseline: %s", (_, events, count) => {
    expect(findingsOf(sparkplugStateSpoof, undefined, events)).toHaveLength(count);
  });

  it("+ a tablet says that the host is offline", () => {
    const lie = new MqttTalk().connect("tablet").publish("spBv1.0/STATE/scada", stateOf(false), kept);
    const alert = attacked((plant) => talk(plant, 20, TABLET, lie)).find(({ detector }) =>
      detector.endsWith("state-spoof"),
    );
    expect(alert).toMatchObject({ severityName: "critical", value: "offline" });
    expect(alert?.expected).toContain('10.0.0.52 (client "scada"), 1 message speaks for it; 10.0.0.52');
  });

  it("- the host starts again", () => {
    const again = new MqttTalk().connect("scada", { user: "scada" });
    again.publish("spBv1.0/STATE/scada", stateOf(true, 1_767_600_100_000), kept);
    const told = toldOf(attacked((plant) => talk(plant, 20, HMI, again)));
    expect(told.filter((line) => line.includes("spoof"))).toEqual([]);
  });
});
