import { describe, expect, it } from "vitest";
import { SensorFault } from "../../src/core/fault.js";
import { openPolicy } from "../../src/policy/open-policy.js";
import { faultsOf, zones } from "./policies.js";

describe("A fault of the file", () => {
  const rows = [
    {
      name: "an unknown key",
      lines: ["zonse: []"],
      want: 'policy.yaml:2:1: unknown key "zonse"; did you mean "zones"?',
    },
    {
      name: "a key that resembles none",
      lines: ["zones: [{ id: a, type: dmz, qqqqq: 1 }]"],
      want: /^policy\.yaml:2:29: unknown key "qqqqq"; known here are id, type, level, /,
    },
    {
      name: "a key within operations",
      lines: [...zones, "conduits: [{ from: office, to: control, operations: { modbus: { raed: 1 } } }]"],
      want: 'policy.yaml:6:65: unknown key "raed"; did you mean "read"?',
    },
    {
      name: "a type",
      lines: ["zones: [{ id: a, type: contrl }]"],
      want: 'policy.yaml:2:24: zones[0].type: "contrl" is not known; did you mean control?',
    },
    { name: "a missing field", lines: ["zones: [{ id: a }]"], want: 'policy.yaml:2:9: "type" is missing in zones[0]' },
    {
      name: "a missing field that may have several forms",
      lines: [...zones, "conduits: [{ from: office, services: any }]"],
      want: 'policy.yaml:6:12: "to" is missing in conduits[0]',
    },
    {
      name: "a text for a number",
      lines: ["zones: [{ id: a, type: dmz, vlans: [x] }]"],
      want: 'policy.yaml:2:37: a number belongs here, not "x"',
    },
    {
      name: "a number too large",
      lines: ["zones: [{ id: a, type: dmz, slt: { RDF: 9 } }]"],
      want: "policy.yaml:2:41: zones[0].slt.RDF: 9 is too large: at most 4",
    },
    {
      name: "a network",
      lines: ["internal: [10.0.0.1/33]"],
      want: 'policy.yaml:2:12: internal[0]: "10.0.0.1/33" is no address or network such as 10.20.0.0/16',
    },
    {
      name: "an address with a length",
      lines: ["internal: [10.0.0.1/8]"],
      want: /^policy\.yaml:2:12: internal\[0\]: "10\.0\.0\.1\/8" is an address with a length/,
    },
    {
      name: "a MAC",
      lines: ['zones: [{ id: a, type: dmz, macs: ["00:11"] }]'],
      want: 'policy.yaml:2:36: zones[0].macs[0]: "00:11" is no MAC such as "00:0c:29:ee:b7:84", in quotes',
    },
    {
      name: "a service",
      lines: [...zones, "conduits: [{ from: office, to: control, services: modbsu }]"],
      want: /^policy\.yaml:6:51: conduits\[0\]\.services: "modbsu" is no service such as .+; did you mean modbus\?$/,
    },
    {
      name: "points",
      lines: [...zones, "conduits: [{ from: office, to: control, operations: { modbus: { read: [9-1] } } }]"],
      want: /^policy\.yaml:6:72: conduits\[0\]\.operations\.modbus\.read\[0\]: "9-1" is no addresses such as 40/,
    },
    {
      name: "a time",
      lines: [...zones, "conduits: [{ from: office, to: control, services: any, until: 2026-02-30 }]"],
      want: /^policy\.yaml:6:63: conduits\[0\]\.until: "2026-02-30" is no time such as/,
    },
    {
      name: "a name of nobody",
      lines: [...zones, "conduits: [{ from: ofice, to: control, services: any }]"],
      want: 'policy.yaml:6:20: there is no zone, asset or address "ofice"; did you mean "office"?',
    },
    {
      name: "an id twice",
      lines: ["zones: [{ id: a, type: dmz }, { id: a, type: dmz }]"],
      want: 'policy.yaml:2:37: "a" is taken in line 2: ids are unique',
    },
    {
      name: "a member twice",
      lines: ["zones: [{ id: a, type: dmz, vlans: [7] }, { id: b, type: dmz, vlans: [7] }]"],
      want: "policy.yaml:2:71: 7 is a member already in line 2",
    },
    {
      name: "a conduit without services",
      lines: [...zones, "conduits: [{ from: office, to: control }]"],
      want: "policy.yaml:6:12: conduits[0]: say what may pass: services (any allows all), or operations",
    },
    {
      name: "strict without oneway",
      lines: [...zones, "conduits: [{ from: office, to: control, services: any, strict: true }]"],
      want: /^policy\.yaml:6:64: conduits\[0\]\.strict: strict makes a oneway conduit/,
    },
    {
      name: "limits the wrong way round",
      lines: [...zones, "points: [{ server: control, points: 1, min: 5, max: 4 }]"],
      want: "policy.yaml:6:45: points[0].min: min is above max",
    },
    {
      name: "a window that ends before it begins",
      lines: ["maintenance: [{ who: any, when: { from: 2026-01-02, to: 2026-01-01 } }]"],
      want: "policy.yaml:2:57: to is before from",
    },
    {
      name: "two identities in one",
      lines: ['retired: [{ mac: "02:00:00:00:00:01", edgeNode: x }]'],
      want: /^policy\.yaml:2:11: retired\[0\]: name one identity/,
    },
    {
      name: "an essential conduit of nobody",
      lines: ["essential: [{ id: x, conduits: [y] }]"],
      want: 'policy.yaml:2:33: there is no conduit "y"; declare it, or correct the name',
    },
    {
      name: "a key twice, as YAML sees it",
      lines: ["zones: []", "zones: []"],
      want: "policy.yaml:3:1: Map keys must be unique",
    },
    { name: "broken YAML", lines: ["zones: ["], want: /^policy\.yaml:\d:\d+: / },
  ];
  it.each(rows)("$name", ({ lines, want }) => {
    const faults = faultsOf(...lines);
    expect(faults).toHaveLength(1);
    if (typeof want === "string") expect(faults[0]).toBe(want);
    else expect(faults[0]).toMatch(want);
  });

  it("is told with all others, in the order of the file", () => {
    const faults = faultsOf(
      "internal: [x]",
      "zones:",
      "  - { id: a, type: b }",
      "  - { idd: a, type: dmz }",
      "mobile: 3",
    );
    expect(faults.map((fault) => fault.split(":").slice(1, 3).join(":"))).toEqual([
      "2:12",
      "4:20",
      "5:5",
      "5:7",
      "6:9",
    ]);
  });

  it("is the last of at most 20", () => {
    const faults = faultsOf(`internal: [${Array.from({ length: 25 }, (_, i) => `x${i}`).join(", ")}]`);
    expect(faults).toHaveLength(21);
    expect(faults.at(-1)).toBe("policy.yaml: and 5 more");
  });

  it.each([
    ["", 'policy.yaml:1:1: the file is empty: a policy begins with "version: 1", then zones and conduits'],
    ["- 1", /^policy\.yaml:1:1: the file is a list: /],
    ["zones: []", 'policy.yaml:1:1: "version" is missing'],
    ["version: 2", /^policy\.yaml:1:10: version: 2 is not known/],
  ])("of the whole file: %j", (text, want) => {
    let fault: unknown;
    try {
      openPolicy(text, "policy.yaml");
    } catch (error) {
      fault = error;
    }
    expect(fault).toBeInstanceOf(SensorFault);
    const { code, message } = fault as SensorFault;
    expect(code).toBe("POLICY_INVALID");
    if (typeof want === "string") expect(message).toBe(want);
    else expect(message).toMatch(want);
  });

  it("is not an anchor used twice, but an alias bomb is", () => {
    expect(faultsOf("internal: &nets [10.0.0.0/8]", "zones: [{ id: a, type: dmz, subnets: *nets }]")).toEqual([]);
    const bomb = ["a: &a [x,x,x,x,x,x,x,x,x,x]"];
    for (let i = 1; i < 9; i++) {
      const before = String.fromCharCode(96 + i);
      const name = String.fromCharCode(97 + i);
      bomb.push(`${name}: &${name} [${Array(10).fill(`*${before}`).join(",")}]`);
    }
    expect(faultsOf(...bomb)[0]).toMatch(/alias/i);
  });
});
