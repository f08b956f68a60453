import { mkdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { HealthRecord } from "../../src/contracts/alert.js";
import type { KeptRecord, StoredRecord } from "../../src/contracts/record-store.js";
import type { SqlValue } from "../../src/store/database.js";
import { openDatabase } from "../../src/store/open-database.js";
import { Store } from "../../src/store/store.js";
import { storeDefaults } from "../../src/store/store-options.js";
import { alertRecord, decisionRecord, noteRecord, trailRecord } from "./sample-records.js";
import { driversHere, temporaryFolders, withStore } from "./with-store.js";

const folder = temporaryFolders();

/** `seq`, or `from-to` of a marker with what it counts. */
function outline(stored: readonly StoredRecord[]): string[] {
  return stored.map(({ seq, record }) => {
    const marker = record as HealthRecord;
    if (marker.code !== "records-dropped") return String(seq);
    const counts = Object.entries(marker.counts ?? {}).filter(([, count]) => count > 0);
    return `${marker.gap?.firstSeq}-${marker.gap?.lastSeq}: ${counts.map(([name, count]) => `${count} ${name}`)}`;
  });
}

/** One alert for each digit, of that severity; `0` is something of a trail, `h` a health record, `d` a decision. */
function recordsOf(pattern: string, from = 0): KeptRecord[] {
  return [...pattern].map((letter, i) => {
    if (letter === "0") return trailRecord(`t-${from + i}`);
    if (letter === "h") return noteRecord(`h-${from + i}`);
    if (letter === "d") return decisionRecord(`D-${from + i}`, "comment", "x");
    return alertRecord(`A-${from + i}`, Number(letter));
  });
}

describe.each(driversHere)("a spool over %s", (driver) => {
  it("gives what waits in order until it is acknowledged, over restarts too", () => {
    const path = folder();
    withStore(path, { driver }, (store) => {
      store.append(recordsOf("1"));
      const spool = store.spool("siem");
      expect([spool.waiting, spool.after(0, 9)]).toEqual([0, []]);
      store.append(recordsOf("2341", 1));
      expect(outline(spool.after(0, 9))).toEqual(["2", "3", "4", "5"]);
      expect(outline(spool.after(2, 2))).toEqual(["3", "4"]);
      spool.acknowledge(3);
      expect(spool.waiting).toBe(2);
    });
    withStore(path, { driver }, (store) => {
      store.append(recordsOf("1", 9));
      const spool = store.spool("siem");
      expect([spool.waiting, outline(spool.after(0, 9))]).toEqual([3, ["4", "5", "6"]]);
      expect(spool.after(0, 1)[0]).toEqual(store.after(3, 1)[0]);
      spool.acknowledge(99);
      expect([spool.waiting, spool.after(0, 9)]).toEqual([0, []]);
    });
  });

  it("takes what passes its filter, and a new filter from now on", () => {
    withStore(folder(), { driver }, (store) => {
      const loud = store.spool("pager", { severityMin: 4, kinds: ["alert"] });
      const all = store.spool("file");
      store.append(recordsOf("410h"));
      expect([outline(loud.after(0, 9)), all.waiting]).toEqual([["1"], 4]);
      expect(store.spool("pager", { kinds: ["health"] })).toBe(loud);
      store.append(recordsOf("4h", 9));
      expect(outline(loud.after(0, 9))).toEqual(["1", "6"]);
    });
  });

  it("forgets the spools of sinks that are no more", () => {
    const path = folder();
    withStore(path, { driver }, (store) => {
      const gone = store.spool("gone");
      store.spool("kept");
      store.append(recordsOf("1"));
      store.forgetSpoolsBut(["kept"]);
      store.append(recordsOf("2", 1));
      expect([gone.waiting, gone.after(0, 9), store.spool("kept").waiting]).toEqual([0, [], 2]);
    });
    withStore(path, { driver }, (store) => {
      expect([store.spool("gone").waiting, store.spool("kept").waiting]).toEqual([0, 2]);
    });
  });

  const full = [
    { name: "the oldest of one severity", pattern: "2222222222222", want: ["1-4: 4 medium", "5-13"] },
    {
      name: "the least severe",
      pattern: "4104231444444",
      want: ["1", "4", "2-7: 1 high,1 info,2 low,1 medium", "8-13"],
    },
    { name: "a trail before alerts", pattern: "1111110000000", want: ["1-6", "7-10: 4 info", "11-13"] },
    { name: "the sensor's own after medium", pattern: "hd22222222222", want: ["1", "2", "3-6: 4 medium", "7-13"] },
  ];

  it.each(full)("lets go at its limit $name, with a marker in place", ({ pattern, want }) => {
    withStore(folder(), { driver, spoolRecordsMax: 10 }, (store) => {
      const spool = store.spool("siem");
      for (const [i, record] of recordsOf(pattern).entries()) {
        store.append([record]);
        expect(spool.waiting, `after ${i + 1}`).toBe(spool.after(0, 99).length);
      }
      expect(spool.waiting).toBeLessThanOrEqual(10);
      expect(outline(spool.after(0, 99))).toEqual(want.flatMap(allOf));
      expect(store.after(0, 99).length).toBe(pattern.length);
    });
  });

  it("counts what it let go, over restarts too", () => {
    const path = folder();
    withStore(path, { driver, spoolRecordsMax: 10 }, (store) => {
      const spool = store.spool("siem");
      store.append(recordsOf("0000011111222223333344444"));
      expect(spool.dropped).toEqual({ info: 5, low: 5, medium: 5, high: 1, critical: 0 });
      expect(outline(spool.after(0, 99))).toEqual(["1-16: 1 high,5 info,5 low,5 medium", ...allOf("17-25")]);
      const marker = spool.after(0, 1)[0]?.record as HealthRecord;
      expect(marker.message).toBe(
        "16 records between 1 and 16 were not sent to siem, for too many waited: 1 high, 5 medium, 5 low, 5 info. " +
          "The store may still have them.",
      );
    });
    withStore(path, { driver, spoolRecordsMax: 10 }, (store) => {
      const spool = store.spool("siem");
      expect(spool.dropped).toEqual({ info: 5, low: 5, medium: 5, high: 1, critical: 0 });
      spool.acknowledge(16);
      expect(outline(spool.after(0, 99))).toEqual(allOf("17-25"));
    });
  });

  it("notes later what the disk does not note now, and does not give it out again", () => {
    const path = folder();
    mkdirSync(path);
    const database = openDatabase(path, { driver });
    let failing = false;
    const prepare = (sql: string) => {
      const statement = database.prepare(sql);
      const fail = () => {
        if (failing && /spooled/.test(sql)) throw new Error("database or disk is full");
      };
      const run = (...values: readonly SqlValue[]) => {
        fail();
        return statement.run(...values);
      };
      const all = (...values: readonly SqlValue[]) => {
        if (/^SELECT spooled/.test(sql)) fail();
        return statement.all(...values);
      };
      return {
        run,
        all,
        get: (...values: readonly SqlValue[]) => statement.get(...values),
        release: () => statement.release(),
      };
    };
    const store = new Store(path, { ...database, prepare }, storeDefaults, () => database.close());
    const spool = store.spool("siem");
    store.append(recordsOf("1234"));
    failing = true;
    spool.acknowledge(2);
    expect(spool.waiting).toBe(4);
    expect(() => spool.after(0, 9)).toThrow(expect.objectContaining({ code: "STORE_FAILED" }));
    failing = false;
    expect(outline(spool.after(0, 9))).toEqual(["3", "4"]);
    expect(spool.waiting).toBe(2);
    store.close();
  });

  it("stays within its limit whatever comes, and every record waits or is told to be gone", () => {
    withStore(folder(), { driver, spoolRecordsMax: 40 }, (store) => {
      const spool = store.spool("siem");
      const pattern = Array.from({ length: 600 }, (_, i) => "40h1203d4"[(i * i + (i % 7)) % 9]).join("");
      for (let i = 0; i < pattern.length; i += 20) {
        store.append(recordsOf(pattern.slice(i, i + 20), i));
        expect(spool.waiting).toBeLessThanOrEqual(40);
      }
      const waiting = spool.after(0, 999);
      const markers = waiting.filter(({ record }) => (record as HealthRecord).code === "records-dropped");
      const told = markers.flatMap(({ record }) => Object.values((record as HealthRecord).counts ?? {}));
      const dropped = Object.values(spool.dropped).reduce((sum, count) => sum + count, 0);
      expect(told.reduce((sum, count) => sum + count, 0)).toBe(dropped);
      expect(waiting.length - markers.length + dropped).toBe(pattern.length);
      const numbers = waiting.map(({ seq }) => seq);
      expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
    });
  });
});

/** `5-7` as `5`, `6`, `7`. */
function allOf(range: string): string[] {
  const [, from, to] = /^(\d+)-(\d+)$/.exec(range) ?? [];
  if (from === undefined) return [range];
  return Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => String(Number(from) + i));
}
