import { describe, expect, it } from "vitest";
import { digestOf, writeContents, writeLearned } from "../../src/baseline/baseline-text.js";
import { openBaseline } from "../../src/baseline/open-baseline.js";
import type { BaselineEntity } from "../../src/contracts/baseline.js";
import { SensorFault } from "../../src/core/fault.js";
import { canonicalJson, type Json } from "../../src/core/json.js";
import { assetId, at, knownAsset, knownConduit, knownConduitBy, knownOperations } from "../detectors/given.js";

const entities: readonly BaselineEntity[] = [
  knownOperations(1, 2, [[3, 0, 4]], [7]),
  knownConduit(1, 2, "modbus", [502]),
  knownConduitBy(`${assetId(1)}<>${assetId(2)}/udp/nbns`, [137]),
  knownConduitBy(`a:ip:2001:db8::1>${assetId(2)}@100.10/tcp/443`, [443]),
  { ...knownAsset(2, { "modbus/server": 40 }), isRouter: true },
  knownAsset(1),
];

const run = { from: at(0), to: at(90.5), packets: 12, code: "1.2.3" };
const lines = writeLearned(entities, run);

/** The text with one line changed, its sha256 and count set right again. */
function altered(index: number, change: (line: Record<string, Json>) => void): string {
  const values = lines.map((line) => JSON.parse(line) as Record<string, Json>);
  const target = values[index] ?? {};
  change(target);
  const texts = values.map((value) => canonicalJson(value));
  return resealed(texts);
}

function resealed(texts: readonly string[]): string {
  const [first = "", ...rest] = texts;
  const header = JSON.parse(first) as Record<string, Json>;
  const sealed = canonicalJson({ sha256: digestOf(rest), ...keyless(header), entities: rest.length });
  return [sealed, ...rest].join("\n");
}

function keyless(header: Record<string, Json>): Record<string, Json> {
  const { sha256: _, ...rest } = header;
  return rest;
}

function faultOf(text: string): string {
  try {
    openBaseline(text, "plant.jsonl");
  } catch (error) {
    if (error instanceof SensorFault && error.code === "BASELINE_INVALID") return error.message;
    throw error;
  }
  return "no fault";
}

describe("baseline text", () => {
  it("begins with a header on what was learned from", () => {
    expect(JSON.parse(lines[0] ?? "")).toEqual({
      kind: "header",
      schema: 2,
      window: ["2026-01-05T08:00:00.000000Z", "2026-01-05T08:01:30.500000Z"],
      packets: 12,
      code: "1.2.3",
      coverage: {},
      parent: null,
      approvedBy: null,
      entities: 6,
      sha256: digestOf(lines.slice(1)),
    });
  });

  it("has one line per entity, sorted by kind and key, in one form", () => {
    const rest = lines.slice(1).map((line) => JSON.parse(line) as { kind: string; key: string });
    expect(rest.map(({ kind, key }) => `${kind} ${key}`)).toEqual([
      `asset ${assetId(1)}`,
      `asset ${assetId(2)}`,
      `conduit ${assetId(1)}<>${assetId(2)}/udp/nbns`,
      `conduit ${assetId(1)}>${assetId(2)}/tcp/modbus`,
      `conduit a:ip:2001:db8::1>${assetId(2)}@100.10/tcp/443`,
      `mb.ops ${assetId(1)}>${assetId(2)}/1`,
    ]);
    expect(lines.at(-1)).toBe(
      '{"days":1,"fc":{"3":{"R":{"hr":[[0,3]]},"n":40,"rejected":0},"5":{"W":{"co":[[7,7]]},"n":1,"rejected":0}},' +
        '"first":"2026-01-04T08:00:00.000000Z","hours":2,"key":"a:02:00:00:00:00:01>a:02:00:00:00:00:02/1",' +
        '"kind":"mb.ops","last":"2026-01-04T10:00:00.000000Z","n":40,"reads":[[3,0,4,40]],"src":"learned",' +
        '"state":"ok","writes":1}',
    );
    expect(lines[2]).toBe(
      '{"days":1,"first":"2026-01-04T08:00:00.000000Z","hours":2,"ips":["10.0.0.2"],"key":"a:02:00:00:00:00:02",' +
        '"kind":"asset","last":"2026-01-04T10:00:00.000000Z","n":40,"roles":{"modbus/server":40},"router":true,' +
        '"src":"learned","state":"ok"}',
    );
  });

  it("is the same whatever the order of learning", () => {
    expect(writeLearned(entities.toReversed(), run)).toEqual(lines);
  });

  it("comes back unchanged: written, opened, written", () => {
    const contents = openBaseline(`${lines.join("\n")}\n`, "plant.jsonl");
    expect(writeContents(contents)).toEqual(lines);
    expect(contents.entities).toHaveLength(entities.length);
    for (const entity of entities) expect(contents.entities).toContainEqual(entity);
  });

  it("may end with a line feed or without", () => {
    expect(openBaseline(lines.join("\n"), "plant.jsonl")).toEqual(openBaseline(`${lines.join("\n")}\n`, "plant.jsonl"));
  });
});

