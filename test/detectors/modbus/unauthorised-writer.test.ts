import { describe, expect, it } from "vitest";
import type { Finding } from "../../../src/contracts/detector.js";
import type { ModbusRequest } from "../../../src/contracts/sensor-event.js";
import { unauthorisedWriter } from "../../../src/detectors/modbus/unauthorised-writer.js";
import {
  baselineOf,
  findingsOf,
  knownAsset,
  knownConduit,
  knownOperations,
  party,
  request,
  response,
  session,
} from "../given.js";
import { policyOf } from "../policy-stub.js";
import { exchange, STRANGER as STRANGER_HOST, saidBy } from "./wire.js";

const CYCLE = [
  [3, 8, 4],
  [1, 0, 4],
] as const;

const MASTER = 1;
const HISTORIAN = 2;
const [ONE, TWO, THREE, FOUR, ODD] = [11, 12, 13, 14, 15] as const;

/** A master polls four twin servers and writes to the first two; a historian reads; servers are servers only. */
const plant = baselineOf(
  knownAsset(MASTER, { "modbus/client": 400 }),
  ...[ONE, TWO, THREE, FOUR].map((n) => knownAsset(n, { "modbus/server": 100 })),
  knownOperations(MASTER, ONE, CYCLE, [0, 3]),
  knownOperations(MASTER, TWO, CYCLE, [2]),
  knownOperations(MASTER, THREE, CYCLE),
  knownOperations(MASTER, FOUR, CYCLE),
  knownOperations(MASTER, ODD, [[3, 0, 2]]),
  knownOperations(HISTORIAN, ONE, [[3, 8, 4]]),
  knownOperations(HISTORIAN, THREE, [[3, 8, 4]]),
  knownConduit(HISTORIAN, FOUR, "modbus", [502]),
);

function write(client: number, server: number, over: Partial<ModbusRequest> = {}, coil = 2): ModbusRequest {
  const of = session({ client: party(client, 40_000), server: party(server, 502), protocol: "modbus" });
  return request(of, 5, coil, [1], over);
}

function only(asked: ModbusRequest, ...more: readonly Parameters<typeof findingsOf>[2][number][]): Finding | undefined {
  const findings = findingsOf(unauthorisedWriter, plant, [asked, ...more]);
  expect(findings.length).toBeLessThanOrEqual(1 + more.length);
  return findings.at(-1);
}

