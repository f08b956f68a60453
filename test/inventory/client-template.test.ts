import { describe, expect, it } from "vitest";
import { clientTemplate } from "../../src/inventory/client-template.js";

describe("template of a client identifier", () => {
  it.each<[string, string, string]>([
    ["random letters and digits of mosquitto", "mosq-dRkAMvJQvimi16jz72", "mosq-*"],
    ["random letters alone", "mosq-dRkAMvJQvimi", "mosq-*"],
    ["hexadecimal digits", "mqttjs_8b2f66c1", "mqttjs*"],
    ["hexadecimal digits behind a hyphen", "gw-00A1B2C3", "gw*"],
    ["a UUID", "auto-B5F4C1C4-10AB-4B5C-8D11-0123456789ab", "auto-*"],
    ["the process of an old mosquitto_pub", "mosqpub|4711-scada", "mosqpub|*-scada"],
    ["all of it", "dRkAMvJQvimi16jz72", "*"],
    ["a name", "plc-gw-1", "plc-gw-1"],
    ["a word of many letters", "temperaturesensor", "temperaturesensor"],
    ["words written together", "TemperatureSensorLine", "TemperatureSensorLine"],
    ["words with a short number", "TemperatureSensor12", "TemperatureSensor12"],
    ["a word of hexadecimal letters", "old-facade", "old-facade"],
    ["nothing", "", ""],
  ])("%s", (_, identifier, template) => {
    expect(clientTemplate(identifier)).toBe(template);
  });
});
