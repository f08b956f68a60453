import { describe, expect, it } from "vitest";
import type { DetectContext } from "../../src/contracts/detector.js";
import type { SensorEvent } from "../../src/contracts/sensor-event.js";
import { BoundedMap } from "../../src/core/bounded-map.js";
import type { FieldGround, RecordField } from "../../src/rulebook/records/record-type.js";
import { recordTypes } from "../../src/rulebook/records/record-types.js";
import { at, START } from "../detectors/given.js";
import { host } from "../inventory/frames.js";
import { MqttTalk, talk as mqttTalk, SENSOR, sparkplug } from "../sensor/mqtt-plant.js";
import { usualOpcua } from "../sensor/opcua-plant.js";
import { eventsIn } from "../sensor/opcua-watched.js";
import { Plant } from "../sensor/plant.js";

/** Something of every record that rules may be about. */
function events(): readonly SensorEvent[] {
  const plant = new Plant().modbus(
    1,
    host(1),
    host(2),
    { request: [3, 0, 0, 0, 1], response: [3, 2, 0, 7] },
    { request: [6, 0, 1, 0, 7], response: [0x86, 6] },
    { request: [8, 0, 1, 0, 0], response: [8, 0, 1, 0, 0] },
  );
  const said = new MqttTalk().connect("pump-1", { user: "pump", password: "x", will: { topic: "gone", payload: "1" } });
  said
    .subscribe("plant/#")
    .publish("plant/level", "7.5")
    .publish("spBv1.0/G/NCMD/E", sparkplug(1, ["a", "Double", 1]));
  said.publish("spBv1.0/G/DCMD/E/D", sparkplug(2, ["a", "Double", 2]));
  return eventsIn(usualOpcua(mqttTalk(plant, 2, SENSOR, said.disconnect())));
}

const ground: FieldGround = {
  context: {
    now: at(0),
    phase: "watching",
    baseline: undefined,
    policy: undefined,
    assets: {
      asset: () =>
        ({ deviceClass: "controller", vendor: "Maker", names: [{ kind: "dhcp-hostname", name: "plc" }] }) as never,
      assets: () => [],
      withMac: () => [],
    },
    wake: () => {},
    alert: () => {},
    fail: () => {},
  } satisfies DetectContext,
  options: {},
  userTokens: new BoundedMap<string, number>(4),
};

const told = events();
for (const event of told) if (event.type === "opcua-session") ground.userTokens.set(event.session.id, "anonymous");

function isOf(type: RecordField["type"], value: unknown): boolean {
  if (type === "numbers") return Array.isArray(value) && value.every((item) => typeof item === "number");
  if (type === "texts") return Array.isArray(value) && value.every((item) => typeof item === "string");
  return typeof value === { number: "number", text: "string", flag: "boolean" }[type];
}

/** What hardly ever has something to say in the traffic above. */
const SELDOM = new Set(["session.serverName", "opcua.userName", "opcua.number", "opcua.serverUri"]);

describe.each(recordTypes.map((record) => ({ name: record.name, record })))("record $name", ({ record }) => {
  const heard = told.filter(({ type }) => type === record.hears);

  it("comes from the traffic of a plant", () => {
    expect(heard.length).toBeGreaterThan(0);
    expect(heard[0]?.time).toBeGreaterThan(START);
    expect(record.endsOf(heard[0] as SensorEvent).actor.asset).toMatch(/^a:/);
  });

  it.each(Object.entries(record.fields).map(([path, field]) => ({ path, field })))("has $path", ({ path, field }) => {
    const values = heard.map((event) => field.of(event, ground)).filter((value) => value !== undefined);
    for (const value of values) expect(isOf(field.type, value), `${path} is ${JSON.stringify(value)}`).toBe(true);
    if (field.needs === undefined && !SELDOM.has(path)) expect(values.length, path).toBeGreaterThan(0);
    expect(field.help).toMatch(/\.$/);
  });

  it("is counted by fields that it has", () => {
    expect(record.by.filter((path) => !Object.hasOwn(record.fields, path))).toEqual([]);
  });
});
