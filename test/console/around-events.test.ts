import { describe, expect, it } from "vitest";
import {
  aroundEvents,
  aroundQuery,
  fittingWindow,
  messageEvents,
  withinMs,
} from "../../dashboards/console/src/pages/alerts/around-events.js";
import type { KeptRecord } from "../../src/contracts/record-store.js";
import { alertRow } from "../../src/web/query/alert-list.js";
import { parseQuery } from "../../src/web/query/alert-query.js";
import { alertRecord, noteRecord, trailRecord } from "../store/sample-records.js";

const [actor, target] = [{ asset: "a:1" }, { asset: "a:2" }];
const at = (second: number) => `2026-11-21T04:00:${String(second).padStart(2, "0")}.000000Z`;
const alert = alertRecord("A-1", 3, { actor, target, ts: at(30) });
const trail = (second: number, text: string, other?: string): KeptRecord => ({
  ...trailRecord(text),
  ts: at(second),
  ...(other === undefined ? {} : { target: { asset: other } }),
});
const kept = (...records: readonly KeptRecord[]) => records.map((record, index) => ({ seq: index + 1, record }));

describe("what happened around an alert", () => {
  it("is what was recorded of its assets, in the order of time, and the alert itself", () => {
    const near = kept(
      trail(40, "later", "a:2"),
      trail(10, "earlier"),
      { ...trail(20, "of others"), actor: { asset: "a:9" } } as KeptRecord,
      noteRecord("x"),
    );
    expect(aroundEvents(alert, near, []).map(({ text, isOfPair }) => [text, isOfPair])).toEqual([
      ["earlier", false],
      [alert.title, true],
      ["later", true],
    ]);
  });

  it("has each alert once, as it was last", () => {
    const grown = { ...alertRecord("A-2", 1, { actor, ts: at(31) }), severity: 4 };
    const events = aroundEvents(alert, kept(alertRecord("A-2", 1, { actor, ts: at(31) }), grown, alert), []);
    expect(events.map(({ id, severity }) => [id, severity])).toEqual([
      ["A-1", 3],
      ["A-2", 4],
    ]);
  });

  it("has alerts that are too far among the records, once each", () => {
    const far = alertRow(alertRecord("A-3", 4, { actor, target, ts: at(50) }), 9000, "open");
    const rows = [alertRow(alert, 1, "open"), far];
    expect(aroundEvents(alert, kept(alert), rows).map(({ id, isOfPair }) => [id, isOfPair])).toEqual([
      ["A-1", true],
      ["A-3", true],
    ]);
    const { query } = parseQuery(aroundQuery(alert, 1000));
    expect(query).toMatchObject({
      ...{ status: "all", fields: { asset: { is: ["a:1", "a:2"] } } },
      ...{ from: "2026-11-21T04:00:29.000Z", to: "2026-11-21T04:00:31.000Z" },
    });
  });

  it("is looked at through the narrowest window that has some of it", () => {
    const events = aroundEvents(alert, kept(...[5, 28, 29, 31, 32].map((second) => trail(second, `${second}`))), []);
    expect(fittingWindow(events, alert.ts, [1000, 2000, 60_000])).toBe(2000);
    expect(withinMs(events, alert.ts, 2000)).toHaveLength(5);
    expect(fittingWindow([], alert.ts, [1000, 60_000])).toBe(60_000);
  });

  it("has the decoded messages", () => {
    const message = { ts: at(30), protocol: "modbus", summary: "a write" } as never;
    expect(messageEvents({ messages: [message], isCut: false })).toMatchObject([
      { lane: "message", text: "modbus a write" },
    ]);
    expect(messageEvents(undefined)).toEqual([]);
  });
});
