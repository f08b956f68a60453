import { mkdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Database, inTransaction, numberIn, textIn } from "../../src/store/database.js";
import { openDatabase } from "../../src/store/open-database.js";
import { driversHere, temporaryFolders } from "./with-store.js";

const folder = temporaryFolders();

describe.each(driversHere)("a database over %s", (driver) => {
  function withDatabase(use: (database: Database) => void): void {
    const path = folder();
    mkdirSync(path);
    const database = openDatabase(path, { driver });
    try {
      database.exec("CREATE TABLE thing (id INTEGER PRIMARY KEY, text TEXT, size REAL) STRICT");
      use(database);
    } finally {
      database.close();
    }
  }

  it("gives rows as plain objects, with the numbers and texts that went in", () => {
    withDatabase((database) => {
      const put = database.prepare("INSERT INTO thing VALUES (?, ?, ?)");
      expect(put.run(1, "a \u00fc \u{1f512}", 1.5)).toBe(1);
      expect(put.run(2 ** 52, null, -0.25)).toBe(1);
      const rows = database.prepare("SELECT * FROM thing ORDER BY id").all();
      expect(rows).toEqual([
        { id: 1, text: "a \u00fc \u{1f512}", size: 1.5 },
        { id: 2 ** 52, text: null, size: -0.25 },
      ]);
      for (const row of rows) expect(Object.getPrototypeOf(row)).toBe(Object.prototype);
      expect([numberIn(rows[1], "id"), numberIn(rows[1], "text"), textIn(rows[1], "text")]).toEqual([2 ** 52, 0, ""]);
      expect(database.prepare("SELECT * FROM thing WHERE id = ?").get(7)).toBeUndefined();
      expect(database.prepare("UPDATE thing SET size = ?").run(0)).toBe(2);
    });
  });

  it("uses a statement again after it has failed", () => {
    withDatabase((database) => {
      const put = database.prepare("INSERT INTO thing VALUES (?, ?, 0)");
      put.run(1, "a");
      for (let i = 0; i < 3; i++) expect(() => put.run(1, "again")).toThrow(/UNIQUE/);
      expect(put.run(2, "b")).toBe(1);
      expect(database.prepare("SELECT count(*) AS many FROM thing").get()).toEqual({ many: 2 });
    });
  });

  it("keeps all of a transaction or nothing", () => {
    withDatabase((database) => {
      const put = database.prepare("INSERT INTO thing VALUES (?, ?, 0)");
      expect(inTransaction(database, () => put.run(1, "a"))).toBe(1);
      const failing = () =>
        inTransaction(database, () => {
          put.run(2, "b");
          throw new Error("half way");
        });
      expect(failing).toThrow("half way");
      inTransaction(database, () => put.run(3, "c"));
      expect(database.prepare("SELECT id FROM thing ORDER BY id").all()).toEqual([{ id: 1 }, { id: 3 }]);
    });
  });

  it("lets nothing half read be in the way of what follows", () => {
    withDatabase((database) => {
      const put = database.prepare("INSERT INTO thing VALUES (?, ?, 0)");
      for (let i = 0; i < 5; i++) put.run(i, "a");
      database.prepare("SELECT * FROM thing ORDER BY id").get();
      expect(() => database.exec("DROP TABLE thing")).not.toThrow();
    });
  });

  it("writes ahead, and gives room back", () => {
    withDatabase((database) => {
      expect(database.prepare("PRAGMA journal_mode").get()).toEqual({ journal_mode: "wal" });
      expect(database.prepare("PRAGMA auto_vacuum").get()).toEqual({ auto_vacuum: 2 });
      expect(database.prepare("PRAGMA synchronous").get()).toEqual({ synchronous: 1 });
    });
  });
});

describe("a driver that this Node does not have", () => {
  it("is said to be missing", () => {
    if (driversHere.includes("node")) return;
    const path = folder();
    mkdirSync(path);
    expect(() => openDatabase(path, { driver: "node" })).toThrow(
      /has no SQLite: use Node 22.13 or later, or the driver/,
    );
  });
});
