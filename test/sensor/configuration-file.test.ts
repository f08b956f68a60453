import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { SensorFault } from "../../src/core/fault.js";
import { detectors } from "../../src/detectors/index.js";
import { openConfiguration } from "../../src/sensor/configuration-file.js";
import { configurationSchema } from "../../src/sensor/configuration-schema.js";
import { START } from "../detectors/given.js";
import { host } from "../inventory/frames.js";
import { PLC_A, PLC_B, PLC_C, readCoils, usual, writeCoil } from "./plant.js";
import { alertsIn, learnedContents, learnedFrom, told, watched } from "./watched.js";

const LATER = START + 3_600_000_000;

function faultsOf(text: string): string {
  try {
    openConfiguration(text, "sensor.yaml");
  } catch (error) {
    if (error instanceof SensorFault && error.code === "CONFIGURATION_INVALID") return error.message;
    throw error;
  }
  return "";
}

const withDetectors = (text: string) => `version: 1\ndetectors:\n${text}`;

describe("openConfiguration", () => {
  it("gives the settings, and what is switched off", () => {
    const live = {
      points: [],
      learning: { days: 7, isQuick: false, shadowHours: 24 },
      log: { level: "info" },
    };
    const text = withDetectors(
      [
        "  asset/new-device: { settleSeconds: 60 }",
        "  modbus/device-id: { enabled: false }",
        "  conduit/new: { enabled: true }",
      ].join("\n"),
    );
    expect(openConfiguration(text, "sensor.yaml")).toEqual({
      live,
      settings: { "asset/new-device": { settleSeconds: 60 }, "modbus/device-id": {}, "conduit/new": {} },
      disabled: new Set(["modbus/device-id"]),
    });
    expect(openConfiguration("version: 1\n", "sensor.yaml")).toEqual({ live, settings: {}, disabled: new Set() });
  });

  it.each([
    ["nothing", "", 'sensor.yaml:1:1: the file is empty: a configuration begins with "version: 1", then detectors'],
    [
      "a list",
      "- 1\n",
      'sensor.yaml:1:1: the file is a list: a configuration begins with "version: 1", then detectors',
    ],
    ["no version", "detectors: {}\n", 'sensor.yaml:1:1: "version" is missing'],
    ["another version", "version: 2\n", "sensor.yaml:1:10: version: 2 is not known; did you mean 1?"],
    [
      "an unknown key",
      "version: 1\ndetector: {}\n",
      'sensor.yaml:2:1: unknown key "detector"; did you mean "detectors"?',
    ],
    [
      "a detector that is misspelt",
      withDetectors("  modbus/scan-adress: { enabled: false }\n"),
      'sensor.yaml:3:3: unknown key "modbus/scan-adress"; did you mean "modbus/scan-address"?',
    ],
    [
      "a setting that is misspelt",
      withDetectors("  asset/new-device:\n    setleSeconds: 3\n"),
      'sensor.yaml:4:5: unknown key "setleSeconds"; did you mean "settleSeconds"?',
    ],
    [
      "a number beyond its range",
      withDetectors("  asset/new-device: { settleSeconds: 301 }\n"),
      "sensor.yaml:3:38: detectors.asset/new-device.settleSeconds: 301 is too large: at most 300",
    ],
    [
      "a negative number",
      withDetectors("  asset/new-device: { settleSeconds: -1 }\n"),
      "sensor.yaml:3:38: detectors.asset/new-device.settleSeconds: -1 is too small: at least 0",
    ],
    [
      "a part of a count",
      withDetectors("  modbus/scan-address: { rangeCount: 8.5 }\n"),
      "sensor.yaml:3:38: a whole number belongs here, not 8.5",
    ],
    [
      "a text for a number",
      withDetectors("  asset/new-device: { settleSeconds: ten }\n"),
      'sensor.yaml:3:38: a number belongs here, not "ten"',
    ],
    [
      "no number at all",
      withDetectors("  asset/new-device: { settleSeconds: .nan }\n"),
      "sensor.yaml:3:38: a number belongs here, not NaN",
    ],
    [
      "a word for a switch",
      withDetectors("  asset/new-device: { enabled: off }\n"),
      'sensor.yaml:3:32: true or false belongs here, not "off"',
    ],
    ["a detector without settings", withDetectors("  conduit/new:\n"), "keys with values belongs here, not null"],
    [
      "one detector twice",
      withDetectors("  conduit/new: {}\n  conduit/new: {}\n"),
      "sensor.yaml:4:3: Map keys must be",
    ],
    ["what is no YAML", "version: [1\n", "sensor.yaml:2:1: "],
    [
      "names of objects",
      withDetectors("  __proto__: { enabled: false }\n  constructor: {}\n"),
      'unknown key "constructor"',
    ],
  ])("refuses %s, and says where", (_, text, message) => {
    expect(faultsOf(text)).toContain(message);
  });

  it("tells all faults at once, in the order of the file", () => {
    const text = withDetectors("  conduit/new: { enabled: 1 }\n  nobody/knows: {}\n");
    expect(
      faultsOf(text)
        .split("\n")
        .map((line) => line.split(" ")[0]),
    ).toEqual(["sensor.yaml:3:27:", "sensor.yaml:4:3:"]);
    const known = faultsOf(text).split("known here are ")[1] ?? "";
    expect(known).toMatch(/^asset\/.* and \d+ more$/);
  });
});