describe("modbus/unauthorised-writer", () => {
  it.each([
    ["a known writer", write(MASTER, ONE), undefined],
    ["a known writer at a new point", write(MASTER, ONE, {}, 77), undefined],
    ["a read by a stranger", request(write(9, ONE).session, 3, 0, []), undefined],
    ["an echo by a stranger", request(write(9, ONE).session, 8, 0, [], { subFunction: 0 }), undefined],
    ["a stranger", write(9, ONE), "critical"],
    ["a server that commands another", write(THREE, FOUR), "critical"],
    ["a stranger that restarts a server", request(write(9, ONE).session, 8, 0, [], { subFunction: 1 }), "critical"],
    [
      "a stranger with an engineering command",
      request(write(9, ONE).session, 90, 0, [], { subFunction: 0x41 }),
      "critical",
    ],
    ["a reader where others write", write(HISTORIAN, ONE), "high"],
    ["a reader where nobody writes", write(HISTORIAN, THREE), "low"],
    ["a client of which no operation was learned", write(HISTORIAN, FOUR), "low"],
    ["the writer of two twins", write(MASTER, THREE), "info"],
    ["the writer of two twins, in the polled range", write(MASTER, FOUR, {}, 1), "info"],
    ["the writer of two twins, out of every range", write(MASTER, THREE, {}, 9), "low"],
    ["the writer of two twins, with another function", request(write(MASTER, THREE).session, 6, 8, [1]), "low"],
    [
      "the writer of two twins, restarting a third",
      request(write(MASTER, THREE).session, 8, 0, [], { subFunction: 1 }),
      "low",
    ],
    ["the writer of two twins, on a server unlike them", write(MASTER, ODD), "low"],
    ["a known writer on another unit", write(MASTER, ONE, { unit: 2 }), "high"],
  ])("rates %s", (_, asked, want) => {
    expect(only(asked)?.severity).toBe(want);
  });

  it("needs two twins that the client writes to", () => {
    const baseline = baselineOf(
      knownOperations(MASTER, ONE, CYCLE, [2]),
      knownOperations(MASTER, TWO, CYCLE),
      knownOperations(MASTER, THREE, CYCLE),
    );
    expect(findingsOf(unauthorisedWriter, baseline, [write(MASTER, THREE)])[0]?.severity).toBe("low");
  });

  it("says nothing without a baseline", () => {
    expect(findingsOf(unauthorisedWriter, undefined, [write(9, ONE)])).toEqual([]);
  });

  it("explains a stranger's write, and amends it with the answer", () => {
    const asked = write(THREE, FOUR, { previous: [1] });
    const answer = response(asked);
    expect(only(asked)?.observed).toBe(
      "10.0.0.13 wrote coil 2 = ON with function 5 (Write Single Coil) on 10.0.0.14, unit 1; no answer was seen yet.",
    );
    expect(only(asked, answer)).toMatchObject({
      isAmendment: true,
      frame: 100,
      outcome: "accepted",
      point: "a:02:00:00:00:00:0e/1/co/2",
      value: "ON",
      previous: "ON",
      observed:
        "10.0.0.13 wrote coil 2 = ON with function 5 (Write Single Coil) on 10.0.0.14, unit 1; the device accepted.",
      expected:
        "In the baseline (2026-01-04 08:00:00 to 09:46:40 UTC, 5000 packets) nobody was seen to write to 10.0.0.14; " +
        "10.0.0.13 has been a Modbus server only (100 conversations).",
      why:
        "Coil 2 was already ON, so no change of the process is visible. A station that commands a controller it " +
        "never talked to is misconfigured or compromised. Check 10.0.0.13, verify the written point on 10.0.0.14, " +
        "and cut 10.0.0.13 off if nobody meant it.",
      evidence: [
        { frame: 100, note: "10.0.0.13 wrote coil 2 = ON with function 5 (Write Single Coil) on 10.0.0.14" },
        { frame: 101, note: "10.0.0.14 accepted" },
      ],
    });
  });

  it("explains a reader's write, with who may and what stood there", () => {
    const asked = write(HISTORIAN, ONE, { previous: [0] });
    expect(only(asked, response(asked, 2))).toMatchObject({
      outcome: "rejected",
      observed:
        "10.0.0.2 wrote coil 2 = ON with function 5 (Write Single Coil) on 10.0.0.11, unit 1; " +
        "the device rejected it with exception 2 (Illegal Data Address).",
      expected:
        "In the baseline (2026-01-04 08:00:00 to 09:46:40 UTC, 5000 packets) only 10.0.0.1 (2 writes) writes to " +
        "10.0.0.11; 10.0.0.2 only read from it.",
      why:
        "Coil 2 was OFF before. A reader that begins to write was either given new rights or is misused. Ask who " +
        "works at 10.0.0.2; approve the writer if it is meant.",
    });
  });

  it.each([
    ["several registers", 16, [5, 6], [5, 7], "Holding registers 2-3 were 5, 7 before."],
    ["values never seen", 16, [5, 6], [undefined, undefined], "What stood there before was not seen."],
    ["values partly seen", 16, [5, 6], [undefined, 6], "Holding registers 2-3 were ?, 6 before."],
  ])("words %s", (_, functionCode, values, previous, want) => {
    const asked = request(write(9, ONE).session, functionCode, 2, values, { previous });
    expect(only(asked)?.why).toContain(want);
  });

  it("keeps commands of an operator station apart by point, and those of a stranger together", () => {
    const keys = (client: number, server: number) =>
      [1, 2].map((coil) => findingsOf(unauthorisedWriter, plant, [write(client, server, {}, coil)])[0]?.key.join(" "));
    expect(new Set(keys(MASTER, THREE)).size).toBe(2);
    expect(new Set(keys(9, THREE)).size).toBe(1);
  });

  it("takes units 0 and 255 of a device without units for the device itself", () => {
    expect([0, 255].map((unit) => only(write(MASTER, ONE, { unit }))?.severity)).toEqual([undefined, undefined]);
    const gateway = baselineOf(
      knownOperations(MASTER, ONE, CYCLE, [0], 1),
      knownOperations(MASTER, ONE, CYCLE, [], 2),
      knownConduit(MASTER, ONE, "modbus", [502]),
    );
    const units = [1, 2, 0].map((unit) => findingsOf(unauthorisedWriter, gateway, [write(MASTER, ONE, { unit })]));
    expect(units.map((findings) => findings.length)).toEqual([0, 1, 1]);
  });

  it("is milder for writes that were too rare to be a habit, and says so", () => {
    const rare = { ...knownOperations(HISTORIAN, ONE, CYCLE, [1]), state: "rare" as const };
    const baseline = baselineOf(knownOperations(MASTER, ONE, CYCLE, [0]), rare);
    const [finding] = findingsOf(unauthorisedWriter, baseline, [write(HISTORIAN, ONE)]);
    expect(finding).toMatchObject({ severity: "critical", raise: -1 });
    expect(finding?.expected).toContain("1 write of 10.0.0.2 are too rare or too old to be a habit");
  });

  it("leaves a host alone that writes to itself", () => {
    expect(only(write(ONE, ONE))).toBeUndefined();
  });

  describe("asks the policy", () => {
    const [office, cell] = [party(MASTER).ip ?? "", party(ONE).ip ?? ""];
    const zones = {
      office: { type: "mes" as const, ips: [office] },
      cell: { type: "control" as const, ips: [cell] },
    };
    const line = { file: "policy.yaml", line: 7, place: "points[2]" };
    const conduits = (...effects: readonly ("read" | "write" | "engineer")[]) => [
      { from: "office", to: "cell", ports: [502], effects },
    ];

    it.each([
      ["which lets it read only", policyOf({ zones, conduits: conduits("read") }), "critical"],
      ["which lets it write", policyOf({ zones, conduits: conduits("read", "write") }), undefined],
      ["which does not know the conduit at all", policyOf({ zones, conduits: [] }), undefined],
      ["in which the client may change nothing", policyOf({ zones, over: { readOnly: () => line } }), "critical"],
      [
        "in which the point is read-only",
        policyOf({
          zones,
          over: {
            limitsOf: (_, point) =>
              point === `a:02:00:00:00:00:0b/1/co/2`
                ? { at: line, min: undefined, max: undefined, isReadOnly: true }
                : undefined,
          },
        }),
        "critical",
      ],
    ])("%s, with a baseline and without", (_, policy, want) => {
      for (const baseline of [plant, undefined]) {
        expect(findingsOf(unauthorisedWriter, baseline, [write(MASTER, ONE)], 0, { policy })[0]?.severity).toBe(want);
      }
    });

    it("and says which line forbids it", () => {
      const policy = policyOf({ zones, over: { readOnly: () => line } });
      expect(findingsOf(unauthorisedWriter, plant, [write(MASTER, ONE)], 0, { policy })[0]).toMatchObject({
        raise: 0,
        expected: "The policy does not allow this write: points[2] in policy.yaml, line 7.",
        why: expect.stringContaining("What the policy forbids"),
      });
    });

    it("about every point of a request", () => {
      const isThird = (point: string) => point.endsWith("/hr/12");
      const limits = { at: line, min: undefined, max: undefined, isReadOnly: true };
      const policy = policyOf({ zones, over: { limitsOf: (_, point) => (isThird(point) ? limits : undefined) } });
      const registers = (n: number) => request(write(MASTER, ONE).session, 16, 10, new Array<number>(n).fill(1));
      const found = [2, 3].map((n) => findingsOf(unauthorisedWriter, plant, [registers(n)], 0, { policy }).length);
      expect(found).toEqual([0, 1]);
    });
  });

  const command = exchange([6, 0, 1, 0, 7], [6, 0, 1, 0, 7]);

  it("+ hears a stranger's command on the wire", () => {
    expect(saidBy("modbus/unauthorised-writer", { seen: [command], client: STRANGER_HOST })).toEqual(["critical"]);
  });

  it("- is silent about a command of the master", () => {
    expect(saidBy("modbus/unauthorised-writer", { seen: [command] })).toEqual([]);
  });
});
