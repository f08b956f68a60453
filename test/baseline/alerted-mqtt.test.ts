import { describe, expect, it } from "vitest";
import { alertedEntities } from "../../src/baseline/alerted-entities.js";
import { approved } from "../../src/baseline/decide.js";
import { LearnedBaseline } from "../../src/baseline/learned-baseline.js";
import { MqttTalk, stateOf, TABLET, talk, usualMqtt } from "../sensor/mqtt-plant.js";
import { alertsIn, learnedContents, told, watched } from "../sensor/watched.js";

const START_US = Date.UTC(2026, 0, 5, 8) * 1000;
const usual = learnedContents(usualMqtt().frames(START_US));

describe("an approved alert of MQTT comes no more", () => {
  it.each<[string, MqttTalk]>([
    ["a publisher", new MqttTalk().connect("tablet").publish("line1/temp", "80")],
    ["a command", new MqttTalk().connect("tablet").publish("line1/valve/set", "1")],
    ["a wide subscription", new MqttTalk().connect("tablet").subscribe("#")],
    ["a subscription", new MqttTalk().connect("tablet").subscribe("line1/pump/state")],
    ["a will", new MqttTalk().connect("tablet", { will: { topic: "line1/valve/set", payload: "1" } })],
    [
      "a host",
      new MqttTalk().connect("tablet").publish("spBv1.0/STATE/other", stateOf(true), { retain: true, qos: 1 }),
    ],
  ])("%s", (_, said) => {
    const frames = talk(usualMqtt(), 100, TABLET, said).frames(START_US);
    const alerts = alertsIn(watched(frames, { baseline: new LearnedBaseline(usual) }));
    expect(alerts.length).toBeGreaterThan(0);
    const entities = new Map(usual.entities.map((entity) => [`${entity.kind} ${entity.key}`, entity]));
    for (const alert of alerts) {
      for (const entity of alertedEntities(alert, usual.entities)) {
        entities.set(`${entity.kind} ${entity.key}`, approved(entity, { by: "ops" }));
      }
    }
    const baseline = new LearnedBaseline({ ...usual, entities: [...entities.values()] });
    expect(told(watched(frames, { baseline }))).toEqual([]);
  });
});
