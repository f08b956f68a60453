import { describe, expect, it } from "vitest";
import type { SensorEvent } from "../../../src/contracts/sensor-event.js";
import { scanAddress } from "../../../src/detectors/modbus/scan-address.js";
import { at, baselineOf, findingsOf, response } from "../given.js";
import { policyOf } from "../policy-stub.js";
import { known, MASTER, modbus, PLC, read, STRANGER } from "./operations.js";
import { readOne, STRANGER as STRANGER_HOST, saidBy } from "./wire.js";

const plant = baselineOf(...known(MASTER, PLC));

interface Probe {
  readonly address: number;
  readonly quantity?: number;
  /** 0 for an answer; undefined for none. */
  readonly exception?: number;
}

const count = (n: number) => Array.from({ length: n }, (_, i) => i);

/** One probe after the other, `stepSeconds` apart, of holding registers of the controller. */
function probes(list: readonly Probe[], stepSeconds = 1, client: number = STRANGER): SensorEvent[] {
  return list.flatMap(({ address, quantity = 1, exception }, i) => {
    const place = { time: at(1 + i * stepSeconds), frame: 10 + 2 * i };
    const asked = read(modbus(client, PLC), 3, address, quantity, place);
    return exception === undefined ? [asked] : [asked, response(asked, exception === 0 ? undefined : exception)];
  });
}

function found(list: readonly Probe[], stepSeconds = 1, client: number = STRANGER, of: typeof plant | null = plant) {
  return findingsOf(scanAddress, of ?? undefined, probes(list, stepSeconds, client));
}

const spread = (n: number, from = 100, rest: Partial<Probe> = {}) =>
  count(n).map((i) => ({ address: from + 10 * i, ...rest }));