/** A line of its own in a baseline, in canonical form. */
function alone(kind: string, key: string, over: Record<string, Json>): string {
  const times = { first: "2026-01-04T08:00:00.000000Z", last: "2026-01-04T10:00:00.000000Z" };
  const line = { kind, key, src: "learned", state: "ok", n: 1, hours: 1, days: 1, ...times, ...over };
  return resealed([lines[0] ?? "", canonicalJson(line)]);
}

const rate = { max: 1, n: 1, p99: 1, p999: 1 };
const pointFields = { values: "analog", min: 0, max: 9, low: 0, high: 9, togglesPerMinute: 0, writesPerMinute: 0 };
const operationFields = { fc: {}, writes: 0 };
const shapeFaults: readonly (readonly [string, string, RegExp])[] = [
  ["a refused port that is none", alone("refused", "a:1>a:2/tcp/65536", {}), /:2:\d+: the key of refused attempts/],
  ["a refused datagram", alone("refused", "a:1>a:2/udp/53", {}), /:2:\d+: the key of refused attempts/],
  ["a point of no table", alone("point", "a:1/1/xx/4", pointFields), /:2:\d+: the key of a point/],
  ["a point beyond the last", alone("point", "a:1/1/hr/65536", pointFields), /:2:\d+: the key of a point/],
  [
    "a point of an unknown kind",
    alone("point", "a:1/1/hr/4", { ...pointFields, values: "x" }),
    /:2:\d+: "values" must be one of constant/,
  ],
  [
    "limits that are no numbers",
    alone("point", "a:1/1/hr/4", { ...pointFields, max: "9" }),
    /:2:\d+: "max" must be a num/,
  ],
  [
    "values that are no numbers",
    alone("point", "a:1/1/hr/4", { ...pointFields, distinct: ["9"] }),
    /:2:\d+: "distinct"/,
  ],
  [
    "a rate without its volume",
    alone("asset", "a:1", assetFields({ max: 1, p99: 1, p999: 1 })),
    /:2:\d+: "gapSeconds"/,
  ],
  ["a rate below zero", alone("asset", "a:1", assetFields({ max: -1, n: 1, p99: 1, p999: 1 })), /:2:\d+: "gapSeconds"/],
  [
    "a volume of one side",
    alone("conduit", "a:1>a:2/tcp/80", { ports: [80], volume: [rate] }),
    /:2:\d+: "volume" must/,
  ],
  [
    "rates without the waiting",
    alone("mb.ops", "a:1>a:2/1", {
      ...operationFields,
      rates: { requestsPerSecond: rate, writesPerMinute: rate, exceptionsPerTenSeconds: rate },
    }),
    /:2:\d+: "rates" must be/,
  ],
  [
    "an approval until some day",
    alone("refused", "a:1>a:2/tcp/80", { until: "soon" }),
    /:2:\d+: "until" must be a time/,
  ],
  ["a decision by nobody", alone("refused", "a:1>a:2/tcp/80", { by: 7 }), /:2:\d+: "by" must be a text/],
];

function assetFields(gapSeconds: Record<string, Json>): Record<string, Json> {
  return { ips: [], roles: {}, gapSeconds };
}