describe("Settings of detectors", () => {
  const options = detectors.flatMap(({ doc, options: table }) =>
    Object.entries(table).map(([name, option]) => ({ id: `${doc.id}.${name}`, name, option })),
  );

  it.each(options)("$id: its name tells the unit, and its default is one that may be set", ({ id, name, option }) => {
    expect(name).toMatch(/(Seconds|Percent|Count|Bytes|PerMinute|Mbps)$/);
    expect(option.min).toBeLessThan(option.max);
    const [detector = "", setting = ""] = id.split(".");
    const set = (value: number) => faultsOf(withDetectors(`  ${detector}: { ${setting}: ${value} }\n`)) === "";
    expect([option.min - 1, option.min, option.default, option.max, option.max + 1].map(set)).toEqual([
      ...[false, true, true, true, false],
    ]);
  });
});

describe("A configuration", () => {
  const baseline = learnedFrom(usual().frames(START));
  const rogue = usual().modbus(30.05, PLC_B, PLC_C, writeCoil(2, true)).frames(LATER);
  const off = openConfiguration(withDetectors("  modbus/unauthorised-writer: { enabled: false }\n"), "sensor.yaml");

  it("switches a detector off, and says so", () => {
    expect(told(watched(rogue, { baseline }))).toEqual(["modbus/unauthorised-writer critical"]);
    const records = watched(rogue, { baseline, ...off });
    expect(told(records)).not.toContain("modbus/unauthorised-writer critical");
    expect(records[0]).toMatchObject({
      kind: "health",
      code: "detectors-disabled",
      message:
        "Detectors switched off by the configuration: modbus/unauthorised-writer. What they look for is not reported.",
    });
  });

  it("sets how a detector works", () => {
    const guest = usual().arp(10.05, host(99), PLC_A).frames(LATER);
    const text = withDetectors("  asset/new-device: { settleSeconds: 30 }\n");
    const secondsOf = (ground: object) =>
      alertsIn(watched(guest, { baseline, ...ground })).map(({ detector, ts }) => `${detector} ${ts.slice(17, 19)}`);
    expect(secondsOf({})).toEqual(["asset/new-device 20"]);
    expect(secondsOf(openConfiguration(text, "sensor.yaml"))).toEqual(["asset/new-device 40"]);
  });

  it("holds while learning too: what nobody names is not quarantined", () => {
    const stopped = usual().modbus(
      30.05,
      PLC_B,
      PLC_C,
      { request: [8, 0, 4, 0, 0], response: undefined },
      readCoils(1),
    );
    const states = (ground: object) =>
      learnedContents(stopped.frames(START), ground).entities.filter(({ state }) => state === "quarantined").length;
    const none = openConfiguration(
      withDetectors(detectors.map(({ doc }) => `  ${doc.id}: { enabled: false }\n`).join("")),
      "sensor.yaml",
    );
    expect(states({})).toBeGreaterThan(0);
    expect(states(none)).toBe(0);
  });
});

describe("The example of the documentation", () => {
  const page = readFileSync(new URL("../../docs/configuration.md", import.meta.url), "utf8");
  const example = /```yaml\n(.*?)```/s.exec(page)?.[1] ?? "";

  it("loads, changes what it names, and has every key of the file", () => {
    const { settings, disabled } = openConfiguration(example, "sensor.yaml");
    expect(disabled).toEqual(new Set(["modbus/device-id"]));
    for (const [id, own] of Object.entries(settings)) {
      const table = detectors.find(({ doc }) => doc.id === id)?.options ?? {};
      for (const [name, value] of Object.entries(own)) expect(value).not.toBe(table[name]?.default);
    }
    const keys = Object.keys(configurationSchema.shape).filter((key) => key !== "$schema");
    expect(keys.filter((key) => !example.includes(`${key}:`))).toEqual([]);
  });
});
