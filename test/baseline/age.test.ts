import { describe, expect, it } from "vitest";
import { aged } from "../../src/baseline/age.js";
import type { BaselineEntity } from "../../src/contracts/baseline.js";
import { type PacketTime, parsePacketTime } from "../../src/core/packet-time.js";
import { assetId, baselineOf, knownAsset, knownConduit, knownOperations } from "../detectors/given.js";

const LAST = parsePacketTime("2026-01-04T10:00:00.000000Z");
const days = (count: number) => (LAST + count * 86_400_000_000) as PacketTime;
const stateAfter = (entity: BaselineEntity, count: number) => aged([entity], days(count))[0]?.state;
const approval = { src: "approved", by: "ann" } as const;

describe("aged", () => {
  it.each([
    ["an asset after 29 days", knownAsset(1), 29.99, "ok"],
    ["an asset after 30 days", knownAsset(1), 30, "stale"],
    ["a reader after 30 days", knownOperations(1, 2, [[3, 0, 4]]), 30, "stale"],
    ["a writer after 89 days", knownOperations(1, 2, [], [7]), 89.99, "ok"],
    ["a writer after 90 days", knownOperations(1, 2, [], [7]), 90, "stale"],
    ["what was approved without an end", { ...knownAsset(1), ...approval }, 400, "ok"],
    ["an approval before its end", { ...knownAsset(1), ...approval, until: "2026-01-06T10:00:00.000000Z" }, 2, "ok"],
    [
      "an approval after it",
      { ...knownAsset(1), ...approval, until: "2026-01-06T10:00:00.000000Z" },
      2.01,
      "quarantined",
    ],
    ["what is rare", { ...knownAsset(1), state: "rare" }, 400, "rare"],
    ["a recording of the past", knownAsset(1), -400, "ok"],
  ] as const)("%s", (_, entity, count, want) => {
    expect(stateAfter(entity, count)).toBe(want);
  });

  it("says since when", () => {
    expect(aged([knownAsset(1)], days(31))[0]?.note).toBe("last seen 2026-01-04T10:00:00.000000Z");
  });

  it("counts from the last use, where there was one since", () => {
    const inUse = () => days(20);
    expect(aged([knownAsset(1)], days(49), inUse)[0]?.state).toBe("ok");
    expect(aged([knownAsset(1)], days(50), inUse)[0]).toMatchObject({
      state: "stale",
      note: "last seen 2026-01-24T10:00:00.000000Z",
    });
    expect(aged([knownAsset(1)], days(29), () => days(-5))[0]?.state).toBe("ok");
  });

  it("makes a baseline doubt what is stale at the time of the traffic, and not before", () => {
    const baseline = baselineOf(knownAsset(1), knownConduit(1, 2, "80", [80]), knownOperations(1, 2, [], [7]));
    const { key } = knownConduit(1, 2, "80", [80]);
    baseline.openAt(days(1));
    expect([baseline.assetCount, baseline.doubtful("conduit", key)]).toEqual([1, undefined]);
    baseline.openAt(days(31));
    expect(baseline.assetCount).toBe(0);
    expect(baseline.doubtful("conduit", key)?.state).toBe("stale");
    expect(baseline.modbusWriters(assetId(2))).toHaveLength(1);
    baseline.openAt(days(91));
    expect(baseline.modbusWriters(assetId(2))).toEqual([]);
  });
});
