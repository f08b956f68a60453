import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AlertRecord } from "../../src/contracts/alert.js";
import { type AlertQuery, alertSorts, queryFields } from "../../src/contracts/alert-query.js";
import type { DecisionRecord } from "../../src/contracts/trail.js";
import { openDatabase } from "../../src/store/open-database.js";
import { queryTime } from "../../src/store/query-time.js";
import type { Store } from "../../src/store/store.js";
import { matches } from "../../src/web/query/matches.js";
import { alertRecord, decisionRecord } from "./sample-records.js";
import { driversHere, temporaryFolders, withStore } from "./with-store.js";

const everything: AlertQuery = {
  severityMin: undefined,
  status: "all",
  fields: {},
  texts: { is: [], not: [] },
  from: undefined,
  to: undefined,
};
const HOUR_MS = 3_600_000;
const START_MS = Date.parse("2026-11-21T12:00:00Z");

function at(ms: number): string {
  return new Date(ms).toISOString().replace("Z", "000Z");
}

function mute(id: string, more: Partial<DecisionRecord>): DecisionRecord {
  return { ...decisionRecord(id, "mute", "A-1"), ts: at(START_MS), until: at(START_MS + 48 * HOUR_MS), ...more };
}

const names = fc.constantFrom(
  "a",
  "b",
  "ab",
  "a*",
  "A",
  "\u00c4x",
  "it's",
  "%",
  "_",
  '"',
  "\\",
  "\ud800",
  "\0z",
  "x\ny",
);
const party = fc.record(
  { asset: names, ip: fc.constantFrom("10.0.0.1", "10.0.0.2", "fe80::1"), zone: names },
  { requiredKeys: ["asset"] },
);
const times = fc.constantFrom(
  "2026-11-20T23:59:59.999999Z",
  "2026-11-21T14:30:00.000000Z",
  "2026-11-21T14:30:00.000001Z",
);
const alerts = fc.array(
  fc.record(
    {
      severity: fc.integer({ min: 1, max: 4 }),
      detector: fc.constantFrom("recon/scan", "recon/sweep", "modbus/write", "a"),
      title: names,
      observed: fc.string({ unit: "binary", maxLength: 20 }),
      incident: names,
      phase: fc.constantFrom("detect", "shadow"),
      ts: times,
      lastTs: times,
      actor: party,
      target: party,
      service: names,
    },
    { requiredKeys: ["severity", "detector", "title", "observed", "incident", "phase", "ts", "lastTs", "actor"] },
  ),
  { maxLength: 25 },
);
const values = fc.oneof(names, fc.constantFrom("recon/*", "*", "detect", "10.0.0.1", "10.*"));
const terms = fc.record({ is: fc.array(values, { maxLength: 2 }), not: fc.array(values, { maxLength: 2 }) });
const queries = fc.record({
  severityMin: fc.constantFrom(undefined, 1, 3, 4),
  status: fc.constantFrom("open", "closed", "muted", "all" as const),
  fields: fc.dictionary(fc.constantFrom(...queryFields), terms, { maxKeys: 2, noNullPrototype: true }),
  texts: fc.oneof(fc.constant({ is: [], not: [] }), terms),
  from: fc.constantFrom(undefined, "2026-11-21", "2026-11-21T14:30Z", "2026-11-21T14:30:00.000001Z"),
  to: fc.constantFrom(undefined, "2026-11-21T14:30:00Z", "2026-11-22"),
});

describe("queryTime", () => {
  it.each([
    ["2026-11-21", "2026-11-21T00:00:00.000000Z"],
    ["2026-11-21T14:30Z", "2026-11-21T14:30:00.000000Z"],
    ["2026-11-21T14:30:01Z", "2026-11-21T14:30:01.000000Z"],
    ["2026-11-21T14:30:01.5Z", "2026-11-21T14:30:01.500000Z"],
  ])("reads %s", (short, whole) => {
    expect(queryTime(short)).toBe(queryTime(whole));
    expect(queryTime(short)).toBeGreaterThan(1.7e15);
  });
});

