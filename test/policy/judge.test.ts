import { describe, expect, it } from "vitest";
import type { PolicyOperation } from "../../src/contracts/policy.js";
import { at } from "../detectors/given.js";
import { between, hmi, host, officePc, plc, policyOf, zones } from "./policies.js";

const toPlc = between(hmi, plc, 502, { protocol: "modbus" });

function modbus(effect: PolicyOperation["effect"], from?: number, to?: number, over: Partial<PolicyOperation> = {}) {
  const points = from === undefined ? undefined : ([from, to ?? from] as const);
  return { protocol: "modbus", effect, unit: 1, table: "hr", points, ...over } as const;
}

function conduit(...fields: readonly string[]): string[] {
  return [...zones, "conduits:", `  - { ${["from: supervisory", "to: control", ...fields].join(", ")} }`];
}

describe("Between zones", () => {
  it("denies what no line allows", () => {
    const verdict = policyOf(...zones).judge(toPlc, at(0));
    expect([verdict.verdict, verdict.from?.id, verdict.to?.id, verdict.nearMisses]).toEqual([
      "denied",
      "supervisory",
      "control",
      [],
    ]);
  });

  it("asks no line within a zone, and knows no verdict outside of all", () => {
    const policy = policyOf(...zones);
    expect(policy.judge(between(hmi, host("10.2.0.6"), 80), at(0)).verdict).toBe("internal");
    expect(policy.judge(between(host("10.9.0.1"), plc, 502), at(0)).verdict).toBe("unzoned");
  });

  const sessions = [
    { name: "the service by protocol", services: "modbus", of: toPlc, want: "allowed" },
    {
      name: "the service by port before it shows its protocol",
      services: "modbus",
      of: between(hmi, plc, 502),
      want: "allowed",
    },
    {
      name: "another protocol on the port of the service",
      services: "modbus",
      of: between(hmi, plc, 502, { protocol: "mqtt" }),
      want: "denied",
    },
    {
      name: "the service on another port",
      services: "modbus",
      of: between(hmi, plc, 1502, { protocol: "modbus" }),
      want: "allowed",
    },
    { name: "a port", services: "tcp/502", of: toPlc, want: "allowed" },
    { name: "a range of ports", services: "tcp/500-510", of: toPlc, want: "allowed" },
    { name: "a port beside the range", services: "tcp/503-510", of: toPlc, want: "denied" },
    { name: "the same port of UDP", services: "udp/502", of: toPlc, want: "denied" },
    { name: "a list", services: "[ssh, modbus]", of: toPlc, want: "allowed" },
    {
      name: "TLS, which hides what it carries, on the port of the service",
      services: "mqtt",
      of: between(hmi, plc, 8883, { protocol: "tls" }),
      want: "allowed",
    },
    { name: "anything", services: "any", of: between(hmi, plc, 9999), want: "allowed" },
    {
      name: "the other direction",
      services: "modbus",
      of: between(plc, hmi, 502, { protocol: "modbus" }),
      want: "denied",
    },
    {
      name: "the other direction of a session from the middle",
      services: "any",
      of: between(plc, hmi, 502, { isDirectionKnown: false }),
      want: "allowed",
    },
    {
      name: "the other direction of a symmetric service",
      services: "ntp",
      of: between(plc, hmi, 123, { transport: "udp", service: "ntp", isSymmetric: true }),
      want: "allowed",
    },
    { name: "from another zone", services: "any", of: between(officePc, plc, 502), want: "denied" },
  ] as const;
  it.each(sessions)("$want: $name", ({ services, of, want }) => {
    expect(policyOf(...conduit(`services: ${services}`)).judge(of, at(0)).verdict).toBe(want);
  });

  it("sees that a session has shown another protocol, and another server name", () => {
    const policy = policyOf(...conduit("services: modbus"));
    const going = { ...between(hmi, plc, 502) };
    expect(policy.judge(going, at(0)).verdict).toBe("allowed");
    Object.assign(going, { protocol: "mqtt", service: "mqtt" });
    expect(policy.judge(going, at(0)).verdict).toBe("denied");
  });

  it("tells the line that allows, by its number and id", () => {
    const verdict = policyOf(...conduit("id: hmi-plc", "services: modbus", "skip: true")).judge(toPlc, at(0));
    expect(verdict.at).toEqual({ file: "policy.yaml", line: 7, place: "hmi-plc" });
    expect(verdict.conduit).toMatchObject({ id: "hmi-plc", isSkip: true, isOneWay: false });
  });
});

