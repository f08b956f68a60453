import { describe, expect, it } from "vitest";
import {
  isKnownRange,
  knownOperations,
  learnedUnits,
  operationsInto,
  operationsOnUnit,
  unknownPart,
} from "../../src/detectors/known-operations.js";
import { baselineOf, knownOperations as learned, party, session } from "./given.js";
import { known, MASTER, operations, PLC, STRANGER } from "./modbus/operations.js";

const range = (address: number, quantity: number) => ({ table: "hr", address, quantity }) as const;

describe("unknownPart", () => {
  it.each([
    ["all of it known", range(0, 10), [[0, 9]], undefined],
    [
      "known by ranges that touch",
      range(0, 10),
      [
        [5, 20],
        [0, 4],
      ],
      undefined,
    ],
    [
      "known by ranges that overlap",
      range(0, 10),
      [
        [0, 6],
        [4, 9],
      ],
      undefined,
    ],
    ["nothing known", range(3, 2), [], range(3, 2)],
    ["its end", range(0, 10), [[0, 7]], range(8, 2)],
    ["its beginning", range(0, 10), [[4, 30]], range(0, 4)],
    [
      "its middle",
      range(0, 10),
      [
        [0, 2],
        [7, 9],
      ],
      range(3, 4),
    ],
    [
      "ranges on either side",
      range(5, 2),
      [
        [0, 4],
        [7, 9],
      ],
      range(5, 2),
    ],
  ] as const)("tells %s", (_, asked, ranges, want) => {
    expect(unknownPart(asked, ranges)).toEqual(want);
  });
});

describe("known operations", () => {
  const two = { ...operations(MASTER, PLC, [], { unit: 2 }), key: `${operations(MASTER, PLC).key.slice(0, -1)}2` };
  const device = baselineOf(...known(MASTER, PLC));
  const gateway = baselineOf(...known(MASTER, PLC, operations(MASTER, PLC), two));
  const of = session({ client: party(MASTER, 1), server: party(PLC, 502) });

  it("are those of the client, whatever session asks first", () => {
    expect(knownOperations(of, gateway).own.map(({ unit }) => unit)).toEqual([1, 2]);
    expect(knownOperations(of, device).own.map(({ unit }) => unit)).toEqual([1]);
    expect(knownOperations(of, gateway)).toMatchObject({ isClient: true });
    const turned = session({ client: party(PLC, 502), server: party(MASTER, 1) });
    expect(knownOperations(turned, gateway)).toMatchObject({ own: [], isClient: false });
  });

  it("follow a session whose direction turns out to be the other one", () => {
    const turning = { ...of };
    expect(knownOperations(turning, device).isClient).toBe(true);
    Object.assign(turning, { client: of.server, server: of.client });
    expect(knownOperations(turning, device).isClient).toBe(false);
  });

  it("know a device by its own unit, by 0 and by 255, and a gateway by its units only", () => {
    const units = [1, 2, 0, 255, 7];
    const found = (baseline: typeof device) =>
      units.map((unit) => operationsOnUnit({ session: of, unit }, baseline)?.unit);
    expect(found(device)).toEqual([1, undefined, 1, 1, undefined]);
    expect(found(gateway)).toEqual([1, 2, undefined, undefined, undefined]);
  });

  it("know the units of a server by whichever client", () => {
    const other = {
      ...operations(STRANGER, PLC, [], { unit: 9 }),
      key: `${operations(STRANGER, PLC).key.slice(0, -1)}9`,
    };
    const baseline = baselineOf(
      ...known(MASTER, PLC),
      ...known(STRANGER, PLC, other).filter(({ kind }) => kind !== "asset"),
    );
    const server = party(PLC).asset;
    expect([...learnedUnits(server, baseline)]).toEqual([1, 9]);
    expect(operationsInto(server, baseline)).toHaveLength(2);
    expect(operationsInto("a:02:00:00:00:00:77", baseline)).toEqual([]);
  });

  it("know ranges by whichever function", () => {
    const use = (from: number, to: number) => ({ n: 1, rejected: 0, R: { hr: [[from, to]] as const } });
    const entity = { ...learned(MASTER, PLC, []), fc: { "3": use(0, 4), "23": use(5, 9) } };
    expect([range(0, 10), range(2, 2), range(9, 2)].map((asked) => isKnownRange(entity, asked, "R"))).toEqual([
      true,
      true,
      false,
    ]);
    expect(isKnownRange(entity, range(0, 1), "W")).toBe(false);
    expect(isKnownRange(entity, { ...range(0, 1), table: "ir" }, "R")).toBe(false);
  });
});
