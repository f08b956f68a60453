import { describe, expect, it } from "vitest";
import { reviewOf } from "../../src/baseline/review.js";
import type { BaselineEntity } from "../../src/contracts/baseline.js";
import { isPublicAddress } from "../../src/core/public-address.js";
import { assetId, knownAsset, knownConduit, knownConduitBy, knownOperations } from "../detectors/given.js";

const ground = {
  remoteAccess: (_: "tcp" | "udp", port: number) => (port === 3389 ? "RDP" : undefined),
  isPublic: isPublicAddress,
  crossings: new Set([`${assetId(4)}>${assetId(5)}/tcp/80`]),
};
const controller = knownAsset(2, { "modbus/server": 40 });

function riskOf(entity: BaselineEntity): number | undefined {
  return reviewOf([controller, entity], ground).find((item) => item.entity.key === entity.key)?.risk;
}

describe("reviewOf", () => {
  it.each([
    ["a reader of a controller", knownOperations(1, 2, [[3, 0, 4]]), 1 + 2],
    ["a writer to a controller", knownOperations(1, 2, [], [7]), 5 + 2],
    ["a rare writer", { ...knownOperations(1, 2, [[3, 0, 4]]), rare: { fc: {}, writes: 1 } }, 5 + 2 + 2],
    ["remote access", knownConduit(1, 5, "3389", [3389]), 4],
    ["an unknown service", knownConduit(1, 5, "7777", [7777]), 3],
    ["a known protocol", knownConduit(1, 5, "mqtt", [1883]), 1],
    ["an unknown service between zones", knownConduit(4, 5, "80", [80]), 3 + 3],
    ["an unknown service of the Internet", knownConduitBy(`${assetId(1)}>a:ip:203.0.113.9/tcp/443`, [443]), 3 + 5],
    ["an asset", knownAsset(7), 0],
  ] as const)("weighs %s", (_, entity, want) => {
    expect(riskOf(entity)).toBe(want);
  });

  it("begins with what is quarantined, then findings, then by risk; little risk goes in bulk", () => {
    const quarantined = { ...knownConduit(1, 5, "mqtt", [1883]), state: "quarantined", note: "why" } as const;
    const finding = { ...knownConduit(1, 6, "mqtt", [1883]), state: "finding" } as const;
    const writer = knownOperations(1, 2, [], [7]);
    const items = reviewOf([knownAsset(7), writer, finding, quarantined], ground);
    expect(items.map(({ entity, isBulk }) => [entity.key, isBulk])).toEqual([
      [quarantined.key, false],
      [finding.key, false],
      [writer.key, false],
      [assetId(7), true],
    ]);
  });

  it("begins with a part that is quarantined, too", () => {
    const held = { ...knownOperations(1, 9, [[3, 0, 4]]), quarantined: { fc: {}, writes: 0 } };
    expect(reviewOf([knownOperations(1, 2, [], [7]), held], ground)[0]?.entity.key).toBe(held.key);
  });
});