describe("Server names", () => {
  const cloud = [
    "zones:",
    "  - { id: edge, type: dmz, subnets: [10.2.0.0/24] }",
    "  - { id: cloud, type: cloud, subnets: [0.0.0.0/0] }",
    "conduits:",
    '  - { from: edge, to: cloud, services: tls, sni: ["*.iot.example", hub.example] }',
  ];
  const to = (over: object) => between(hmi, host("198.51.100.7"), 443, over);
  const rows = [
    { name: "not known yet", over: {}, want: "allowed" },
    { name: "a name under the suffix", over: { protocol: "tls", serverName: "a.IOT.example" }, want: "allowed" },
    { name: "the name itself", over: { protocol: "tls", serverName: "hub.example" }, want: "allowed" },
    { name: "a name that only ends alike", over: { protocol: "tls", serverName: "evil-hub.example" }, want: "denied" },
    { name: "another name", over: { protocol: "tls", serverName: "hub.example.evil" }, want: "denied" },
    { name: "no name", over: { protocol: "tls" }, want: "denied" },
    { name: "no name, from the middle", over: { protocol: "tls", isMidstream: true }, want: "allowed" },
  ];
  it.each(rows)("$want: $name", ({ over, want }) => {
    expect(policyOf(...cloud).judge(to(over), at(0)).verdict).toBe(want);
  });
});

describe("Operations", () => {
  const limited = conduit("operations: { modbus: { read: 0-99, write: [40-47, hr 60] } }");
  const rows = [
    { name: "no operation", asked: undefined, want: undefined },
    { name: "the last address", asked: modbus("read", 90, 99), want: undefined },
    { name: "one beyond", asked: modbus("read", 90, 100), want: "points" },
    { name: "a write in its range", asked: modbus("write", 40, 47), want: undefined },
    { name: "a write below it", asked: modbus("write", 39, 40), want: "points" },
    { name: "a table that is meant", asked: modbus("write", 60), want: undefined },
    { name: "a table that is not", asked: modbus("write", 60, 60, { table: "co" }), want: "points" },
    { name: "a write without address", asked: modbus("write"), want: "points" },
    { name: "what is not named", asked: modbus("diagnose"), want: "operations" },
    { name: "programming", asked: modbus("engineer"), want: "operations" },
  ] as const;
  it.each(rows)("of ranges: $name", ({ asked, want }) => {
    const verdict = policyOf(...limited).judge(toPlc, at(0), asked);
    expect(verdict.nearMisses[0]?.field).toBe(want);
    expect(verdict.verdict).toBe(want === undefined ? "allowed" : "denied");
  });

  it("joins ranges that meet", () => {
    const policy = policyOf(...conduit("operations: { modbus: { read: [0-9, 10-19, 5-12] } }"));
    expect(policy.judge(toPlc, at(0), modbus("read", 0, 19)).verdict).toBe("allowed");
    expect(policy.judge(toPlc, at(0), modbus("read", 0, 20)).verdict).toBe("denied");
  });

  const values = conduit("operations: { modbus: { write: [{ points: 40-41, min: 10, max: 100 }, 50] } }");
  it.each([
    { name: "at the least", asked: [40, 10], want: undefined },
    { name: "at the most", asked: [41, 100], want: undefined },
    { name: "below", asked: [40, 9], want: "values" },
    { name: "above", asked: [40, 101], want: "values" },
    { name: "anything where nothing is said", asked: [50, 65_535], want: undefined },
  ] as const)("of values: $name", ({ asked: [address, value], want }) => {
    const verdict = policyOf(...values).judge(toPlc, at(0), modbus("write", address, address, { values: [value] }));
    expect(verdict.nearMisses[0]?.field).toBe(want);
    expect(verdict.conduit?.hasValueLimits ?? true).toBe(true);
  });

  it.each([
    { unit: 3, want: "allowed" },
    { unit: 5, want: "allowed" },
    { unit: 2, want: "denied" },
  ])("of units: $unit is $want", ({ unit, want }) => {
    const policy = policyOf(...conduit("services: modbus", "units: [1, 3-5]"));
    expect(policy.judge(toPlc, at(0), modbus("read", 0, 1, { unit })).verdict).toBe(want);
  });

  const mqtt = conduit('operations: { mqtt: { write: [line1/+/state, plant/#, "a*"], read: any } }');
  it.each([
    { point: "line1/valve/state", want: "allowed" },
    { point: "line1/valve/x/state", want: "denied" },
    { point: "plant", want: "allowed" },
    { point: "plant/1/2", want: "allowed" },
    { point: "planty", want: "denied" },
    { point: "abc", want: "allowed" },
    { point: undefined, want: "denied" },
  ])("of topics: $point is $want", ({ point, want }) => {
    const of = between(hmi, plc, 1883, { protocol: "mqtt" });
    expect(policyOf(...mqtt).judge(of, at(0), { protocol: "mqtt", effect: "write", point }).verdict).toBe(want);
  });

  it("leaves a protocol alone that it does not limit, and denies all of one set to false", () => {
    const policy = policyOf(...conduit("services: any", "operations: { opcua: { read: true }, mqtt: false }"));
    expect(policy.judge(toPlc, at(0), modbus("engineer")).verdict).toBe("allowed");
    expect(policy.judge(toPlc, at(0), { protocol: "opcua", effect: "call", point: "ns=2;i=1" }).verdict).toBe("denied");
    expect(policy.judge(toPlc, at(0), { protocol: "mqtt", effect: "read", point: "a" }).verdict).toBe("denied");
  });
});

