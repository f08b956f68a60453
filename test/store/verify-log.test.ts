import { mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sha256 } from "../../src/core/sha256.js";
import { sizeOf } from "../../src/store/log-days.js";
import { EMPTY_LOG, type LogHead, logLine } from "../../src/store/log-line.js";
import { RecordLog } from "../../src/store/record-log.js";
import { verifyLog } from "../../src/store/verify-log.js";
import { temporaryFolders } from "./with-store.js";

const folder = temporaryFolders();
const DAY_MS = 86_400_000;
const NOON = Date.UTC(2026, 10, 21, 12);

/** Records 1 to 9, three a day. */
function threeDays(): string {
  const path = folder();
  const log = new RecordLog(join(path, "log"));
  for (let seq = 1; seq <= 9; seq++) {
    log.append([{ seq, body: `{"kind":"health","n":${seq}}` }], NOON + Math.floor((seq - 1) / 3) * DAY_MS);
  }
  log.close();
  return path;
}

function fileOf(path: string, day: number): string {
  return join(path, "log", `2026-11-2${day}.ndjson`);
}

function edit(file: string, change: (lines: string[]) => readonly string[]): void {
  writeFileSync(file, `${change(readFileSync(file, "utf8").trimEnd().split("\n")).join("\n")}\n`);
}

/** A chain that is whole in itself, from a place on. */
function forge(file: string, bodies: readonly string[], from: LogHead): void {
  let head = from;
  const lines = bodies.map((body) => {
    const line = logLine(head, head.seq + 1, body);
    head = { seq: head.seq + 1, sha256: sha256(line) };
    return `${line}\n`;
  });
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, lines.join(""));
}

describe("a log that nobody touched", () => {
  it("is whole, and its head is told", () => {
    const path = threeDays();
    const lines = readFileSync(fileOf(path, 3), "utf8").trimEnd().split("\n");
    const head = { seq: 9, sha256: sha256(lines[2] ?? "") };
    const want = { files: 3, records: 9, firstSeq: 1, head, broken: undefined };
    expect(verifyLog(path)).toEqual(want);
    expect(verifyLog(join(path, "log"))).toEqual(want);
    expect(verifyLog(path, head).broken).toBeUndefined();
    expect(verifyLog(path, { sha256: sha256(lines[0] ?? "") }).broken).toBeUndefined();
    expect(verifyLog(path, { seq: 4 }).broken).toBeUndefined();
  });

  it("may have a day in several parts", () => {
    const path = threeDays();
    const day = fileOf(path, 2);
    const [first = "", ...rest] = readFileSync(day, "utf8").trimEnd().split("\n");
    writeFileSync(day, `${first}\n`);
    for (const [i, line] of rest.entries()) writeFileSync(day.replace(".ndjson", `.${i + 2}.ndjson`), `${line}\n`);
    expect(verifyLog(path)).toMatchObject({ files: 5, records: 9, broken: undefined });
  });

  it("may say itself that earlier days were removed", () => {
    const path = folder();
    const gone = { seq: 7, sha256: "7".repeat(64) };
    const removal = `{"kind":"health","code":"log-removed","logPlace":${JSON.stringify(gone)}}`;
    forge(fileOf(path, 1), ['{"n":8}', removal, '{"n":10}'], gone);
    expect(verifyLog(path)).toMatchObject({ firstSeq: 8, records: 3, broken: undefined });
    forge(fileOf(path, 1), ['{"n":6}', removal], { seq: 5, sha256: "5".repeat(64) });
    expect(verifyLog(path), "stopped while files were removed").toMatchObject({ firstSeq: 6, broken: undefined });
  });
});