describe("openBaseline", () => {
  const [asset, router, conduit, operations] = [1, 2, 4, 6];
  it.each([
    ["nothing", "", /^plant.jsonl:1:1: not a JSON object/],
    ["something else", '{"a":1}', /^plant.jsonl:1:1: .*not a baseline/],
    ["a list", "[]", /^plant.jsonl:1:1: each line/],
    [
      "an older schema",
      altered(0, (line) => Object.assign(line, { schema: 1 })),
      /^plant.jsonl:1:\d+: schema 1 .*learn/,
    ],
    ["another schema", altered(0, (line) => Object.assign(line, { schema: 7 })), /^plant.jsonl:1:\d+: schema 7/],
    [
      "an unknown key of the header",
      altered(0, (line) => Object.assign(line, { sites: 7 })),
      /:1:\d+: unknown key "sites"/,
    ],
    ["a header without packets", altered(0, (line) => delete line.packets), /:1:1: "packets" is missing/],
    ["a window of one time", altered(0, (line) => Object.assign(line, { window: ["x"] })), /:1:\d+: "window" must/],
    ["a cut file", lines.slice(0, -1).join("\n"), /:1:\d+: 6 entities are announced, 5 follow/],
    ["a changed line", lines.join("\n").replace("502", "503"), /:1:\d+: .*do not match their sha256.*zonewarden learn/],
    [
      "a damaged line",
      resealed([...lines.slice(0, 2), '{"kind":"asset",', ...lines.slice(3)]),
      /:3:\d+: not a JSON object/,
    ],
    [
      "an unknown kind",
      altered(asset, (line) => Object.assign(line, { kind: "plc" })),
      /:2:\d+: "kind" must be one of/,
    ],
    [
      "an unknown key",
      altered(asset, (line) => Object.assign(line, { ipss: [] })),
      /:2:\d+: unknown key "ipss"; known/,
    ],
    ["a missing field", altered(asset, (line) => delete line.ips), /:2:1: "ips" is missing: a list of texts/],
    [
      "a wrong type",
      altered(asset, (line) => Object.assign(line, { n: "5" })),
      /:2:\d+: "n" must be a whole number.*"5"/,
    ],
    ["a negative count", altered(asset, (line) => Object.assign(line, { n: -1 })), /:2:\d+: "n" must be/],
    ["an unknown source", altered(asset, (line) => Object.assign(line, { src: "x" })), /:2:\d+: "src" must be one of/],
    [
      "a time that is none",
      altered(asset, (line) => Object.assign(line, { last: "now" })),
      /:2:\d+: "last" must be a time/,
    ],
    [
      "an asset key without a:",
      altered(asset, (line) => Object.assign(line, { key: "00:11" })),
      /:2:\d+: the key of an asset/,
    ],
    ["a role without count", altered(asset, (line) => Object.assign(line, { roles: { x: "y" } })), /:2:\d+: each role/],
    [
      "a router that is maybe",
      altered(router, (line) => Object.assign(line, { router: 1 })),
      /:3:\d+: "router" must be true/,
    ],
    [
      "a conduit key without service",
      altered(conduit, (line) => Object.assign(line, { key: "a:1>a:2" })),
      /:5:\d+: the key of a conduit/,
    ],
    [
      "ports that are none",
      altered(conduit, (line) => Object.assign(line, { ports: ["x"] })),
      /:5:\d+: "ports" must be/,
    ],
    [
      "a unit that is none",
      altered(operations, (line) => Object.assign(line, { key: "a:1>a:2/x" })),
      /:7:\d+: the key of Modbus/,
    ],
    [
      "a function that is none",
      altered(operations, (line) => Object.assign(line, { fc: { x: {} } })),
      /:7:\d+: function x/,
    ],
    [
      "a range of one end",
      altered(operations, (line) => Object.assign(line, { fc: { 3: { n: 1, rejected: 0, R: { hr: [[1]] } } } })),
      /:7:\d+: function 3/,
    ],
    [
      "reads of three numbers",
      altered(operations, (line) => Object.assign(line, { reads: [[1, 2, 3]] })),
      /:7:\d+: "reads" must be/,
    ],
    [
      "spaces",
      resealed([...lines.slice(0, 1), (lines[1] ?? "").replace(":", ": "), ...lines.slice(2)]),
      /:2:9: the line is not in canonical form/,
    ],
    ["lines out of order", resealed([lines[0] ?? "", ...lines.slice(1).toReversed()]), /:3:\d+: .*out of order/],
    ["a line twice", resealed([lines[0] ?? "", lines[1] ?? "", ...lines.slice(1)]), /:3:\d+: .*there twice/],
  ])("refuses %s and says where", (_, text, want) => {
    expect(faultOf(text)).toMatch(want);
  });

  it.each(shapeFaults)("refuses %s", (_, text, want) => {
    expect(faultOf(text)).toMatch(want);
  });

  it("points at the column of the field", () => {
    const text = altered(1, (line) => Object.assign(line, { n: "5" }));
    const column = (text.split("\n")[1]?.indexOf('"n":') ?? 0) + 1;
    expect(faultOf(text)).toContain(`plant.jsonl:2:${column}:`);
  });
});
