import { describe, expect, it } from "vitest";
import { TRUSTING } from "../../src/baseline/learning-judge.js";
import { type SiteFacts, withStates } from "../../src/baseline/site-state.js";
import type { BaselineEntity } from "../../src/contracts/baseline.js";
import { assetId, at, knownAsset, knownConduit } from "../detectors/given.js";

const site: SiteFacts = {
  learned: { hours: 200, days: 9 },
  judge: TRUSTING,
  habits: new Map(),
  violations: new Map([[`${assetId(4)}>${assetId(5)}/tcp/80`, "against the policy: why"]]),
  crossings: new Set([`${assetId(6)}>${assetId(7)}/tcp/80`]),
  remoteAccess: (_, port) => (port === 22 ? "SSH" : undefined),
  denied: (port) => (port === 3389 ? "RDP" : undefined),
};
const controller = knownAsset(2, { "modbus/server": 40 });

function stateOf(entity: BaselineEntity, over: Partial<SiteFacts> = {}) {
  const found = withStates([controller, entity], { ...site, ...over }).at(-1);
  return found === undefined ? undefined : [found.state, found.note];
}

const seenOn = (conduit: BaselineEntity, hours: number, days: number) =>
  ({ ...conduit, hours, days }) as BaselineEntity;

describe("withStates", () => {
  it.each([
    ["a habit", knownConduit(1, 5, "80", [80]), ["ok", undefined]],
    ["one hour", seenOn(knownConduit(1, 5, "80", [80]), 1, 1), ["rare", undefined]],
    ["remote access of one day", knownConduit(1, 5, "22", [22]), ["rare", undefined]],
    ["remote access of two days", seenOn(knownConduit(1, 5, "22", [22]), 2, 2), ["ok", undefined]],
    ["between zones on one day", knownConduit(6, 7, "80", [80]), ["rare", undefined]],
    ["against the policy", knownConduit(4, 5, "80", [80]), ["finding", "against the policy: why"]],
    [
      "a screen session to a controller",
      knownConduit(1, 2, "3389", [3389]),
      ["finding", "RDP to a controller: nobody should need it"],
    ],
    ["a screen session to something else", knownConduit(1, 5, "3389", [3389]), ["ok", undefined]],
    [
      "what is quarantined already",
      { ...knownConduit(4, 5, "80", [80]), state: "quarantined" },
      ["quarantined", undefined],
    ],
  ] as const)("takes %s", (_, entity, want) => {
    expect(stateOf(entity)).toEqual(want);
  });

  it("calls nothing rare after learning that was too short to tell", () => {
    const learned = { hours: 23, days: 1 };
    expect(stateOf(seenOn(knownConduit(1, 5, "22", [22]), 1, 1), { learned })).toEqual(["ok", undefined]);
  });

  it("asks the judge about assets, by when they became a habit", () => {
    const habits = new Map([[assetId(7), at(5)]]);
    const judge: SiteFacts["judge"] = {
      judge: ({ span, actors }) => ({ state: span.habitTime < at(9) ? "ok" : "quarantined", note: actors.join() }),
    };
    expect(stateOf(knownAsset(7), { judge, habits })).toEqual(["ok", undefined]);
    expect(stateOf(knownAsset(8), { judge, habits })).toEqual(["quarantined", assetId(8)]);
  });
});
