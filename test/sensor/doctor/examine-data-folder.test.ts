import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { examineDataFolder, isHeld, lastWriteMs } from "../../../src/sensor/doctor/examine-data-folder.js";
import { lockFolder } from "../../../src/store/folder-lock.js";
import { told } from "./told.js";

const folder = mkdtempSync(join(tmpdir(), "zonewarden-doctor-"));
afterAll(() => rmSync(folder, { recursive: true }));

const small = { databaseBytesMax: 1, logBytesMax: 1, evidenceBytesMax: 1 };
/** Every reading of it is so much later. */
function clocks(stepMs: number) {
  let elapsed = 0;
  return { nowMs: () => 0, elapsedMs: () => (elapsed += stepMs) };
}

describe("a data folder", () => {
  it("is tried, and left as it was", () => {
    expect(told(examineDataFolder(folder, small, clocks(2)))).toEqual([
      "ok data-folder: it can be written to",
      expect.stringMatching(/^ok data-room: \d+\.\d GiB free, 0\.0 GiB may be used$/),
      "ok data-speed: the disk takes 2.0 ms to make 4 KiB safe",
      expect.stringMatching(/^ok data-database: SQLite .* works here$/),
    ]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("that is not there yet is not made", () => {
    const [line] = told(examineDataFolder(join(folder, "a", "b"), small, clocks(1)));
    expect(line).toBe(`ok data-folder: it can be made in ${folder}`);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("without the room for its limits is noted", () => {
    const lines = told(examineDataFolder(folder, { ...small, logBytesMax: 2 ** 60 }, clocks(1)));
    expect(lines[1]).toMatch(/^note data-room: .*may grow to 1073741824\.0 GiB: make room, or lower the limits/);
  });

  it("on a slow disk is noted", () => {
    expect(told(examineDataFolder(folder, small, clocks(51)))[2]).toBe(
      "note data-speed: the disk takes 51.0 ms to make 4 KiB safe: put the data folder on a faster one",
    );
  });

  it("that is no folder is told", () => {
    const file = join(folder, "file");
    writeFileSync(file, "");
    const lines = told(examineDataFolder(file, small, clocks(1)));
    rmSync(file);
    expect(lines).toEqual([expect.stringMatching(/^no data-folder: ENOTDIR in .*: make it writable for user \d+$/)]);
  });

  it("tells whether a sensor holds it", () => {
    const unlock = lockFolder(folder);
    expect(isHeld(folder)).toBe(true);
    unlock();
    expect(isHeld(folder)).toBe(false);
  });

  it("tells when it was last written to", () => {
    expect(lastWriteMs(join(folder, "nowhere"))).toBeUndefined();
    expect(lastWriteMs(folder)).toBeUndefined();
    mkdirSync(join(folder, "state"));
    writeFileSync(join(folder, "records.db"), "");
    writeFileSync(join(folder, "other"), "");
    utimesSync(join(folder, "state"), 1000, 1000);
    utimesSync(join(folder, "records.db"), 2000, 2000);
    expect(lastWriteMs(folder)).toBe(2_000_000);
  });
});
