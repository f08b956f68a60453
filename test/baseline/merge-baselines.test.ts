import { describe, expect, it } from "vitest";
import { writeLearned } from "../../src/baseline/baseline-text.js";
import { mergeBaselines } from "../../src/baseline/merge-baselines.js";
import { openBaseline } from "../../src/baseline/open-baseline.js";
import { resealed } from "../../src/baseline/reseal.js";
import type { BaselineContents, BaselineEntity, PointEntity } from "../../src/contracts/baseline.js";
import type { JsonObject } from "../../src/core/json.js";
import { assetId, at, knownAsset, knownConduit, knownOperations } from "../detectors/given.js";

function contents(entities: readonly BaselineEntity[], fromSeconds = 0, coverage: JsonObject = {}): BaselineContents {
  const run = { from: at(fromSeconds), to: at(fromSeconds + 60), packets: 10, code: "test", coverage };
  return openBaseline(writeLearned(entities, run).join("\n"), "b.jsonl");
}

const point: PointEntity = {
  ...{ kind: "point", key: `${assetId(2)}/1/hr/4`, src: "learned", state: "ok", n: 9, hours: 1, days: 1 },
  ...{ first: "2026-01-04T08:00:00.000000Z", last: "2026-01-04T09:00:00.000000Z" },
  ...{ server: assetId(2), unit: 1, table: "hr", address: 4, values: "analog", min: 3, max: 9, low: 3, high: 9 },
  ...{ isSigned: false, togglesPerMinute: 0, writesPerMinute: 0 },
} as PointEntity;

function merged(one: readonly BaselineEntity[], other: readonly BaselineEntity[]) {
  return mergeBaselines(contents(one), contents(other, 600));
}

describe("mergeBaselines", () => {
  it("joins sets, adds counts and takes the larger of hours and days", () => {
    const later = { ...knownAsset(1, { "modbus/client": 2 }), ips: ["10.0.0.9"], hours: 5, n: 2 };
    const { contents: union, conflicts } = merged([knownAsset(1, { "modbus/client": 1 }), knownAsset(2)], [later]);
    expect(conflicts).toEqual([]);
    expect(union.entities.map(({ key }) => key)).toEqual([assetId(1), assetId(2)]);
    expect(union.entities[0]).toMatchObject({
      n: 42,
      hours: 5,
      ips: ["10.0.0.1", "10.0.0.9"],
      roles: { "modbus/client": 3 },
    });
  });

  it("joins operations, ports and values", () => {
    const wide = { ...point, min: 1, max: 5, low: 1, high: 5 };
    const { contents: union } = merged(
      [knownOperations(1, 2, [[3, 0, 4]]), knownConduit(1, 2, "modbus", [502]), point],
      [knownOperations(1, 2, [[3, 8, 4]], [7]), knownConduit(1, 2, "modbus", [503]), wide],
    );
    const [conduit, operations, values] = ["conduit", "mb.ops", "point"].map((kind) =>
      union.entities.find((entity) => entity.kind === kind),
    );
    expect(conduit).toMatchObject({ ports: [502, 503] });
    expect(operations).toMatchObject({
      writes: 1,
      reads: [
        [3, 0, 4, 40],
        [3, 8, 4, 40],
      ],
    });
    expect(operations).toHaveProperty("fc.3.R.hr", [
      [0, 3],
      [8, 11],
    ]);
    expect(values).toMatchObject({ min: 1, max: 9, low: 1, high: 9 });
  });

  it("takes what was constant in one for what it is in the other", () => {
    const constant = { ...point, values: "constant", min: 4, max: 4 } as const;
    for (const [one, other] of [
      [constant, point],
      [point, constant],
    ] as const) {
      expect(merged([one], [other])).toMatchObject({
        conflicts: [],
        contents: { entities: [{ values: "analog", min: 3 }] },
      });
    }
  });

  it("widens no envelope that one does not trust", () => {
    const { contents: union } = merged([point], [{ ...point, state: "rare", min: 0, max: 99 }]);
    expect(union.entities[0]).toMatchObject({ state: "rare", min: 3, max: 9 });
  });

  it.each([
    ["one trusts and the other quarantined", { state: "quarantined" }, /ok in the first, quarantined in the second/],
    ["one calls a finding", { state: "finding" }, /ok in the first, finding in the second/],
    ["the values are of another kind", { values: "counter" }, /analog in the first, counter in the second/],
  ] as const)("cannot join what %s", (_, over, want) => {
    const { conflicts } = merged([point], [{ ...point, ...over } as BaselineEntity]);
    expect(conflicts).toHaveLength(1);
    expect(conflicts[0]).toMatch(want);
  });

  it("cannot join two decisions, but a decision with none", () => {
    const decided = (by: string): BaselineEntity => ({ ...knownAsset(1), src: "approved", by });
    expect(merged([decided("ann")], [decided("bob")]).conflicts[0]).toMatch(/decided by ann .* by bob/);
    expect(merged([knownAsset(1)], [decided("bob")])).toMatchObject({
      conflicts: [],
      contents: { entities: [{ by: "bob" }] },
    });
  });

  it("spans both windows, is mature only where both are, and is not approved", () => {
    const mature = { T: 200, mature: true };
    const young = { T: 9, mature: false, missing: "more" };
    const one = contents([knownAsset(1)], 600, { assets: mature, reads: mature });
    const other = contents([knownAsset(2)], 0, { assets: mature, reads: young });
    const approved = { ...one, header: { ...one.header, approvedBy: "ann" } };
    const union = mergeBaselines(approved, other).contents;
    const reopened = openBaseline(resealed(union, union.entities).join("\n"), "union.jsonl");
    expect(reopened.header).toMatchObject({
      window: ["2026-01-05T08:00:00.000000Z", "2026-01-05T08:11:00.000000Z"],
      packets: 20,
      approvedBy: null,
      coverage: { assets: { mature: true }, reads: { mature: false } },
      parent: `sha256:${String(one.header.sha256)}`,
      entities: 2,
    });
  });

  it("changes nothing by merging a baseline with itself but the counts", () => {
    const entities = [knownAsset(1), knownOperations(1, 2, [[3, 0, 4]], [7]), point];
    const { contents: union } = merged(entities, entities);
    expect(union.entities.map(({ n }) => n)).toEqual([80, 80, 18]);
    expect(union.entities.map(({ key, state }) => [key, state])).toEqual(
      contents(entities).entities.map(({ key, state }) => [key, state]),
    );
  });
});
