import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { KeptRecord, RecordFilter, StoredRecord } from "../../src/contracts/record-store.js";
import { canonicalJson } from "../../src/core/json.js";
import { openDatabase } from "../../src/store/open-database.js";
import { openStore } from "../../src/store/open-store.js";
import { rowPasses } from "../../src/store/passes-filter.js";
import { recordRow } from "../../src/store/record-row.js";
import { Store } from "../../src/store/store.js";
import { storeDefaults } from "../../src/store/store-options.js";
import { verifyLog } from "../../src/store/verify-log.js";
import { alertRecord, decisionRecord, incidentRecord, noteRecord, trailRecord } from "./sample-records.js";
import { driversHere, temporaryFolders, withStore } from "./with-store.js";

const folder = temporaryFolders();

function seqs(stored: readonly StoredRecord[]): number[] {
  return stored.map(({ seq }) => seq);
}

function ids(stored: readonly StoredRecord[]): string[] {
  return stored.map(({ record }) => ("id" in record ? record.id : record.kind));
}

const NOON = Date.UTC(2026, 10, 21, 12);
const DAY_MS = 86_400_000;

describe.each(driversHere)("a store over %s", (driver) => {
  it("numbers records from 1, over restarts too, and gives them back as they were", () => {
    const path = folder();
    const records = [
      alertRecord("A-1", 4),
      trailRecord("b"),
      incidentRecord("I-1"),
      decisionRecord("D-1", "mute", "x"),
    ];
    withStore(path, { driver }, (store) => {
      expect(store.driver).toBe(driver);
      expect([store.firstSeq, store.lastSeq]).toEqual([0, 0]);
      store.append(records);
      expect([store.firstSeq, store.lastSeq]).toEqual([1, 4]);
    });
    withStore(path, { driver }, (store) => {
      store.append([noteRecord("c")]);
      expect([store.firstSeq, store.lastSeq]).toEqual([1, 5]);
      expect(store.after(0, 10).map(({ record }) => record)).toEqual([...records, noteRecord("c")]);
      expect(seqs(store.after(2, 2))).toEqual([3, 4]);
      expect(seqs(store.before(4, 2))).toEqual([3, 2]);
      expect(seqs(store.before(store.lastSeq + 1, 2))).toEqual([5, 4]);
    });
  });

  it("gives the latest record of each alert, what changed last first", () => {
    withStore(folder(), { driver }, (store) => {
      store.append([alertRecord("A-1", 2), alertRecord("A-2", 3), incidentRecord("I-1")]);
      store.append([alertRecord("A-1", 4, { count: 9 })]);
      expect(seqs(store.alerts(10))).toEqual([4, 2]);
      expect(seqs(store.alerts(1))).toEqual([4]);
      expect(ids(store.incidents(10))).toEqual(["I-1"]);
      expect(store.latest("A-1")?.record).toEqual(alertRecord("A-1", 4, { count: 9 }));
      expect(store.latest("A-3")).toBeUndefined();
      expect(seqs(store.after(0, 10))).toEqual([1, 2, 3, 4]);
    });
  });

  it("keeps what an attacker may have written", () => {
    const texts = [
      "\n\r\t\0\u0007",
      `"'\\;--`,
      "\ud800 lone \udc00",
      "\u{1f512} ü",
      "x".repeat(10_000),
      "'); DROP TABLE",
    ];
    const path = folder();
    withStore(path, { driver }, (store) => {
      const records = texts.map((text, i) => alertRecord(`A-${i}${text}`, 2, { observed: text }));
      store.append(records);
      expect(store.after(0, 10).map(({ record }) => record)).toEqual(records);
      for (const { id } of records) expect(store.latest(id)?.record.kind).toBe("alert");
    });
    expect(verifyLog(path)).toMatchObject({ records: texts.length, broken: undefined });
  });

  it("tells ids apart that differ where a text may end", () => {
    withStore(folder(), { driver }, (store) => {
      store.append([alertRecord("A\0x"), alertRecord("A\0y"), alertRecord("A")]);
      expect(store.alerts(9).length).toBe(3);
      expect(store.latest("A\0y")?.seq).toBe(2);
    });
  });

  const filters: readonly { name: string; filter: RecordFilter; want: readonly string[] }[] = [
    { name: "nothing", filter: {}, want: ["A-1", "A-2", "I-1", "trail", "health", "trail"] },
    { name: "kinds", filter: { kinds: ["incident", "health"] }, want: ["I-1", "health"] },
    { name: "no kind", filter: { kinds: [] }, want: [] },
    { name: "severity", filter: { severityMin: 3 }, want: ["A-2", "trail", "health", "trail"] },
    {
      name: "a group of detectors",
      filter: { detectors: ["modbus/*"] },
      want: ["A-1", "I-1", "trail", "health", "trail"],
    },
    { name: "a detector", filter: { detectors: ["asset/new-device"], kinds: ["alert"] }, want: ["A-2"] },
    { name: "part of a name", filter: { detectors: ["modbus/un", "mod*"], kinds: ["alert"] }, want: [] },
    { name: "a zone", filter: { zones: ["cell-1"] }, want: ["A-1", "I-1", "health", "trail"] },
    { name: "zone of the actor", filter: { zones: ["supervisory"], kinds: ["alert"] }, want: ["A-1"] },
  ];

  it.each(filters)("filters by $name", ({ filter, want }) => {
    const records: KeptRecord[] = [
      alertRecord("A-1", 2),
      alertRecord("A-2", 4, { detector: "asset/new-device", actor: { asset: "a:9" }, target: { asset: "a:8" } }),
      incidentRecord("I-1", 1),
      trailRecord("no zone"),
      noteRecord("n"),
      trailRecord("in a zone", "cell-1"),
    ];
    withStore(folder(), { driver }, (store) => {
      store.append(records);
      expect(ids(store.after(0, 10, filter))).toEqual(want);
      expect(ids(store.before(99, 10, filter)).reverse()).toEqual(want);
      expect(records.filter((record) => rowPasses(recordRow(record), filter)).length).toBe(want.length);
      expect(ids(store.alerts(9, filter)).sort()).toEqual(want.filter((id) => id.startsWith("A-")));
    });
  });

  it("says of any record and any filter the same as `rowPasses`", () => {
    const zones = ["a", "b", "", "c\0"];
    const detectors = ["modbus/x", "modbus/y", "mqtt/x", "modbus", "%", "m*"];
    const party = fc.record(
      { asset: fc.constant("a:1"), zone: fc.constantFrom(...zones) },
      { requiredKeys: ["asset"] },
    );
    const record = fc.oneof(
      fc
        .tuple(
          fc.integer({ min: 1, max: 4 }),
          fc.constantFrom(...detectors),
          party,
          fc.option(party, { nil: undefined }),
        )
        .map(([severity, detector, actor, target]) =>
          alertRecord("A", severity, { detector, actor, ...(target === undefined ? {} : { target }) }),
        ),
      fc.integer({ min: 1, max: 4 }).map((severity) => incidentRecord("I", severity)),
      party.map(({ zone }) => trailRecord("t", zone)),
      fc.constantFrom<KeptRecord>(noteRecord("n"), decisionRecord("D", "comment", "x")),
    );
    const some = <T>(values: readonly T[]) => fc.option(fc.subarray([...values]), { nil: undefined });
    const filter = fc.record({
      kinds: some<KeptRecord["kind"]>(["alert", "incident", "trail", "health"]),
      severityMin: fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined }),
      detectors: some([...detectors, "modbus/*", "m/*", "/*", "*"]),
      zones: some(zones),
    });
    withStore(folder(), { driver }, (store) => {
      const asked = fc.property(fc.array(record, { minLength: 1, maxLength: 12 }), filter, (records, asks) => {
        const before = store.lastSeq;
        store.append(records);
        const want = records.flatMap((kept, i) => (rowPasses(recordRow(kept), asks) ? [before + 1 + i] : []));
        expect(seqs(store.after(before, 99, asks))).toEqual(want);
      });
      fc.assert(asked, { numRuns: 60, seed: 9 });
    });
  });

  it("knows what people closed, undid and reopened", () => {
    const path = folder();
    withStore(path, { driver }, (store) => {
      store.append([alertRecord("A-1", 4), decisionRecord("D-1", "close", "A-1")]);
      expect(store.isClosed("A-1")).toBe(true);
      store.append([decisionRecord("D-2", "undo", "D-1")]);
      expect(store.isClosed("A-1")).toBe(false);
      store.append([decisionRecord("D-3", "close", "A-1"), decisionRecord("D-4", "reopen", "A-1")]);
      expect(store.isClosed("A-1")).toBe(false);
      store.append([decisionRecord("D-5", "undo", "D-4"), decisionRecord("D-6", "comment", "A-1")]);
    });
    withStore(path, { driver }, (store) => {
      expect(store.isClosed("A-1")).toBe(true);
      expect(ids(store.decisionsAbout("A-1"))).toEqual(["D-1", "D-3", "D-4", "D-6"]);
      expect(store.isClosed("A-2")).toBe(false);
    });
  });

  it("tells who listens, after they are kept, until that one has heard enough", () => {
    withStore(folder(), { driver }, (store) => {
      const heard: string[] = [];
      const stop = store.subscribe((records) => heard.push(`${seqs(records)} of ${store.lastSeq}`));
      store.append([noteRecord("a"), noteRecord("b")]);
      store.append([]);
      stop();
      store.append([noteRecord("c")]);
      expect(heard).toEqual(["1,2 of 2"]);
    });
  });

  it("keeps nothing of records that could not be written, and goes on afterwards", () => {
    const path = folder();
    let now = NOON;
    withStore(path, { driver, now: () => now }, (store) => {
      const spool = store.spool("siem");
      store.append([noteRecord("a")]);
      now += DAY_MS;
      const obstacle = join(path, "log", "2026-11-22.ndjson");
      mkdirSync(obstacle);
      expect(() => store.append([noteRecord("b"), alertRecord("A-1")])).toThrow(
        expect.objectContaining({ name: "SensorFault", code: "STORE_FAILED" }),
      );
      expect([store.lastSeq, spool.waiting, store.after(0, 9).length]).toEqual([1, 1, 1]);
      rmSync(obstacle, { recursive: true });
      store.append([noteRecord("b")]);
      expect(store.after(1, 9).map(({ record }) => "message" in record && record.message)).toEqual([
        expect.stringContaining("The log of 2026-11-21 ends with record 1, sha256 "),
        "b",
      ]);
      expect(spool.waiting).toBe(3);
    });
    expect(verifyLog(path)).toMatchObject({ records: 3, files: 2, broken: undefined });
  });

  it("takes lines of the log back when the database does not take the records", () => {
    const path = folder();
    mkdirSync(path);
    const database = openDatabase(path, { driver });
    let failing = false;
    const exec = (sql: string) => {
      if (failing && sql === "COMMIT") throw new Error("database or disk is full");
      database.exec(sql);
    };
    const store = new Store(path, { ...database, exec }, storeDefaults, () => database.close());
    store.append([noteRecord("a")]);
    failing = true;
    expect(() => store.append([noteRecord("b")])).toThrow(/\(database or disk is full\): make room on its disk/);
    expect(verifyLog(path)).toMatchObject({ records: 1, broken: undefined });
    failing = false;
    store.append([noteRecord("c")]);
    expect(store.after(0, 9).map(({ record }) => "message" in record && record.message)).toEqual(["a", "c"]);
    store.close();
    expect(verifyLog(path)).toMatchObject({ records: 2, broken: undefined });
  });

  it("is copied while it is open, and the copy is a whole database", () => {
    const path = folder();
    const copy = `${folder()}.db`;
    withStore(path, { driver }, (store) => {
      store.append([alertRecord("A-1"), noteRecord("a")]);
      store.backup(copy);
      store.append([noteRecord("b")]);
      store.backup(copy);
      store.append([noteRecord("c")]);
      expect(store.lastSeq).toBe(4);
    });
    const restored = folder();
    mkdirSync(restored);
    writeFileSync(join(restored, "records.db"), readFileSync(copy));
    withStore(restored, { driver }, (store) =>
      expect(ids(store.after(0, 9)).slice(0, 3)).toEqual(["A-1", "health", "health"]),
    );
  });

  it("says why a copy could not be made, and leaves no half of one", () => {
    withStore(folder(), { driver }, (store) => {
      expect(() => store.backup(join(folder(), "nowhere", "copy.db"))).toThrow(
        expect.objectContaining({ code: "STORE_FAILED" }),
      );
      store.append([noteRecord("a")]);
      expect(store.lastSeq).toBe(1);
    });
  });

  it("writes the same log for the same records", () => {
    const logs = [folder(), folder()].map((path) => {
      withStore(path, { driver, now: () => NOON }, (store) => store.append([alertRecord("A-1"), noteRecord("a")]));
      return readFileSync(join(path, "log", "2026-11-21.ndjson"), "utf8");
    });
    expect(logs[0]).toBe(logs[1]);
    const first = logs[0]?.split("\n")[0] ?? "";
    expect(first).toBe(canonicalJson(JSON.parse(first)));
  });

  it("is for one at a time, and says who has it", () => {
    const path = folder();
    withStore(path, { driver }, () => {
      expect(() => openStore(path, { driver })).toThrow(`in use by another sensor (process ${process.pid}): stop`);
    });
    withStore(path, { driver }, (store) => expect(store.lastSeq).toBe(0));
  });
});
