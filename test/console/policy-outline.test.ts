import { describe, expect, it } from "vitest";
import { policyOutline } from "../../dashboards/console/src/pages/policy/policy-outline.js";
import { lineReason, partyText, verdictText } from "../../dashboards/console/src/pages/policy/verdict.js";

describe("the outline of a policy", () => {
  it("names zones and conduits with what is said of them, and their lines", () => {
    const text = [
      "version: 1",
      "zones:",
      "  - { id: cell, type: control, level: 2, slt: { UC: 3 }, subnets: [10.0.0.0/8], vlans: [20, 21], strict: true }",
      "  - id: dmz",
      "    type: dmz",
      "conduits:",
      "  # Reads.",
      "  - id: reads",
      "    from: [cell, dmz]",
      "    to: 10.1.2.3",
      "    operations: { modbus: { read: 0-99, write: [hr 40-47] } }",
      "    oneway: true",
      "    until: 2027-03-31",
      "  - { from: a, to: b, services: [opcua, tls] }",
    ].join("\n");
    expect(policyOutline(text)).toEqual({
      zones: [
        {
          ...{ name: "cell", text: "control, level 2, SL-T UC: 3", line: 3 },
          more: "10.0.0.0/8 · VLAN 20, 21 · only declared assets",
        },
        { name: "dmz", text: "dmz", more: "", line: 4 },
      ],
      conduits: [
        {
          ...{ name: "reads", text: "cell, dmz → 10.1.2.3", line: 8 },
          more: "modbus: read: 0-99; write: hr 40-47 · oneway · until 2027-03-31",
        },
        { name: "conduits[1]", text: "a → b", more: "opcua, tls", line: 14 },
      ],
    });
  });

  const strange: readonly [string, string][] = [
    ["nothing", ""],
    ["no YAML", "zones: [\n  }"],
    ["lists that are none", "zones: 5\nconduits: { a: b }"],
    ["entries that are none", "zones: [1, text, [2]]\nconduits: [null]"],
    ["names that point at themselves", "zones: &z [*z]\nconduits: *z"],
  ];
  it.each(strange)("is empty of %s", (_, text) => {
    expect(policyOutline(text)).toEqual({ zones: [], conduits: [] });
  });

  it("is short, whatever is written", () => {
    const [zone] = policyOutline(`zones: [{ id: a, note: ${"x".repeat(10_000)} }]`).zones;
    expect(zone?.more.length).toBe(301);
  });
});

describe("a verdict in words", () => {
  const line = { file: "policy.yaml", line: 6, place: "reads" };
  const party = { text: "10.1.2.3 in no zone" };
  const answer = { from: party, to: party, service: "tcp/502", lines: [] };
  it.each([
    ["allowed", "Allowed"],
    ["denied", "Denied"],
    ["internal", "Within a zone"],
    ["unzoned", "Denied"],
  ] as const)("%s is told as %s", (verdict, title) => {
    expect(verdictText({ ...answer, verdict }).title).toBe(title);
  });

  it("says why other lines do not allow it", () => {
    expect(lineReason({ ...line, allows: true })).toBe("allows it as well");
    const found = { field: "points", wanted: "hr 40-47", found: "write hr 50" };
    expect(lineReason({ ...line, allows: false, ...found })).toBe(
      "does not: points must be hr 40-47, found write hr 50",
    );
    const only = { field: "only", wanted: "conduits[3]", found: "x" };
    expect(lineReason({ ...line, allows: false, ...only })).toBe(
      "does not: conduits[3] speaks alone for these parties",
    );
  });

  it("says by what a party is known", () => {
    expect(partyText(party)).toBe("10.1.2.3 in no zone");
    expect(partyText({ ...party, by: "subnet", member: "10.0.0.0/8", line })).toBe(
      "10.1.2.3 in no zone, by subnet 10.0.0.0/8 (line 6)",
    );
  });
});
