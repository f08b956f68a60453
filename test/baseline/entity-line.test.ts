import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeLearned } from "../../src/baseline/baseline-text.js";
import { openBaseline } from "../../src/baseline/open-baseline.js";
import { at } from "../detectors/given.js";
import { anyEntity } from "./given-entities.js";

const run = { from: at(0), to: at(90), packets: 12, code: "test" };

describe("lines of entities", () => {
  it("give back every entity that was written", () => {
    const entities = fc.uniqueArray(anyEntity, {
      maxLength: 4,
      selector: ({ kind, key }) => `${kind} ${key}`,
    });
    const kinds = new Set<string>();
    fc.assert(
      fc.property(entities, (written) => {
        for (const { kind } of written) kinds.add(kind);
        const text = writeLearned(written, run).join("\n");
        const read = openBaseline(text, "b.jsonl").entities;
        const place = (entity: { kind: string; key: string }) => `${entity.kind} ${entity.key}`;
        const sorted = [...written].sort((one, other) => (place(one) < place(other) ? -1 : 1));
        expect(read).toEqual(sorted);
      }),
      { numRuns: 500 },
    );
    expect([...kinds].sort()).toEqual([
      ...["asset", "conduit", "mb.ops", "mqtt.broker", "mqtt.client", "mqtt.pub", "mqtt.sub", "mqtt.value"],
      ...["point", "refused", "spb.edge", "spb.host"],
    ]);
  });
});
