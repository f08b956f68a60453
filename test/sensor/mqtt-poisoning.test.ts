import { describe, expect, it } from "vitest";
import { LearnedBaseline } from "../../src/baseline/learned-baseline.js";
import { MqttTalk, SENSOR, sparkplug, TABLET, talk, usualMqtt } from "./mqtt-plant.js";
import { learnedContents, told, watched } from "./watched.js";

const START_US = Date.UTC(2026, 0, 5, 8) * 1000;
const level = sparkplug(4, ["Level", "Double", 99]);

describe("an impostor that was there while learning", () => {
  const attacked = () => {
    const said = new MqttTalk().connect("tablet").subscribe("#").publish("spBv1.0/G/NDATA/E1", level);
    return talk(usualMqtt(), 20, TABLET, said.publish("line1/valve/set", "1"));
  };
  const contents = learnedContents(attacked().frames(START_US));
  const ofTablet = contents.entities.filter(({ kind, key }) => key.includes(":36>") && /^(mqtt|spb)/.test(kind));

  it("is named, and nothing that it did is trusted", () => {
    expect(ofTablet.map(({ kind, state }) => `${kind} ${state}`).sort()).toEqual([
      "mqtt.client quarantined",
      "mqtt.pub quarantined",
      "mqtt.pub quarantined",
      "mqtt.sub quarantined",
      "mqtt.value quarantined",
      "mqtt.value quarantined",
      "spb.edge quarantined",
    ]);
    expect(ofTablet[0]?.note).toContain("named by mqtt/sparkplug-impersonation");
  });

  it("is found when it comes again", () => {
    const again = new MqttTalk().connect("tablet").publish("line1/valve/set", "1");
    const frames = talk(usualMqtt(), 20, TABLET, again).frames(START_US);
    expect(told(watched(frames, { baseline: new LearnedBaseline(contents) }))).toContain("mqtt/command-topic critical");
  });

  it("leaves what the others do as it is", () => {
    const trusted = contents.entities.filter(({ kind, state }) => kind.startsWith("mqtt.") && state === "ok");
    expect(trusted.some(({ key }) => key.endsWith("/panel line1/valve/set"))).toBe(true);
    const frames = talk(usualMqtt(), 120, SENSOR, new MqttTalk(5).connect("temp-1").publish("line1/temp", "21"));
    expect(told(watched(frames.frames(START_US), { baseline: new LearnedBaseline(contents) }))).toEqual([]);
  });
});
