import { describe, expect, it } from "vitest";
import type { SensorEvent } from "../../../src/contracts/sensor-event.js";
import { otServiceSweep } from "../../../src/detectors/recon/ot-service-sweep.js";
import { host } from "../../inventory/frames.js";
import { PLC_A, PLC_B, PLC_C, type Plant } from "../../sensor/plant.js";
import { levelsOf } from "../../sensor/service-watched.js";
import { at, baselineOf, conduit, findingsOf, knownAsset, knownConduit, party, request, session } from "../given.js";

const to = (n: number, port: number) => session({ id: n, client: party(1, 40_000 + n), server: party(n, port) });
const attempts = (ports: readonly number[], step = 1): SensorEvent[] =>
  ports.map((port, i) => conduit("attempted", to(10 + i, port), i * step, 5 + i));
const identities = (functionCode: number): SensorEvent[] =>
  [0, 1, 2].map((i) => request({ ...to(10 + i, 502), protocol: "modbus" }, functionCode, 0, [], { time: at(i) }));
const learned = baselineOf(knownAsset(1));

describe("recon/ot-service-sweep", () => {
  it.each<[string, readonly SensorEvent[], number]>([
    ["three control servers", attempts([502, 4840, 102]), 1],
    ["two", attempts([502, 502]), 0],
    ["three of other services", attempts([80, 443, 22]), 0],
    ["three in a long time", attempts([502, 502, 502], 400), 0],
    ["four", attempts([502, 502, 502, 502]), 2],
  ])("judges %s", (_, events, want) => {
    expect(findingsOf(otServiceSweep, learned, events)).toHaveLength(want);
  });

  it("leaves out what was learned", () => {
    const known = baselineOf(knownAsset(1), ...[10, 11, 12].map((n) => knownConduit(1, n, "modbus", [502])));
    expect(findingsOf(otServiceSweep, known, attempts([502, 502, 502]))).toEqual([]);
  });

  it("counts requests for identity alone without a baseline", () => {
    expect(findingsOf(otServiceSweep, undefined, attempts([502, 502, 502]))).toEqual([]);
    expect(findingsOf(otServiceSweep, undefined, identities(43))).toHaveLength(1);
    expect(findingsOf(otServiceSweep, undefined, identities(3))).toEqual([]);
  });

  it("is found on the wire", () => {
    const stranger = host(77);
    const sweep = (count: number) => (plant: Plant) => {
      for (const [i, plc] of [PLC_A, PLC_B, PLC_C].slice(0, count).entries()) {
        plant.modbus(4 + i, stranger, plc, { request: [43, 14, 1, 0], response: [0xab, 1] });
      }
      return plant;
    };
    expect(levelsOf("recon/ot-service-sweep", sweep(3))).toEqual(["high"]);
    expect(levelsOf("recon/ot-service-sweep", sweep(2))).toEqual([]);
  });
});
