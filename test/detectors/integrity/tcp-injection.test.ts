import { describe, expect, it } from "vitest";
import type { SegmentConflict } from "../../../src/contracts/conflict-event.js";
import { tcpInjection } from "../../../src/detectors/integrity/tcp-injection.js";
import { tcp } from "../../inventory/frames.js";
import { MASTER, PLC_A, type Plant } from "../../sensor/plant.js";
import { levelsOf } from "../../sensor/service-watched.js";
import { at, findingsOf, party, session } from "../given.js";
import { policyOf } from "../policy-stub.js";

const of = session({ server: party(2, 502), protocol: "modbus", service: "modbus" });
const conflicts = (...times: readonly number[]): SegmentConflict[] =>
  times.map((seconds, i) => ({
    type: "segment-conflict",
    time: at(seconds),
    frame: 10 + i,
    capture: 0,
    session: of,
    from: "client",
    how: i % 2 === 0 ? "bytes" : "reset",
    seen: 60,
    usual: 64,
  }));

describe("integrity/tcp-injection", () => {
  it.each([
    ["two", [0, 1], 0],
    ["three within a minute", [0, 30, 59], 1],
    ["three in more than a minute", [0, 30, 61], 0],
  ])("judges %s", (_, times, want) => {
    expect(findingsOf(tcpInjection, undefined, conflicts(...times))).toHaveLength(want);
  });

  it("takes one on a channel of an essential function", () => {
    const policy = policyOf({ zones: {}, over: { isEssential: ({ asset }) => asset === of.server.asset } });
    expect(findingsOf(tcpInjection, undefined, conflicts(0), 0, { policy })).toHaveLength(1);
  });

  describe("on the wire", () => {
    const ports = [41_000, 502] as const;
    const up = { from: MASTER, to: PLC_A, ports };
    const down = { from: PLC_A, to: MASTER, ports: [502, 41_000] as const };
    const ask = (transaction: number, register: number) => [0, transaction, 0, 0, 0, 6, 1, 3, 0, register, 0, 1];
    const answer = (transaction: number) => [0, transaction, 0, 0, 0, 5, 1, 3, 2, 0, 9];
    /** Requests, of which some come again with `again` as content. */
    const session = (plant: Plant, again: (transaction: number) => number[] | undefined) => {
      plant.raw(2, tcp({ ...up, sequence: 99, acknowledgement: 0, flags: 2 }));
      plant.raw(2.001, tcp({ ...down, sequence: 199, acknowledgement: 100, flags: 0x12 }));
      for (let i = 0; i < 6; i++) {
        const [sequence, acknowledgement] = [100 + 12 * i, 200 + 11 * i];
        const numbers = { sequence, acknowledgement, flags: 0x18 };
        plant.raw(3 + i, tcp({ ...up, ...numbers, payload: ask(i, 8) }));
        const other = again(i);
        if (other !== undefined) plant.raw(3.05 + i, tcp({ ...up, ...numbers, payload: other }));
        const back = { sequence: acknowledgement, acknowledgement: sequence + 12, flags: 0x18 };
        plant.raw(3.1 + i, tcp({ ...down, ...back, payload: answer(i) }));
      }
      return plant;
    };
    const id = "integrity/tcp-injection";

    it("finds other bytes for the same place, not what is sent again", () => {
      expect(levelsOf(id, (plant) => session(plant, (i) => (i > 2 ? ask(i, 77) : undefined)))).toEqual(["high"]);
      expect(levelsOf(id, (plant) => session(plant, (i) => ask(i, 8)))).toEqual([]);
    });

    it("finds resets that come another way", () => {
      const resets = (hopLimit: number) => (plant: Plant) => {
        for (let i = 0; i < 3; i++) {
          const client = { ...up, ports: [42_000 + i, 502] as const };
          const server = { ...down, ports: [502, 42_000 + i] as const };
          plant.raw(3 + i, tcp({ ...client, sequence: 99, acknowledgement: 0, flags: 2 }));
          plant.raw(3.01 + i, tcp({ ...server, sequence: 199, acknowledgement: 100, flags: 0x12 }));
          plant.raw(3.02 + i, tcp({ ...client, sequence: 100, acknowledgement: 200, flags: 0x18, payload: ask(i, 8) }));
          plant.raw(3.03 + i, tcp({ ...server, sequence: 200, acknowledgement: 112, flags: 0x18, payload: answer(i) }));
          plant.raw(3.04 + i, tcp({ ...server, sequence: 211, acknowledgement: 112, flags: 4, hopLimit }));
        }
        return plant;
      };
      expect(levelsOf(id, resets(61))).toEqual(["high"]);
      expect(levelsOf(id, resets(64))).toEqual([]);
    });
  });
});
