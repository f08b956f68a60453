import { appendFileSync, copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { HealthRecord } from "../../src/contracts/alert.js";
import { sizeOf } from "../../src/store/log-days.js";
import type { Store } from "../../src/store/store.js";
import { verifyLog } from "../../src/store/verify-log.js";
import { alertRecord, noteRecord } from "./sample-records.js";
import { driversHere, temporaryFolders, withStore } from "./with-store.js";

const folder = temporaryFolders();
const DAY_MS = 86_400_000;
const NOON = Date.UTC(2026, 10, 21, 12);
const TODAY = "2026-11-21.ndjson";

describe.each(driversHere)("log and database over %s after the worst", (driver) => {
  const options = { driver, now: () => NOON } as const;

  /** A store with records 1 to `count`, and the path of its log of today. */
  function filled(count: number): { readonly path: string; readonly log: string } {
    const path = folder();
    withStore(path, options, (store) => {
      store.spool("siem", { kinds: ["alert"] });
      for (let i = 1; i <= count; i++) store.append([alertRecord(`A-${i}`)]);
    });
    return { path, log: join(path, "log", TODAY) };
  }

  function notesIn(store: Store): string[] {
    return store.after(0, 99, { kinds: ["health"] }).map(({ record }) => {
      const { code, message } = record as HealthRecord;
      return `${code}: ${message}`;
    });
  }

  it("sets a torn line aside and says so", () => {
    const { path, log } = filled(3);
    appendFileSync(log, '{"prev":"12');
    withStore(path, options, (store) => {
      expect(notesIn(store)).toEqual([
        `log-repaired: ${TODAY} ended in 11 bytes that are no whole line; they lie in ${TODAY}.torn-1 now.`,
      ]);
    });
    expect(readFileSync(`${log}.torn-1`, "utf8")).toBe('{"prev":"12');
    expect(verifyLog(path)).toMatchObject({ records: 4, broken: undefined });
  });

  it("finds the last line before what a power cut left: zeros, or lines that are none", () => {
    const { path, log } = filled(3);
    appendFileSync(log, Buffer.alloc(100_000));
    appendFileSync(log, "\nnot a line\n");
    withStore(path, options, (store) => expect([store.lastSeq, notesIn(store).length]).toEqual([4, 1]));
    expect(sizeOf(`${log}.torn-1`)).toBe(100_012);
    expect(verifyLog(path)).toMatchObject({ records: 4, broken: undefined });
  });

  it("writes into the log what only the database has", () => {
    const { path, log } = filled(5);
    const lines = readFileSync(log, "utf8").split("\n");
    writeFileSync(log, `${lines.slice(0, 2).join("\n")}\n${lines[2]?.slice(0, 40)}`);
    withStore(path, options, (store) => {
      expect(notesIn(store)).toEqual([
        expect.stringMatching(/^log-repaired: 2026-11-21.ndjson ended in 40 bytes/),
        "log-repaired: The log lacked records that the database has, 3 to 5: they were added.",
      ]);
    });
    expect(readFileSync(log, "utf8").split("\n").slice(0, 5)).toEqual(lines.slice(0, 5));
    expect(verifyLog(path)).toMatchObject({ records: 7, broken: undefined });
  });

  it("puts what only the log has back into database and spools", () => {
    const { path } = filled(2);
    copyFileSync(join(path, "records.db"), `${path}.db`);
    withStore(path, options, (store) => {
      for (let i = 3; i <= 5; i++) store.append([alertRecord(`A-${i}`)]);
    });
    copyFileSync(`${path}.db`, join(path, "records.db"));
    withStore(path, options, (store) => {
      expect(notesIn(store)).toEqual([
        "log-repaired: The database lacked records that the log has, 3 to 5: they were added.",
      ]);
      expect(store.latest("A-5")?.seq).toBe(5);
      expect(
        store
          .spool("siem")
          .after(0, 9)
          .map(({ seq }) => seq),
      ).toEqual([1, 2, 3, 4, 5]);
    });
    expect(verifyLog(path)).toMatchObject({ records: 6, broken: undefined });
  });

  it("fills a new database from a log of several days when the old one is gone", () => {
    let now = NOON;
    const path = folder();
    withStore(path, { driver, now: () => now }, (store) => {
      for (let i = 1; i <= 3; i++) {
        store.append([alertRecord(`A-${i}`)]);
        now += DAY_MS;
      }
    });
    for (const part of ["", "-wal", "-shm"]) rmSync(join(path, `records.db${part}`), { force: true });
    withStore(path, { driver, now: () => now - DAY_MS }, (store) => {
      expect(store.alerts(9).map(({ seq }) => seq)).toEqual([5, 3, 1]);
      expect(store.lastSeq).toBe(6);
    });
    expect(verifyLog(path)).toMatchObject({ records: 6, files: 3, broken: undefined });
  });

  it("refuses a damaged database, and fills a new one from the log when asked to", () => {
    const { path } = filled(4);
    const database = join(path, "records.db");
    const damage = Buffer.alloc(sizeOf(database), 0x5a);
    writeFileSync(database, damage);
    expect(() => withStore(path, options, () => {})).toThrow(/is damaged \(file is not a database\): rename it/);
    expect(readFileSync(database).equals(damage)).toBe(true);
    withStore(path, { ...options, isDamagedMovedAside: true }, (store) => {
      expect(store.alerts(9).length).toBe(4);
    });
    expect(readFileSync(`${database}.damaged-1`).equals(damage)).toBe(true);
  });

  const tampering: readonly { name: string; edit: (log: string) => void; want: RegExp }[] = [
    {
      name: "a last line that was changed",
      edit: (log) => writeFileSync(log, readFileSync(log, "utf8").replace(/A-5/g, "A-9")),
      want: /^log-broken: The log up to record 5 is not the one that was written/,
    },
    {
      name: "an end that was cut off and written anew",
      edit: (log) => rewriteEnd(log),
      want: /^log-broken: The log up to record 5 is not the one that was written/,
    },
    {
      name: "a line in what only the database has the rest of",
      edit: (log) => {
        const lines = readFileSync(log, "utf8").split("\n").slice(0, 3);
        writeFileSync(log, `${lines.join("\n").replace(/A-3/g, "A-9")}\n`);
      },
      want: /^log-broken: The log up to record 5 is not the one that was written/,
    },
    {
      name: "a log taken away",
      edit: (log) => rmSync(log),
      want: /^log-repaired: .*records that the database has, 1 to 5/,
    },
  ];

  it.each(tampering)("says that the log is not the one it wrote: $name", ({ edit, want }) => {
    const { path, log } = filled(5);
    edit(log);
    withStore(path, options, (store) => {
      expect(notesIn(store).at(-1)).toMatch(want);
      expect(store.alerts(9).length).toBe(5);
      store.append([noteRecord("goes on")]);
    });
  });

  it("refuses a database of a newer program and leaves it as it is", () => {
    const { path } = filled(1);
    const database = join(path, "records.db");
    const bytes = readFileSync(database);
    bytes.writeUInt32BE(99, 60);
    writeFileSync(database, bytes);
    expect(() => withStore(path, options, () => {})).toThrow(
      /was written by a newer zonewarden \(schema 99, this one knows 2\): start that version/,
    );
    expect(readFileSync(database).equals(bytes)).toBe(true);
    expect(readdirSync(path).sort()).toEqual(["evidence", "log", "records.db"]);
  });
});

function rewriteEnd(log: string): void {
  const lines = readFileSync(log, "utf8").split("\n");
  const forged = (lines[4] ?? "").replace("who wrote what", "nothing at all");
  writeFileSync(log, `${[...lines.slice(0, 4), forged].join("\n")}\n`);
}
