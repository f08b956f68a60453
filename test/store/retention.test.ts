import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { verifyLog } from "../../src/store/verify-log.js";
import { alertRecord, decisionRecord, incidentRecord, noteRecord, trailRecord } from "./sample-records.js";
import { driversHere, temporaryFolders, withStore } from "./with-store.js";

const folder = temporaryFolders();
const DAY_MS = 86_400_000;
const NOON = Date.UTC(2026, 10, 21, 12);

describe.each(driversHere)("what a store over %s lets go", (driver) => {
  it("goes by age: not what waits, what people decided, nor open critical alerts", () => {
    let now = NOON;
    withStore(folder(), { driver, now: () => now, recordAgeDaysMax: 30 }, (store) => {
      const spool = store.spool("siem", { zones: ["cell-9"], kinds: ["trail"] });
      store.append([
        ...[
          alertRecord("A-1", 2),
          alertRecord("A-2", 4),
          alertRecord("A-3", 4),
          alertRecord("A-4", 4, { incident: "I-2" }),
        ],
        ...[decisionRecord("D-1", "close", "A-3"), decisionRecord("D-2", "close", "I-2"), incidentRecord("I-2", 4)],
        ...[trailRecord("waits", "cell-9"), alertRecord("A-2", 4, { count: 2 })],
      ]);
      now += 31 * DAY_MS;
      store.append([noteRecord("new")]);
      store.tidy();
      const left = store.after(0, 99).map(({ seq }) => seq);
      // 2 is an earlier state of A-2; 10 is the head of the day before.
      expect(left).toEqual([5, 6, 8, 9, 10, 11]);
      expect([store.firstSeq, store.lastSeq]).toEqual([5, 11]);
      spool.acknowledge(8);
      store.append([decisionRecord("D-3", "close", "A-2")]);
      store.tidy();
      expect(store.after(0, 99).map(({ seq }) => seq)).toEqual([5, 6, 10, 11, 12]);
    });
  });

  it("never uses a number again, though nothing is left", () => {
    let now = NOON;
    const path = folder();
    const options = { driver, now: () => now, recordAgeDaysMax: 1 } as const;
    withStore(path, options, (store) => {
      store.append([noteRecord("a"), noteRecord("b")]);
      now += 3 * DAY_MS;
      store.tidy();
      now += 3 * DAY_MS;
      expect(store.lastSeq).toBe(3);
    });
    withStore(path, options, (store) => {
      store.tidy();
      expect(store.lastSeq).toBe(4);
      store.append([noteRecord("c")]);
      expect(store.lastSeq).toBe(5);
    });
    expect(verifyLog(path)).toMatchObject({ broken: undefined, records: 5 });
  });

  it("goes by size: open critical alerts last, what waits before them, with a marker", () => {
    const text = "x".repeat(2500);
    withStore(folder(), { driver, databaseBytesMax: 1_300_000 }, (store) => {
      const spool = store.spool("siem", { kinds: ["trail"] });
      store.append(Array.from({ length: 100 }, (_, i) => alertRecord(`A-${i}`, 4, { why: text })));
      store.append([decisionRecord("D-1", "comment", "x")]);
      store.append(Array.from({ length: 100 }, () => trailRecord(text)));
      store.append(Array.from({ length: 100 }, (_, i) => alertRecord(`B-${i}`, 1, { why: text })));
      store.tidy();
      const kinds = () => {
        const count = { critical: 0, low: 0, trail: 0, decision: 0 };
        for (const { record } of store.after(0, 999)) {
          if (record.kind === "alert") count[record.severity === 4 ? "critical" : "low"]++;
          else if (record.kind === "trail" || record.kind === "decision") count[record.kind]++;
        }
        return count;
      };
      expect(kinds()).toEqual({ critical: 100, low: 0, trail: 100, decision: 1 });
      store.append(Array.from({ length: 150 }, (_, i) => alertRecord(`C-${i}`, 4, { why: text })));
      store.tidy();
      expect(kinds()).toMatchObject({ trail: 0, decision: 0, low: 0 });
      expect(kinds().critical).toBe(250);
      expect([spool.waiting, spool.dropped.info]).toEqual([1, 100]);
      store.append(Array.from({ length: 200 }, (_, i) => alertRecord(`E-${i}`, 4, { why: text })));
      for (let i = 0; i < 3; i++) store.tidy();
      expect(store.usedBytes).toBeLessThanOrEqual(1_300_000);
      expect(store.latest("E-199")).toBeDefined();
    });
  });

  it("takes whole days of the log, and the log says so", () => {
    let now = NOON;
    const path = folder();
    withStore(path, { driver, now: () => now, logAgeDaysMax: 3 }, (store) => {
      for (let day = 0; day < 6; day++) {
        store.append([noteRecord(`day ${day}`)]);
        store.tidy();
        now += DAY_MS;
      }
    });
    expect(readdirSync(join(path, "log")).sort()).toEqual(
      ["23", "24", "25", "26"].map((day) => `2026-11-${day}.ndjson`),
    );
    expect(verifyLog(path)).toMatchObject({ broken: undefined, files: 4, firstSeq: 4 });
  });

  it("takes days of the log that is too large, never the one that is written", () => {
    let now = NOON;
    const path = folder();
    withStore(path, { driver, now: () => now, logBytesMax: 10_000 }, (store) => {
      for (let day = 0; day < 3; day++) {
        store.append([noteRecord("x".repeat(9000))]);
        now += DAY_MS;
      }
      store.tidy();
      store.tidy();
    });
    expect(verifyLog(path)).toMatchObject({ broken: undefined, files: 1 });
    expect(existsSync(join(path, "log", "2026-11-24.ndjson"))).toBe(true);
  });
});