describe("a log that is not what was written", () => {
  const rows: readonly {
    readonly name: string;
    readonly change: (path: string) => void;
    readonly want: readonly [file: number, line: number, message: RegExp];
  }[] = [
    {
      name: "a record changed",
      change: (path) => edit(fileOf(path, 1), (lines) => lines.map((line) => line.replace('"n":2', '"n":3'))),
      want: [1, 3, /the line before, record 2, was changed/],
    },
    {
      name: "a line taken out",
      change: (path) => edit(fileOf(path, 2), (lines) => lines.filter((_, i) => i !== 1)),
      want: [2, 2, /^record 5 is missing$/],
    },
    {
      name: "a line taken out and the next renumbered",
      change: (path) => edit(fileOf(path, 2), ([a = "", , c = ""]) => [a, c.replace('"seq":6', '"seq":5')]),
      want: [2, 2, /the line before, record 4, was changed/],
    },
    {
      name: "lines moved",
      change: (path) => edit(fileOf(path, 2), ([a = "", b = "", c = ""]) => [b, a, c]),
      want: [2, 1, /record 4 is missing: the end of 2026-11-21.ndjson, or files between, were taken away/],
    },
    {
      name: "a line twice",
      change: (path) => edit(fileOf(path, 1), ([a = "", ...rest]) => [a, a, ...rest]),
      want: [1, 2, /record 1 comes after record 1: lines were moved or added/],
    },
    {
      name: "something that is no line",
      change: (path) => edit(fileOf(path, 1), ([a = "", ...rest]) => [a, "{}", ...rest]),
      want: [1, 2, /this is not a line of the log/],
    },
    {
      name: "a record that is no JSON",
      change: (path) => edit(fileOf(path, 1), (lines) => lines.map((line) => line.replace('"n":1', '"n":'))),
      want: [1, 1, /this is not a line of the log/],
    },
    {
      name: "a day taken away",
      change: (path) => rmSync(fileOf(path, 2)),
      want: [3, 1, /records 4 to 6 are missing: the end of 2026-11-21.ndjson, or files between, were taken away/],
    },
    {
      name: "the end of a day cut off",
      change: (path) => edit(fileOf(path, 1), (lines) => lines.slice(0, 2)),
      want: [2, 1, /record 3 is missing: the end of 2026-11-21.ndjson/],
    },
    {
      name: "the first day taken away",
      change: (path) => rmSync(fileOf(path, 1)),
      want: [2, 1, /the log begins with record 4, and nothing in it says that what came before was removed/],
    },
    {
      name: "half a line at the end",
      change: (path) => truncateSync(fileOf(path, 3), sizeOf(fileOf(path, 3)) - 1),
      want: [3, 3, /the file ends in the middle of a line/],
    },
    {
      name: "a beginning that names something before it",
      change: (path) => {
        for (const day of [2, 3]) rmSync(fileOf(path, day));
        forge(fileOf(path, 1), ['{"n":1}'], { ...EMPTY_LOG, sha256: "1".repeat(64) });
      },
      want: [1, 1, /record 1 names a line before it/],
    },
    {
      name: "a removal that tells of less than is gone",
      change: (path) => {
        for (const day of [2, 3]) rmSync(fileOf(path, day));
        const gone = `{"kind":"health","code":"log-removed","logPlace":{"seq":5,"sha256":"${"5".repeat(64)}"}}`;
        forge(fileOf(path, 1), [gone], { seq: 7, sha256: "7".repeat(64) });
      },
      want: [1, 1, /the log begins with record 8/],
    },
  ];

  it.each(rows)("shows where: $name", ({ change, want }) => {
    const path = threeDays();
    change(path);
    const [file, line, message] = want;
    expect(verifyLog(path).broken).toEqual({
      file: `2026-11-2${file}.ndjson`,
      line,
      message: expect.stringMatching(message),
    });
  });

  it("shows by a head that lies elsewhere that its end was cut", () => {
    const path = threeDays();
    const { head } = verifyLog(path);
    rmSync(fileOf(path, 3));
    expect(verifyLog(path).broken).toBeUndefined();
    expect(verifyLog(path, head).broken).toEqual({
      file: "2026-11-22.ndjson",
      line: 0,
      message: `the log ends with record 6 and has no line with record 9 and sha256 ${head.sha256}: its end was cut`,
    });
    expect(verifyLog(path, { seq: 9 }).broken?.message).toContain("no line with record 9: its end was cut");
  });

  it("is not there: says what to name", () => {
    const path = folder();
    expect(() => verifyLog(path)).toThrow(/has no log: name the data folder of a sensor/);
    mkdirSync(path);
    expect(() => verifyLog(path)).toThrow(expect.objectContaining({ code: "USAGE" }));
    expect(readdirSync(path)).toEqual([]);
  });
});
