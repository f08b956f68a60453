import { describe, expect, it } from "vitest";
import { createSpan, extendSpan } from "../../src/baseline/learned-span.js";
import { learningJudge } from "../../src/baseline/learning-judge.js";
import { Quarantine } from "../../src/baseline/quarantine.js";
import type { AlertRecord } from "../../src/contracts/alert.js";
import { assetId, at, party, session } from "../detectors/given.js";

const HOUR = 3600;
const assetOf = ({ station }: { readonly station: string | undefined }) => `a:${station}`;

function spanOf(...hours: readonly number[]) {
  const span = createSpan();
  for (const hour of hours) extendSpan(span, at(hour * HOUR), at(hour * HOUR + 1));
  return span;
}

/** Host 1 was named in the fifth hour, in a session with host 2. */
function named(): Quarantine {
  const quarantine = new Quarantine();
  const detector: AlertRecord["detector"] = "modbus/diagnostics";
  const of = session({ protocol: "modbus" });
  for (const hour of [5, 9]) quarantine.name({ detector, time: at(hour * HOUR), actor: party(1), session: of });
  return quarantine;
}

const long = { hours: 200, days: 9 };

function stateOf(
  seen: { hours: readonly number[]; actor?: number; conduit?: string; isGrave?: boolean },
  learned = long,
) {
  const { hours, actor = 3, conduit, isGrave = false } = seen;
  const about = conduit === undefined ? {} : { conduit };
  const span = spanOf(...hours);
  return learningJudge(named(), assetOf, learned).judge({ span, actors: [assetId(actor)], ...about, isGrave });
}

describe("learningJudge", () => {
  it.each([
    ["a habit", { hours: [1, 2] }, "ok"],
    ["one hour", { hours: [7, 7.1] }, "rare"],
    ["something grave of one day", { hours: [1, 2], isGrave: true }, "rare"],
    ["something grave of two days", { hours: [1, 30], isGrave: true }, "ok"],
    ["of a named actor, two hours before the alert", { hours: [1, 2, 9], actor: 1 }, "ok"],
    ["of a named actor, one hour before the alert", { hours: [1, 9, 10], actor: 1 }, "quarantined"],
    ["of a named actor, after the alert alone", { hours: [8, 9, 10], actor: 1 }, "quarantined"],
    ["through a named conduit", { hours: [8, 9], conduit: `${assetId(1)}>${assetId(2)}/tcp/modbus` }, "quarantined"],
    ["through another conduit", { hours: [8, 9], conduit: `${assetId(3)}>${assetId(2)}/tcp/modbus` }, "ok"],
  ])("takes %s", (_, seen, want) => {
    expect(stateOf(seen).state).toBe(want);
  });

  it("says by which alert, the first one", () => {
    expect(stateOf({ hours: [9], actor: 1 }).note).toBe("named by modbus/diagnostics at 2026-01-05T13:00:00.000000Z");
  });

  it.each([
    ["23 hours", { hours: 23, days: 2 }, { hours: [7] }, "ok"],
    ["24 hours", { hours: 24, days: 2 }, { hours: [7] }, "rare"],
    ["6 days", { hours: 24, days: 6 }, { hours: [1, 2], isGrave: true }, "ok"],
    ["7 days", { hours: 24, days: 7 }, { hours: [1, 2], isGrave: true }, "rare"],
    ["a minute", { hours: 1, days: 1 }, { hours: [7], actor: 1 }, "quarantined"],
  ])("after learning for %s", (_, learned, seen, want) => {
    expect(stateOf(seen, learned).state).toBe(want);
  });
});
