import { describe, expect, it } from "vitest";
import { z } from "zod";
import { SensorFault } from "../../src/core/fault.js";
import { openConfiguration } from "../../src/sensor/configuration-file.js";
import { sinks } from "../../src/sinks/index.js";

const BEGINNING = "version: 1\nstore: { folder: /data }\n";
const withSink = (text: string) => `${BEGINNING}sinks:\n  - ${text}\n`;

function faultsOf(text: string): string {
  try {
    openConfiguration(text, "sensor.yaml");
  } catch (error) {
    if (error instanceof SensorFault && error.code === "CONFIGURATION_INVALID") return error.message;
    throw error;
  }
  return "";
}

const outletOf = (text: string) => openConfiguration(text, "sensor.yaml").outlet;

describe("Where records go", () => {
  it("is nowhere unless there is a store", () => {
    expect(outletOf("version: 1\n")).toBeUndefined();
    expect(outletOf(BEGINNING)).toMatchObject({ sensor: "zonewarden", store: { folder: "/data" }, sinks: [] });
  });

  it("has the defaults of store and sinks", () => {
    const outlet = outletOf(withSink("{ name: a, type: file, path: /a }"));
    expect(outlet?.store).toMatchObject({ recordAgeDaysMax: 92, spoolRecordsMax: 100_000 });
    expect(outlet?.sinks).toMatchObject([
      { name: "a", entry: "a", filter: {}, options: { path: "/a", format: "native", keptCount: 30 } },
    ]);
  });

  it("has a spool for each collector where all get everything", () => {
    const collectors = "collectors: [{ host: one }, { host: two, port: 99 }]";
    const filter = "filter: { kinds: [alert, health], severityMin: 3, detectors: [modbus/*], zones: [cell-1] }";
    const all = outletOf(withSink(`{ name: siem, type: syslog, mode: all, ${collectors}, ${filter} }`))?.sinks ?? [];
    expect(all.map(({ name, entry }) => `${name} of ${entry}`)).toEqual([
      "siem/one:601 of siem",
      "siem/two:99 of siem",
    ]);
    expect(all[1]).toMatchObject({
      filter: { kinds: ["alert", "health"], severityMin: 3, detectors: ["modbus/*"], zones: ["cell-1"] },
      options: { collectors: [{ host: "two", port: 99 }] },
    });
    const first = outletOf(withSink(`{ name: siem, type: syslog, ${collectors} }`))?.sinks ?? [];
    expect(first.map(({ name }) => name)).toEqual(["siem"]);
  });

  it.each([
    [
      "an unknown type",
      withSink("{ name: a, type: sislog }"),
      '4:22: sinks[0].type: "sislog" is not known; did you mean syslog?',
    ],
    ["no type", withSink("{ name: a }"), '4:5: "type" is missing in sinks[0]'],
    ["no name", withSink("{ type: file, path: /a }"), '4:5: "name" is missing in sinks[0]'],
    ["a name with a slash", withSink("{ name: a/b, type: file, path: /a }"), '4:13: sinks[0].name: "a/b" is no name'],
    [
      "one name twice",
      withSink("{ name: a, type: file, path: /a }\n  - { name: a, type: file, path: /b }"),
      "5:13: sinks[1].name: there is a sink a already",
    ],
    [
      "an option that is misspelt",
      withSink("{ name: a, type: webhook, ulr: 1, url: 'https://a' }"),
      '4:31: unknown key "ulr"; did you mean "url"?',
    ],
    [
      "a kind that is none",
      withSink("{ name: a, type: file, path: /a, filter: { kinds: [alrt] } }"),
      '4:56: sinks[0].filter.kinds[0]: "alrt" is not known; did you mean alert?',
    ],
    ["sinks without a store", "version: 1\nsinks: [{ name: a, type: file, path: /a }]\n", "there is no store"],
    ["web without a store", "version: 1\nweb: {}\n", "there is no store"],
    ["a store without a folder", "version: 1\nstore: {}\n", '"folder" is missing in store'],
    [
      "too small a limit",
      "version: 1\nstore: { folder: /a, databaseBytesMax: 5 }\n",
      "5 is too small: at least 1048576",
    ],
    ["a name of the sensor with a space", "version: 1\nsensor: { name: a b }\n", '2:17: sensor.name: "a b" is no name'],
    ["a port that is none", `${BEGINNING}web: { port: 65536 }\n`, "65536 is too large: at most 65535"],
  ])("refuses %s, and says where", (_, text, message) => {
    expect(faultsOf(text)).toContain(message);
  });

  const places = sinks.flatMap(({ doc, options }) =>
    Object.entries(options instanceof z.ZodObject ? options.shape : {})
      .filter(([, option]) => /As "\$\{NAME\}"/.test((option as z.ZodType).meta()?.description ?? ""))
      .map(([name]) => [doc.id, name] as const),
  );

  it("may have secrets in these places", () => {
    expect(places.map((place) => place.join("."))).toEqual([
      "syslog.keyPassphrase",
      ...["webhook.token", "webhook.signingKey", "webhook.keyPassphrase"],
      ...["mqtt.password", "mqtt.keyPassphrase"],
      ...["nats.password", "nats.token", "nats.credentials", "nats.keyPassphrase"],
    ]);
  });

  it.each(places)("does not show a secret of %s that stands in the file: %s", (type, name) => {
    for (const value of [
      "hunter2",
      `'\${A} hunter2'`,
      "[hunter2]",
      "{ hunter2: hunter2 }",
      "*hunter2",
      '"hunter2" hunter2',
    ]) {
      const faults = faultsOf(withSink(`{ name: a, type: ${type}, ${name}: ${value} }`));
      expect(faults).toMatch(/^sensor\.yaml:\d+:\d+: /);
      expect(faults).not.toContain("hunter2");
    }
    expect(faultsOf(withSink(`{ name: a, type: ${type}, ${name}: 7654321 }`))).not.toContain("7654321");
  });

  it("keeps the names that every sink has for itself", () => {
    const taken = sinks.flatMap(({ options }) =>
      options instanceof z.ZodObject ? Object.keys(options.shape) : ["name"],
    );
    expect(taken.filter((name) => ["name", "type", "filter"].includes(name))).toEqual([]);
  });
});
