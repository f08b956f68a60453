import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fileLines, lineStartBefore } from "../../src/store/file-lines.js";
import { EMPTY_LOG } from "../../src/store/log-line.js";
import { RecordLog } from "../../src/store/record-log.js";
import { verifyLog } from "../../src/store/verify-log.js";
import { temporaryFolders } from "./with-store.js";

const newFolder = temporaryFolders();
const DAY_MS = 86_400_000;
const NOON = Date.UTC(2026, 10, 21, 12);

function entries(from: number, to: number, text = "") {
  return Array.from({ length: to - from + 1 }, (_, i) => ({
    seq: from + i,
    body: JSON.stringify({ n: from + i, text }),
  }));
}

describe("a log of records", () => {
  it("begins with nothing, and goes on where it was", () => {
    const folder = newFolder();
    const log = new RecordLog(folder);
    expect([log.head, log.day, log.isNewDay(NOON)]).toEqual([EMPTY_LOG, undefined, false]);
    log.append(entries(1, 3), NOON);
    log.close();
    const again = new RecordLog(folder);
    expect([again.head, again.day, again.torn]).toEqual([log.head, "2026-11-21", []]);
    again.append(entries(4, 4), NOON);
    again.close();
    expect(verifyLog(folder)).toMatchObject({ records: 4, files: 1, broken: undefined });
  });

  it("has a file a day, whatever the clock does", () => {
    const folder = newFolder();
    const log = new RecordLog(folder);
    log.append(entries(1, 1), NOON);
    expect([log.isNewDay(NOON), log.isNewDay(NOON + DAY_MS), log.isNewDay(NOON - DAY_MS)]).toEqual([
      false,
      true,
      false,
    ]);
    log.append(entries(2, 2), NOON + 2 * DAY_MS);
    log.append(entries(3, 3), NOON - 9 * DAY_MS);
    log.close();
    expect(readdirSync(folder)).toEqual(["2026-11-21.ndjson", "2026-11-23.ndjson"]);
    expect(verifyLog(folder)).toMatchObject({ records: 3, broken: undefined });
  });

  it("goes on in a second part when a day has much to say, and finds its way back", () => {
    const folder = newFolder();
    const log = new RecordLog(folder, 1000);
    for (let seq = 1; seq <= 60; seq++) log.append(entries(seq, seq, "x".repeat(100)), NOON);
    log.close();
    expect(readdirSync(folder).length).toBe(12);
    const again = new RecordLog(folder, 1000);
    expect(again.head).toEqual(log.head);
    again.append(entries(61, 61), NOON + DAY_MS);
    again.close();
    expect(verifyLog(folder)).toMatchObject({ files: 13, records: 61, broken: undefined });
  });

  it("takes back what does not count, on a new day too", () => {
    const folder = newFolder();
    const log = new RecordLog(folder);
    log.append(entries(1, 2), NOON);
    const before = readFileSync(join(folder, "2026-11-21.ndjson"), "utf8");
    log.cutBack(log.append(entries(3, 9), NOON));
    expect(readFileSync(join(folder, "2026-11-21.ndjson"), "utf8")).toBe(before);
    log.cutBack(log.append(entries(3, 9), NOON + DAY_MS));
    expect([log.head.seq, log.isNewDay(NOON + DAY_MS)]).toEqual([2, true]);
    log.append(entries(3, 3), NOON + DAY_MS);
    log.close();
    expect(verifyLog(folder)).toMatchObject({ records: 3, files: 2, broken: undefined });
  });

  it("cuts before the next line what it could not cut at once", () => {
    const folder = newFolder();
    const log = new RecordLog(folder);
    log.append(entries(1, 1), NOON);
    const mark = log.append(entries(2, 2), NOON);
    const path = join(folder, "2026-11-21.ndjson");
    log.close();
    const bytes = readFileSync(path);
    rmSync(path);
    mkdirSync(path);
    log.cutBack(mark);
    expect(() => log.append(entries(2, 2), NOON)).toThrow(/EISDIR/);
    rmSync(path, { recursive: true });
    writeFileSync(path, bytes);
    log.append(entries(2, 2, "other"), NOON);
    log.close();
    expect(verifyLog(folder)).toMatchObject({ records: 2, broken: undefined });
  });
});

describe("lines of a file", () => {
  it("are found wherever the pieces end in which it is read", () => {
    const path = newFolder();
    for (const length of [0, 1, 65_534, 65_535, 65_536, 65_537, 140_000]) {
      const texts = ["a".repeat(length), "b", "c".repeat(length), "\u00fc".repeat(40_000)];
      writeFileSync(path, `${texts.join("\n")}\n`);
      expect([...fileLines(path)].map(({ text }) => text)).toEqual(texts);
      const [first, second] = [...fileLines(path, length + 1)];
      expect([first?.from, first?.to, second?.from]).toEqual([length + 1, length + 3, length + 3]);
      expect(lineStartBefore(path, length + 2)).toBe(length + 1);
      expect(lineStartBefore(path, length)).toBe(0);
    }
  });

  it("say when the last has no end", () => {
    const path = newFolder();
    writeFileSync(path, "one\ntwo");
    expect([...fileLines(path)].map(({ text, isWhole, to }) => [text, isWhole, to])).toEqual([
      ["one", true, 4],
      ["two", false, 7],
    ]);
    writeFileSync(path, "");
    expect([...fileLines(path)]).toEqual([]);
  });
});
