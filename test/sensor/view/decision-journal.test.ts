import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DecisionJournal, type JournalEntry } from "../../../src/sensor/view/decision-journal.js";

let folder: string;
let losses: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "zonewarden-journal-"));
  losses = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

const journal = () => new DecisionJournal(folder, (message) => losses.push(message));
const file = () => join(folder, "state", "baseline-decisions.jsonl");

function entry(n: number, line?: string): JournalEntry {
  const record = { v: 1, kind: "decision", id: `D-${n}`, ts: "2030-05-01T08:00:00.000000Z", who: "anna" } as const;
  return {
    changes: [{ kind: "asset", key: "a:1", after: line }],
    records: [{ ...record, action: "approve", about: "asset a:1", reason: `${n}` }],
    isKept: n % 2 === 0,
  };
}

const idsIn = (entries: readonly JournalEntry[]) => entries.map(({ records }) => records[0].id);

describe("DecisionJournal", () => {
  it("has nothing at first, and then what was written", () => {
    expect(journal().entries()).toEqual([]);
    expect(existsSync(file())).toBe(false);
    const entries = [entry(1), { ...entry(2), undoes: "D-1" }];
    journal().write(entries);
    expect(journal().entries()).toEqual(entries);
  });

  it("keeps the last 200", () => {
    journal().write(Array.from({ length: 203 }, (_, n) => entry(n)));
    const ids = idsIn(journal().entries());
    expect([ids.length, ids[0], ids.at(-1)]).toEqual([200, "D-3", "D-202"]);
  });

  it("keeps at most 4 MiB, and the last decision however long it is", () => {
    const [long, tooLong] = ["x".repeat(1.5 * 1024 * 1024), "x".repeat(5 * 1024 * 1024)];
    journal().write([1, 2, 3, 4].map((n) => entry(n, long)));
    expect(idsIn(journal().entries())).toEqual(["D-3", "D-4"]);
    journal().write([...journal().entries(), entry(5, tooLong)]);
    expect(idsIn(journal().entries())).toEqual(["D-5"]);
  });

  it.each([
    ["cut", (text: string) => text.slice(0, -9)],
    ["of another form", () => ""],
  ])("sets a file aside that is %s, says so once, and goes on", (_, damaged) => {
    journal().write([entry(1)]);
    writeFileSync(file(), damaged(readFileSync(file(), "utf8")));
    expect(journal().entries()).toEqual([]);
    expect(journal().entries()).toEqual([]);
    expect(losses).toEqual([expect.stringContaining(".corrupt-1")]);
    journal().write([entry(2)]);
    expect(idsIn(journal().entries())).toEqual(["D-2"]);
  });
});