describe("Time and precedence", () => {
  it("stops to allow after its last day", () => {
    const policy = policyOf(...conduit("services: modbus", "until: 2026-01-05"));
    const last = Date.parse("2026-01-05T23:59:59.999Z") * 1000;
    expect(policy.judge(toPlc, last as never).verdict).toBe("allowed");
    const after = policy.judge(toPlc, (last + 1000) as never);
    expect([after.verdict, after.nearMisses[0]?.reason]).toEqual(["denied", "expired on 2026-01-05"]);
  });

  it("lets lines add up, and names the closest that allows", () => {
    const policy = policyOf(
      ...conduit("id: wide", "services: modbus", "operations: { modbus: { read: any } }"),
      "  - { id: close, from: 10.2.0.5, to: control, operations: { modbus: { write: 40 } } }",
    );
    expect(policy.judge(toPlc, at(0)).conduit?.id).toBe("close");
    expect(policy.judge(toPlc, at(0), modbus("read", 1)).conduit?.id).toBe("wide");
    expect(policy.judge(toPlc, at(0), modbus("write", 40)).conduit?.id).toBe("close");
  });

  it("lets a line that says only speak alone, until it expires", () => {
    const policy = policyOf(
      ...conduit("id: wide", "services: modbus"),
      "  - { id: close, from: 10.2.0.5, to: control, only: true, until: 2026-01-05,",
      "      operations: { modbus: { read: any } } }",
    );
    const verdict = policy.judge(toPlc, at(0), modbus("write", 40));
    expect(verdict.nearMisses.map(({ at: { place }, field }) => `${place} ${field}`)).toEqual([
      "close operations",
      "wide only",
    ]);
    expect(policy.judge(toPlc, at(86_400), modbus("write", 40)).verdict).toBe("allowed");
    expect(policy.judge(between(host("10.2.0.6"), plc, 502), at(0), modbus("write", 40)).verdict).toBe("allowed");
  });

  it("knows a reverse connection by what it turns out to be", () => {
    const policy = policyOf(...conduit("services: opcua", "reverse: true"));
    const dialled = { ...between(plc, hmi, 4841) };
    expect(policy.judge(dialled, at(0)).verdict).toBe("allowed");
    expect(policyOf(...conduit("services: opcua")).judge(dialled, at(0)).verdict).toBe("denied");
    const shown = between(hmi, plc, 50_000, { protocol: "opcua" });
    expect(policy.judge(shown, at(0)).verdict).toBe("allowed");
    expect(policy.judge(between(plc, hmi, 4841, { protocol: "modbus" }), at(0)).verdict).toBe("denied");
  });

  it("tells at most three near misses, and none of lines about others", () => {
    const policy = policyOf(
      ...conduit("id: a", "services: ssh"),
      "  - { id: b, from: office, to: control, services: modbus }",
      "  - { id: c, from: supervisory, to: office, services: modbus }",
      "  - { id: d, from: supervisory, to: control, services: modbus, until: 2020-01-01 }",
      "  - { id: e, from: office, to: office, services: modbus }",
    );
    const { nearMisses } = policy.judge(toPlc, at(0));
    expect(nearMisses.map(({ at: { place, line }, field }) => `${place} ${line} ${field}`)).toEqual([
      "d 10 until",
      "a 7 service",
      "c 9 to",
    ]);
  });
});