describe.each(driversHere)("lists of alerts over %s", (driver) => {
  const folder = temporaryFolders();
  const ids = (store: Store, query: Partial<AlertQuery> = {}) =>
    store.alertPage({ ...everything, ...query }, "last", 0, 1000).alerts.map(({ record }) => record.id);

  it("hold what the query of the page holds, whatever alerts and query say", () => {
    fc.assert(
      fc.property(alerts, fc.array(queries, { minLength: 1, maxLength: 12 }), (given, asked) => {
        const records = given.map((more, i) =>
          alertRecord(`A-${i}`, more.severity, { target: undefined, ...more } as Partial<AlertRecord>),
        );
        withStore(folder(), { driver, now: () => START_MS }, (store) => {
          store.append(records);
          store.append([decisionRecord("D-1", "close", "A-1"), mute("D-2", { about: "A-2" })]);
          store.append([mute("D-3", { scope: { detector: "modbus/*" } })]);
          const stands = (id: string, detector: string) =>
            id === "A-1" ? "closed" : id === "A-2" || detector.startsWith("modbus/") ? "muted" : "open";
          for (const query of asked as AlertQuery[]) {
            const want = records.filter((one) => matches(one, stands(one.id, one.detector), query)).map(({ id }) => id);
            expect(ids(store, query).sort()).toEqual(want.sort());
            const { total } = store.alertPage(query, "first", 0, 0);
            expect(total).toBe(want.length);
            const { status = [] } = store.alertFacets(query);
            expect(status.reduce((sum, { count }) => sum + count, 0)).toBe(want.length);
            for (const by of ["what", "whom", "incident"] as const) {
              const { groups } = store.alertGroups(query, by, 100);
              expect(groups.reduce((sum, group) => sum + group.alerts, 0)).toBe(want.length);
            }
          }
        });
      }),
      { numRuns: 40 },
    );
  });

  it("come a page at a time, in the order asked for", () => {
    withStore(folder(), { driver, now: () => START_MS }, (store) => {
      const ts = (minute: number) => `2026-11-21T10:${String(minute).padStart(2, "0")}:00.000000Z`;
      store.append([
        alertRecord("A-1", 2, { ts: ts(1), lastTs: ts(9) }),
        alertRecord("A-2", 4, { ts: ts(2), lastTs: ts(2) }),
        alertRecord("A-3", 2, { ts: ts(3), lastTs: ts(3) }),
      ]);
      const orders = alertSorts.map((sort) =>
        store.alertPage(everything, sort, 0, 9).alerts.map((one) => one.record.id),
      );
      expect(orders).toEqual([
        ["A-1", "A-3", "A-2"],
        ["A-3", "A-2", "A-1"],
        ["A-2", "A-1", "A-3"],
      ]);
      const page = store.alertPage(everything, "last", 1, 1);
      expect([page.total, page.alerts.map(({ record }) => record.id)]).toEqual([3, ["A-3"]]);
      store.append([alertRecord("A-2", 4, { ts: ts(2), lastTs: ts(20), count: 2 })]);
      expect(store.alertPage(everything, "last", 0, 1)).toMatchObject({
        total: 3,
        alerts: [{ seq: 4, status: "open", record: { id: "A-2", count: 2 } }],
      });
    });
  });

  it("are put together by what, whom and incident", () => {
    withStore(folder(), { driver, now: () => START_MS }, (store) => {
      const actor = { asset: "a:1", ip: "10.0.0.1" };
      store.append([
        alertRecord("A-1", 2, { title: "T", detector: "x/y", actor, target: { asset: "b" }, incident: "I-1" }),
        alertRecord("A-2", 4, { title: "T", detector: "x/y", actor, target: { asset: "b" }, incident: "I-2" }),
        alertRecord("A-3", 1, { title: "U", actor: { ...actor, ip: "10.0.0.2" }, incident: "I-2" } as never),
        alertRecord("A-1", 2, { title: "T", detector: "x/y", actor, target: { asset: "b" }, incident: "I-1" }),
      ]);
      const found = (by: "what" | "whom" | "incident") =>
        store.alertGroups(everything, by, 9).groups.map((one) => [...one.of, one.alerts, one.severity, one.latest.seq]);
      expect(found("what")).toEqual([
        ["x/y", "T", 2, 4, 4],
        ["modbus/unauthorised-writer", "U", 1, 1, 3],
      ]);
      expect(found("whom")).toEqual([
        ["a:1", "b", 2, 4, 4],
        ["a:1", "a:00:1d:9c:c0:04:9d", 1, 1, 3],
      ]);
      expect(found("incident")).toEqual([
        ["I-1", "", 1, 2, 4],
        ["I-2", "", 2, 4, 3],
      ]);
      expect(store.alertGroups(everything, "what", 1)).toMatchObject({ total: 2, groups: [{ alerts: 2 }] });
      expect(store.alertFacets(everything)).toMatchObject({
        severity: [{ value: "critical", count: 1 }, { value: "low" }, { value: "medium" }],
        detector: [{ value: "x/y", count: 2 }, { count: 1 }],
        zone: [{ value: "cell-1", count: 1 }],
      });
    });
  });

  it("know what was closed, with an incident and without, and what was opened again", () => {
    withStore(folder(), { driver, now: () => START_MS }, (store) => {
      store.append([alertRecord("A-1"), alertRecord("A-2"), alertRecord("A-3", 2, { incident: "I-2" })]);
      store.append([decisionRecord("D-1", "close", "A-1")]);
      expect(ids(store, { status: "open" })).toEqual(["A-3", "A-2"]);
      store.append([decisionRecord("D-2", "close", "I-1")]);
      expect(ids(store, { status: "closed" })).toEqual(["A-2", "A-1"]);
      store.append([alertRecord("A-4"), alertRecord("A-2", 2, { count: 2 })]);
      expect(ids(store, { status: "open" }), "a new alert of a closed incident is open").toEqual(["A-4", "A-3"]);
      store.append([decisionRecord("D-3", "undo", "D-2")]);
      expect(ids(store, { status: "closed" })).toEqual(["A-1"]);
      store.append([decisionRecord("D-4", "reopen", "A-1")]);
      expect(store.alertPage({ ...everything, status: "closed" }, "last", 0, 9).total).toBe(0);
    });
  });

  it("mute what a scope covers, old and new, until it ends; nothing critical for more than a day", () => {
    let nowMs = START_MS;
    withStore(folder(), { driver, now: () => nowMs }, (store) => {
      const other = { actor: { asset: "other" } };
      const spool = store.spool("siem", { kinds: ["alert"] });
      store.append([alertRecord("A-1"), alertRecord("A-2", 4), alertRecord("A-3", 2, other)]);
      expect(spool.waiting).toBe(3);
      store.append([mute("D-1", { scope: { detector: "modbus/*", actor: "a:00:50:56:b9:e2:ad" } })]);
      expect(ids(store, { status: "muted" })).toEqual(["A-2", "A-1"]);
      store.append([alertRecord("A-4"), alertRecord("A-1", 2, { count: 2 }), alertRecord("A-3", 3, other)]);
      expect([spool.waiting, store.mutedRecords]).toEqual([4, 2]);
      expect(ids(store, { status: "muted" })).toEqual(["A-4", "A-2", "A-1"]);
      nowMs += 25 * HOUR_MS;
      expect(ids(store, { status: "muted" }), "critical: a day").toEqual(["A-4", "A-1"]);
      store.append([alertRecord("A-1", 4, { count: 3 })]);
      expect(ids(store, { status: "muted" }), "it grew critical").toEqual(["A-4"]);
      expect(spool.waiting).toBe(5);
      expect(store.mutes().map(({ id }) => id)).toEqual(["D-1"]);
      nowMs += 24 * HOUR_MS;
      expect(ids(store, { status: "muted" })).toEqual([]);
      expect(store.mutes()).toEqual([]);
      store.append([alertRecord("A-4", 2, { count: 2 })]);
      expect(spool.waiting).toBe(6);
    });
  });

  it("are no longer muted once that is undone, but where another mute stands", () => {
    const path = folder();
    withStore(path, { driver, now: () => START_MS }, (store) => {
      store.append([alertRecord("A-1"), alertRecord("A-2")]);
      store.append([mute("D-1", { about: "A-1" }), mute("D-2", { scope: { actor: "a:00:50:56:b9:e2:ad" } })]);
      expect(ids(store, { status: "muted" })).toEqual(["A-2", "A-1"]);
      store.append([decisionRecord("D-3", "undo", "D-2")]);
      expect(ids(store, { status: "muted" })).toEqual(["A-1"]);
    });
    withStore(path, { driver, now: () => START_MS }, (store) => {
      expect(ids(store, { status: "muted" }), "after a restart").toEqual(["A-1"]);
      store.append([decisionRecord("D-4", "undo", "D-1")]);
      expect(ids(store, { status: "open" })).toEqual(["A-2", "A-1"]);
    });
  });

  it("are there for a database that was made before there were lists", () => {
    const path = folder();
    withStore(path, { driver }, (store) => {
      store.append(Array.from({ length: 1500 }, (_, i) => alertRecord(`A-${i}`, 2, { incident: `I-${i % 3}` })));
      store.append([alertRecord("A-7", 3, { count: 2 })]);
      store.append([decisionRecord("D-1", "close", "A-1"), decisionRecord("D-2", "close", "I-2")]);
    });
    const database = openDatabase(path, { driver });
    database.exec("DROP TRIGGER alert_gone; DROP TABLE alert; DROP TABLE alert_text; DROP TABLE alert_shape");
    database.exec("DROP TABLE alert_party; DROP TABLE mute; DELETE FROM note WHERE name = 'alerts-listed'");
    database.exec("PRAGMA user_version = 1");
    database.close();
    for (const when of ["at the first start", "at the second"]) {
      withStore(path, { driver }, (store) => {
        const total = (query: Partial<AlertQuery>) => store.alertPage({ ...everything, ...query }, "last", 0, 0).total;
        expect([total({}), total({ status: "closed" }), total({ severityMin: 3 })], when).toEqual([1500, 501, 1]);
        expect(total({ texts: { is: ["WHO wrote"], not: [] } })).toBe(1500);
      });
    }
  });

  it("go with their records", () => {
    let nowMs = START_MS;
    withStore(folder(), { driver, now: () => nowMs, recordAgeDaysMax: 1 }, (store) => {
      store.append([alertRecord("A-1"), alertRecord("A-2"), alertRecord("A-3", 4)]);
      store.append([alertRecord("A-1", 2, { count: 2 })]);
      nowMs += 25 * HOUR_MS;
      store.append([alertRecord("A-2", 2, { count: 2 })]);
      store.tidy();
      expect(ids(store).sort()).toEqual(["A-2", "A-3"]);
      expect(store.alertFacets(everything)).toMatchObject({ severity: [{ count: 1 }, { count: 1 }] });
      store.tidy();
      expect(store.alert("A-1")).toBeUndefined();
    });
  });
});
