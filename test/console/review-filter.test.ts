import { describe, expect, it } from "vitest";
import {
  entityName,
  filteredReview,
  type ReviewFilter,
  valueCounts,
} from "../../dashboards/console/src/pages/baseline/review-filter.js";
import type { ReviewView } from "../../src/contracts/baseline-desk.js";

const item = (kind: string, key: string, more: Partial<ReviewView> = {}): ReviewView => ({
  ...{ kind, key, state: "rare", risk: 5, reasons: ["writes"], isBulk: false, note: undefined, line: "{}" },
  ...more,
});
const review = [
  item("mb.ops", "a:1>a:2/1", { state: "quarantined", note: "named by an alert" }),
  item("conduit", "a:1>a:2/tcp/Modbus", { reasons: ["between zones"] }),
  item("conduit", "a:3>a:2/tcp/ntp", { risk: 1, reasons: [], isBulk: true }),
];
const all: ReviewFilter = { kind: "", state: "", text: "", isWithBulk: true };

describe("what of the review is listed", () => {
  const rows: readonly [string, Partial<ReviewFilter>, readonly number[]][] = [
    ["all", {}, [0, 1, 2]],
    ["nothing of little risk", { isWithBulk: false }, [0, 1]],
    ["a kind", { kind: "conduit" }, [1, 2]],
    ["a state", { state: "quarantined" }, [0]],
    ["part of a key, in any case", { text: "mODBUS" }, [1]],
    ["part of a reason", { text: "zones" }, [1]],
    ["part of a note", { text: " alert " }, [0]],
    ["all that is asked at once", { kind: "conduit", isWithBulk: false, text: "a:2" }, [1]],
    ["nothing that is not there", { text: "x" }, []],
  ];
  it.each(rows)("is %s", (_, filter, expected) => {
    expect(filteredReview(review, { ...all, ...filter })).toEqual(expected.map((index) => review[index]));
  });

  it("is counted by value, the most frequent first", () => {
    expect(valueCounts(review, "kind")).toEqual([
      ["conduit", 2],
      ["mb.ops", 1],
    ]);
  });

  it("is named as decisions take it", () => {
    expect(review.map(entityName)[0]).toBe("mb.ops a:1>a:2/1");
  });
});
