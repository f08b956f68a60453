import { describe, expect, it } from "vitest";
import { levelSkip } from "../../../src/detectors/zone/level-skip.js";
import { Plant, readCoils } from "../../sensor/plant.js";
import { conduit, findingsOf, party, session } from "../given.js";
import { line, policyOf } from "../policy-stub.js";
import { alertsOf, hosts, policyWith } from "./real-plant.js";

const zones = {
  office: { type: "enterprise", ips: ["10.0.0.1"] },
  cell: { type: "control", ips: ["10.0.0.2"] },
  view: { type: "supervisory", ips: ["10.0.0.3"] },
  plant: { type: "mes", ips: ["10.0.0.4"] },
  between: { type: "dmz", ips: ["10.0.0.5"] },
  cloud: { type: "cloud", ips: ["10.0.0.6"] },
} as const;
const [OFFICE, CELL, VIEW, PLANT, BETWEEN, CLOUD] = [1, 2, 3, 4, 5, 6] as const;

const declared = (from: string, to: string, isSkip = false) => ({ from, to, ports: [502], isSkip });

const found = (client: number, server: number, over: Parameters<typeof policyOf>[0] = { zones }) => {
  const of = session({ client: party(client, 40_000), server: party(server, 502) });
  const events = [conduit("attempted", of, 0, 1), conduit("established", of, 1, 2)];
  return findingsOf(levelSkip, undefined, events, 10, { policy: policyOf(over) });
};

describe("zone/level-skip", () => {
  it.each([
    ["4 to 1", OFFICE, CELL, true],
    ["1 to 4", CELL, OFFICE, true],
    ["3 to 1", PLANT, CELL, true],
    ["4 to 2", OFFICE, VIEW, true],
    ["5 to 3", CLOUD, PLANT, true],
    ["5 to 3.5", CLOUD, BETWEEN, false],
    ["3.5 to 2", BETWEEN, VIEW, false],
    ["3 to 2", PLANT, VIEW, false],
    ["inside one level", CELL, CELL, false],
    ["nobody knows where from", 9, CELL, false],
  ])("judges a session from level %s", (_, client, server, isSkip) => {
    expect(found(client, server).length > 0).toBe(isSkip);
  });

  it("asks a declared conduit for the word", () => {
    expect(found(OFFICE, CELL, { zones, conduits: [declared("office", "cell", true)] })).toEqual([]);
    const findings = found(OFFICE, CELL, { zones, conduits: [declared("office", "cell")] });
    expect(findings[0]).toMatchObject({
      expected: "The line policy.yaml:10 (conduits[0]) allows the session, but does not say `skip: true`.",
    });
    expect(findings[0]?.why).toContain("between levels 4 and 1");
  });

  it("is silent on approved remote access", () => {
    expect(found(OFFICE, CELL, { zones, over: { remoteAccess: () => line(40, "remoteAccess[0]") } })).toEqual([]);
  });

  it("+ in real frames, raises a declared session from office to cell, and is part of any other alert", () => {
    const plant = new Plant().modbus(1, hosts.office, hosts.controller, readCoils(1));
    const allowed = policyWith("conduits:\n  - { from: office, to: cell, services: [modbus] }\n");
    expect(alertsOf("zone/level-skip", plant, allowed)).toMatchObject([
      { detector: "zone/level-skip", severityName: "high", expected: expect.stringContaining("policy.yaml:11") },
    ]);
    expect(alertsOf("zone/level-skip", plant, policyWith()).length).toBeGreaterThan(0);
  });

  it("- in real frames, is silent from level to level, and where the skip is declared", () => {
    const skip = policyWith("conduits:\n  - { from: office, to: cell, services: [modbus], skip: true }\n");
    expect(
      alertsOf("zone/level-skip", new Plant().modbus(1, hosts.office, hosts.controller, readCoils(1)), skip),
    ).toEqual([]);
    expect(
      alertsOf("zone/level-skip", new Plant().modbus(1, hosts.view, hosts.controller, readCoils(1)), policyWith()),
    ).toEqual([]);
  });
});
