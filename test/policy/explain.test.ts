import { describe, expect, it } from "vitest";
import { at } from "../detectors/given.js";
import { between, hmi, host, plc, policyOf, zones } from "./policies.js";

describe("An explanation", () => {
  const policy = policyOf(
    ...zones,
    "conduits:",
    "  - { id: poll, from: supervisory, to: control, operations: { modbus: { read: 0-9 } }, units: 1 }",
    "  - { id: web, from: office, to: control, services: https }",
    "  - { id: old, from: supervisory, to: control, services: modbus, until: 2026-01-04 }",
  );
  const session = between(hmi, plc, 502, { protocol: "modbus" });
  const ask = (effect: "read" | "write", address: number, unit = 1) =>
    policy.explain(session, at(0), { protocol: "modbus", effect, unit, table: "hr", points: [address, address] });

  it("names the line that allows, the zones and by what, and why each other line does not", () => {
    const { verdict, at: line, from, to, service, lines } = ask("read", 5);
    expect([verdict, line?.place, line?.line, service]).toEqual(["allowed", "poll", 7, "tcp/502 (modbus)"]);
    expect([from.zone, from.by, from.member, from.at?.line]).toEqual(["supervisory", "subnet", "10.2.0.0/24", 4]);
    expect(to.text).toBe("10.3.0.9 in zone control");
    expect(
      lines.map(({ at: { place }, allows, field, wanted, found }) => [place, allows, field, wanted, found]),
    ).toEqual([
      ["poll", true, undefined, undefined, undefined],
      ["old", false, "until", "a time up to 2026-01-04", "2026-01-05T08:00:00.000000Z"],
      ["web", false, "from", "office", "10.2.0.5 in zone supervisory"],
    ]);
  });

  it.each([
    { name: "an effect", asked: ask("write", 5), want: ["operations", "read", "write"] },
    { name: "an address", asked: ask("read", 10), want: ["points", "0-9", "read hr 10"] },
    { name: "a unit", asked: ask("read", 5, 2), want: ["units", "1", "2"] },
  ])("says what was wanted and found: $name", ({ asked, want }) => {
    expect(asked.verdict).toBe("denied");
    const miss = asked.lines.find(({ at: { place } }) => place === "poll");
    expect([miss?.field, miss?.wanted, miss?.found]).toEqual(want);
  });

  it("tells of one party its zone and its lines", () => {
    const { party, begins, answers } = policy.explainParty(plc);
    expect([party.zone, begins.length, answers.map(({ place }) => place)]).toEqual([
      "control",
      0,
      ["poll", "web", "old"],
    ]);
    expect(policy.explainParty(host("172.16.0.1")).party.zone).toBeUndefined();
  });
});

describe("A review", () => {
  it.each([
    { name: "no zones", lines: [], want: ["no-zones"] },
    { name: "no conduits", lines: [...zones], want: ["no-conduits"] },
    { name: "a zone without members", lines: ["zones: [{ id: a, type: dmz }]"], want: ["zone-without-members"] },
    {
      name: "an asset without identity",
      lines: ["assets: [{ id: x }]", "zones: [{ id: a, type: dmz, assets: [x] }]"],
      want: ["asset-without-identity"],
    },
    {
      name: "ends in one zone",
      lines: [...zones, "conduits: [{ from: control, to: control, services: any }]"],
      want: ["conduit-within-zone"],
    },
    {
      name: "an end without members",
      lines: [
        ...zones,
        "  - { id: e, type: control, subnets: [] }",
        "conduits: [{ from: e, to: control, services: any }]",
      ],
      want: ["zone-without-members", "conduit-never-matches"],
    },
    {
      name: "levels apart",
      lines: [...zones, "conduits: [{ from: office, to: control, services: any }]"],
      want: ["level-skipped"],
    },
    {
      name: "levels apart on purpose",
      lines: [...zones, "conduits: [{ from: office, to: control, services: any, skip: true }]"],
      want: [],
    },
    {
      name: "anybody to anybody",
      lines: [...zones, "conduits: [{ from: any, to: any, services: ntp }]"],
      want: ["conduit-too-wide"],
    },
    {
      name: "expired",
      lines: [...zones, "conduits: [{ from: supervisory, to: control, services: any, until: 2026-01-04 }]"],
      want: ["expired"],
    },
    {
      name: "an exception without owner",
      lines: [...zones, "conduits: [{ from: supervisory, to: control, services: any, until: 2026-01-05 }]"],
      want: ["without-owner"],
    },
    {
      name: "a window that is over",
      lines: [
        ...zones,
        "conduits: [{ from: supervisory, to: control, services: any }]",
        "maintenance: [{ who: any, when: { to: 2026-01-04 } }]",
      ],
      want: ["expired"],
    },
  ])("finds $name", ({ lines, want }) => {
    expect(
      policyOf(...lines)
        .review(at(0))
        .map(({ code }) => code),
    ).toEqual(want);
  });
});