describe("modbus/scan-address", () => {
  it.each([
    ["seven ranges in two minutes", spread(7), 1, STRANGER, 0],
    ["eight", spread(8), 1, STRANGER, 1],
    ["ten", spread(10), 1, STRANGER, 3],
    ["eight of a known client", spread(8), 1, MASTER, 1],
    ["eight that it knows", count(8).map((address) => ({ address })), 1, MASTER, 0],
    ["eight that are the same", count(8).map(() => ({ address: 700 })), 1, STRANGER, 0],
    ["eight in more than two minutes", spread(8), 20, STRANGER, 0],
    ["thirty-one in a day", spread(31), 1200, STRANGER, 0],
    ["thirty-two in a day", spread(32), 1200, STRANGER, 1],
    ["thirty-two in more than a day", spread(32), 3600, STRANGER, 0],
    ["four that do not exist", spread(4, 100, { exception: 2 }), 1, STRANGER, 0],
    ["five that do not exist", spread(5, 100, { exception: 2 }), 1, STRANGER, 1],
    ["five that are refused for another reason", spread(5, 100, { exception: 6 }), 1, STRANGER, 0],
    ["five that do not exist, in more than a minute", spread(5, 100, { exception: 2 }), 16, STRANGER, 0],
    ["four points far apart", [65_535, 32_767, 16_383, 8191].map((address) => ({ address })), 1, STRANGER, 0],
    ["five points far apart", [65_535, 32_767, 16_383, 8191, 4095].map((address) => ({ address })), 1, STRANGER, 1],
    [
      "five points within half of the table",
      [33_000, 32_767, 16_383, 8191, 4095].map((address) => ({ address })),
      1,
      STRANGER,
      0,
    ],
    [
      "five blocks far apart",
      [65_000, 32_767, 16_383, 8191, 4095].map((address) => ({ address, quantity: 2 })),
      1,
      STRANGER,
      0,
    ],
  ])("counts %s", (_, list, step, client, want) => {
    expect(found(list, step, client)).toHaveLength(want);
  });

  it.each([
    [
      "a project that is read for the first time and then in turn",
      [...spread(300, 0, { quantity: 10, exception: 0 }), ...spread(300, 0, { quantity: 10, exception: 0 })],
      0,
    ],
    ["a project with seven blocks that do not exist", spread(7, 0, { exception: 2 }), 0],
    ["eight blocks that do not exist", spread(8, 0, { exception: 2 }), 1],
    [
      "eight that do not exist among thirty",
      [...spread(24, 900, { exception: 0 }), ...spread(8, 0, { exception: 2 })],
      1,
    ],
    [
      "eight that do not exist among thirty-three",
      [...spread(25, 900, { exception: 0 }), ...spread(8, 0, { exception: 2 })],
      0,
    ],
    ["the same block that does not exist", count(40).map(() => ({ address: 7, exception: 2 })), 0],
    [
      "a search for the end of the table",
      [65_535, 32_767, 16_383, 24_575, 20_479].map((address) => ({ address, exception: 2 })),
      1,
    ],
    ["511 points one after the other", count(511).map((address) => ({ address, exception: 0 })), 0],
    ["512 points one after the other", count(512).map((address) => ({ address, exception: 0 })), 1],
    ["600 points with gaps", count(600).map((i) => ({ address: i + Math.floor(i / 100), exception: 0 })), 0],
  ])("without a baseline counts %s", (_, list, want) => {
    expect(found(list, 0.01, MASTER, null)).toHaveLength(want);
  });

  it("is milder for a known client that finds all it asks for", () => {
    expect(found(spread(8, 100, { exception: 0 }), 1, MASTER)[0]?.severity).toBe("medium");
    expect(found(spread(8, 100, { exception: 2 }), 1, MASTER)[0]?.severity).toBeUndefined();
    expect(found(spread(8, 100, { exception: 0 }), 1, STRANGER)[0]?.severity).toBeUndefined();
    expect(
      found(
        count(512).map((address) => ({ address })),
        0.01,
        MASTER,
        undefined,
      )[0]?.severity,
    ).toBe("medium");
  });

  it("counts tables and units apart, and folds what they find", () => {
    const asked = (table: number, unit: number) =>
      count(4).map((i) =>
        read(modbus(STRANGER, PLC), table, 100 + 9 * i, 1, {
          unit,
          time: at(1 + i),
          frame: table * 100 + unit * 10 + i,
        }),
      );
    expect(findingsOf(scanAddress, plant, [...asked(3, 1), ...asked(4, 1), ...asked(3, 2)])).toEqual([]);
    const keys = found(spread(9)).map(({ key }) => key.join());
    expect([keys.length, new Set(keys).size]).toEqual([2, 1]);
  });

  it("forgets a refusal once the range is read after all", () => {
    const first = spread(4, 100, { exception: 2 });
    expect(found([...first, { address: 100, exception: 0 }, { address: 900, exception: 2 }])).toHaveLength(0);
    expect(found([...first, { address: 900, exception: 2 }])).toHaveLength(1);
  });

  it("goes on counting a long scan, with a baseline and without", () => {
    const long = spread(1000, 0, { exception: 2 });
    expect(found(long, 0.1, STRANGER)).toHaveLength(996);
    expect(found(long, 0.1, STRANGER, null)).toHaveLength(993);
  });

  it("records a declared scanner only", () => {
    const policy = policyOf({ zones: {}, over: { isScanner: () => true } });
    expect(findingsOf(scanAddress, plant, probes(spread(8)), 0, { policy })[0]).toMatchObject({
      severity: "info",
      floor: "info",
    });
  });

  it("says what was read, and how much of it does not exist", () => {
    const list = [...spread(6, 100, { exception: 0 }), ...spread(2, 5000, { exception: 2 })];
    expect(found(list, 0.5).at(-1)).toMatchObject({
      outcome: "unknown",
      observed:
        "10.0.0.9 read 8 different ranges of holding registers between 100 and 5010 on unit 1 of 10.0.0.11 within " +
        "4 seconds; 1 of them was refused as not existing.",
      expected:
        "In the baseline (2026-01-04 08:00:00 to 09:46:40 UTC, 5000 packets) 10.0.0.9 never was a client of 10.0.0.11.",
    });
    expect(found(spread(32), 1200)[0]?.observed).toContain("within a day; all of them exist");
  });

  const scan = count(12).map((i) => readOne(3, 100 + i, i < 3 ? undefined : 2));

  it("+ hears a scan on the wire, with a baseline and without", () => {
    expect(saidBy("modbus/scan-address", { seen: scan, client: STRANGER_HOST })).toEqual(["high"]);
    expect(saidBy("modbus/scan-address", { seen: scan, client: STRANGER_HOST, hasBaseline: false })).toEqual(["high"]);
  });

  it("- is silent about a page of six ranges", () => {
    const page = count(6).map((i) => readOne(3, 100 + 20 * i));
    expect(saidBy("modbus/scan-address", { seen: page })).toEqual([]);
    expect(saidBy("modbus/scan-address", { seen: [...page, ...page], hasBaseline: false })).toEqual([]);
  });
});
