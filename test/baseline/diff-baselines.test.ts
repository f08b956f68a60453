import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffBaselines } from "../../src/baseline/diff-baselines.js";
import type { BaselineEntity } from "../../src/contracts/baseline.js";
import { assetId, knownAsset, knownConduit, knownOperations } from "../detectors/given.js";
import { anyEntity } from "./given-entities.js";

const reader = knownOperations(1, 2, [[3, 0, 4]]);
const PAIR = `${assetId(1)}>${assetId(2)}`;

function told(before: readonly BaselineEntity[], after: readonly BaselineEntity[]): string[] {
  return diffBaselines(before, after).map(({ sign, kind, key, changes }) =>
    [`${sign} ${kind} ${key}`, ...changes].join("|"),
  );
}

describe("diffBaselines", () => {
  it.each([
    [
      "nothing of counts and times",
      [knownAsset(1)],
      [{ ...knownAsset(1), n: 9, last: "2026-02-01T00:00:00.000000Z" }],
      [],
    ],
    ["a new asset", [], [knownAsset(1)], [`+ asset ${assetId(1)}`]],
    ["an asset that is gone", [knownAsset(1)], [], [`- asset ${assetId(1)}`]],
    ["a new address", [knownAsset(1)], [{ ...knownAsset(1), ips: ["10.0.0.1", "10.0.0.9"] }], ["new address 10.0.0.9"]],
    ["a new role", [knownAsset(1)], [knownAsset(1, { "modbus/client": 3 })], ["new role modbus/client"]],
    ["a router", [knownAsset(1)], [{ ...knownAsset(1), isRouter: true }], ["is a router now"]],
    ["a further port", [knownConduit(1, 2, "x", [1])], [knownConduit(1, 2, "x", [1, 7])], ["new port 7"]],
    ["a new writer", [], [knownOperations(1, 2, [[3, 0, 4]], [7])], [`+ mb.ops ${PAIR}/1|new writer`]],
    ["a reader that writes", [reader], [knownOperations(1, 2, [[3, 0, 4]], [7])], ["new writer", "new function 5"]],
    ["a wider range", [reader], [knownOperations(1, 2, [[3, 0, 16]])], ["function 3 reads hr widened 0-3 -> 0-15"]],
    ["another range", [reader], [knownOperations(1, 2, [[3, 2, 4]])], ["function 3 reads hr changed 0-3 -> 2-5"]],
    ["a state", [reader], [{ ...reader, state: "quarantined", note: "why" }], ["ok -> quarantined (why)"]],
    ["an approval", [reader], [{ ...reader, src: "approved", by: "ann" }], ["learned -> approved by ann"]],
    ["an end", [reader], [{ ...reader, until: "2026-02-01T00:00:00.000000Z" }], ["until ever -> 2026-02-01"]],
    ["something rare", [reader], [{ ...reader, rare: { fc: {}, writes: 0 } }], ["rare operations"]],
  ] as const)("tells %s", (_, before, after, want) => {
    const lines = told(before, after);
    expect(lines).toHaveLength(Math.min(1, want.length));
    for (const text of want) expect(lines[0]).toContain(text);
  });

  it("finds nothing between a baseline and itself, and the reverse signs the other way round", () => {
    const baselines = fc.uniqueArray(anyEntity, { maxLength: 6, selector: ({ kind, key }) => `${kind} ${key}` });
    fc.assert(
      fc.property(baselines, baselines, (one, other) => {
        expect(diffBaselines(one, one)).toEqual([]);
        const signs = (differences: ReturnType<typeof diffBaselines>, sign: string) =>
          differences.filter((difference) => difference.sign === sign).map(({ kind, key }) => `${kind} ${key}`);
        const [there, back] = [diffBaselines(one, other), diffBaselines(other, one)];
        expect(signs(there, "+")).toEqual(signs(back, "-"));
        expect(signs(there, "-")).toEqual(signs(back, "+"));
      }),
      { numRuns: 200 },
    );
  });
});
