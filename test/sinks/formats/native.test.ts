import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../src/core/json.js";
import { canonicalJson } from "../../../src/core/json.js";
import { native } from "../../../src/sinks/formats/native.js";
import { anyRecord } from "./any-record.js";
import { alert, contextOf, given, hostileAlert } from "./given.js";

describe("native", () => {
  it.each(given)("is the record itself: $record.kind $seq", ({ seq, record }) => {
    const alone = native.render({ record }, contextOf(), Number.POSITIVE_INFINITY);
    if (record !== hostileAlert) expect(alone).toBe(canonicalJson(record as JsonObject));
    expect(canonicalJson(JSON.parse(alone))).toBe(canonicalJson(record as JsonObject));
    const stored = native.render({ seq, record }, contextOf(), Number.POSITIVE_INFINITY);
    expect(JSON.parse(stored)).toEqual({ ...JSON.parse(JSON.stringify(record)), seq });
  });

  it("knows every key that a record has", () => {
    const known = new Set(native.fields.map(({ name }) => name));
    expect(given.flatMap(({ record }) => Object.keys(record)).filter((key) => !known.has(key))).toEqual([]);
  });

  it.each([360, 480, 1024, 2048])("is cut to %d bytes, first of all by what shows nothing", (limitBytes) => {
    const said = JSON.parse(native.render({ seq: 17, record: hostileAlert }, contextOf(), limitBytes));
    expect(said).toMatchObject({ v: 1, kind: "alert", id: hostileAlert.id, severity: 2, seq: 17, isCut: true });
    expect("prevHash" in said).toBe(false);
  });

  it("keeps what it is about longer than what proves it", () => {
    const wholeBytes = Buffer.byteLength(native.render({ record: alert }, contextOf(), Number.POSITIVE_INFINITY));
    const said = JSON.parse(native.render({ record: alert }, contextOf(), wholeBytes - 400));
    expect(said).toMatchObject({ actor: alert.actor, target: alert.target, observed: alert.observed, isCut: true });
    expect("baseline" in said || "prevHash" in said).toBe(false);
  });

  it("cuts keys that it does not know yet", () => {
    const record = { ...alert, novelty: "x".repeat(5000) };
    const said = JSON.parse(native.render({ record }, contextOf(), 4096));
    expect(said.observed).toBe(alert.observed);
    expect(said.isCut).toBe(true);
  });

  it("is JSON of what it was, whatever the record", () => {
    fc.assert(
      fc.property(anyRecord, ({ seq, record }) => {
        const said = JSON.parse(native.render({ seq, record }, contextOf(), Number.POSITIVE_INFINITY));
        expect(said).toEqual(JSON.parse(JSON.stringify({ ...record, seq })));
      }),
      { numRuns: 50 },
    );
  });
});
