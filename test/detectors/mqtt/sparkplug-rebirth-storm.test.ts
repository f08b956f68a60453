import { describe, expect, it } from "vitest";
import { sparkplugRebirthStorm } from "../../../src/detectors/mqtt/sparkplug-rebirth-storm.js";
import { HMI, MqttTalk, sparkplug, talk } from "../../sensor/mqtt-plant.js";
import { baselineOf, findingsOf } from "../given.js";
import { attacked, toldOf } from "./attacked.js";
import { client, fact, mqttSession, spoken } from "./mqtt-events.js";

const rate = (max: number) => ({ n: 10, p99: max, p999: max, max });
const baseline = baselineOf(fact("mqtt.client", 1, "scada"));
const used = baselineOf(fact("mqtt.broker", 2, "", "", { rates: { rebirthsPerMinute: rate(4) } }));
const asks = (count: number, edges: number, step = 0.5, value: unknown = true, name = "Node Control/Rebirth") =>
  Array.from({ length: count }, (_, i) =>
    spoken(mqttSession(1), client("scada"), 1 + i * step, "NCMD", {
      edgeNode: `N${i % edges}`,
      metrics: [{ name, value }],
    }),
  );

describe("mqtt/sparkplug-rebirth-storm", () => {
  it.each<[string, ReturnType<typeof asks>, number]>([
    ["five in a minute", asks(5, 1), 0],
    ["six in a minute", asks(6, 1), 1],
    ["six in six minutes", asks(6, 1, 60), 0],
    ["no rebirth", asks(6, 1, 1, false), 0],
    ["other commands", asks(6, 1, 1, true, "Node Control/Scan Rate"), 0],
    ["a host that starts with forty edge nodes", asks(40, 40), 0],
    ["twenty repeated ones over ten edge nodes", asks(30, 10), 0],
    ["twenty-one repeated ones over ten edge nodes", asks(31, 10), 1],
  ])("%s", (_, events, count) => {
    expect(findingsOf(sparkplugRebirthStorm, baseline, events)).toHaveLength(count);
  });

  it("allows three times what is usual", () => {
    expect(findingsOf(sparkplugRebirthStorm, used, asks(12, 1))).toHaveLength(0);
    expect(findingsOf(sparkplugRebirthStorm, used, asks(13, 1))).toHaveLength(1);
  });

  const again = (count: number) => {
    const said = new MqttTalk().connect("scada", { user: "scada" });
    const rebirth = sparkplug(undefined, ["Node Control/Rebirth", "Boolean", true]);
    for (let i = 0; i < count; i++) said.publish("spBv1.0/G/NCMD/E1", rebirth);
    return said;
  };

  it("+ the host asks in a loop", () => {
    const told = toldOf(attacked((plant) => talk(plant, 20, HMI, again(8), { stepSeconds: 1 })));
    expect(told).toContain("mqtt/sparkplug-rebirth-storm low");
  });

  it("- the host asks twice", () => {
    expect(toldOf(attacked((plant) => talk(plant, 70, HMI, again(2), { stepSeconds: 1 })))).toEqual([]);
  });
});
